/**
 * Decodes transfer encodings of a mail (RFC 2045: quoted-printable, base64) that its headers or the text itself show.
 * Line numbers are kept if the encoding allows it; other text is unchanged.
 */
export function decodeMail(text: string): string {
  const head = text.slice(0, 20_000);
  if (/^content-transfer-encoding:\s*base64\s*$/im.test(head)) return decodeBase64Parts(text);
  const quoted =
    /^content-transfer-encoding:\s*quoted-printable\s*$/im.test(head) ||
    (/=(?:3D|20|C3=[89AB])/.test(head) && /=\r?\n/.test(head));
  return quoted ? decodeQuotedPrintable(text) : text;
}

/** Undoes quoted-printable: soft line breaks, and bytes as `=C3=A9`, in UTF-8 unless another charset is stated. */
export function decodeQuotedPrintable(text: string, charset?: string): string {
  return text.replace(/=[ \t]*\r?\n/g, "").replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split("="), (hex) => Number.parseInt(hex, 16));
    return decoderOf(charset).decode(bytes);
  });
}

/** Decodes base64; undefined if the text is not base64. */
export function decodeBase64(text: string, charset?: string): string | undefined {
  try {
    const binary = atob(text.replace(/\s+/g, ""));
    return decoderOf(charset).decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** Unknown charsets are read as UTF-8. */
function decoderOf(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Decodes base64 in each run of lines that consist of it. */
function decodeBase64Parts(text: string): string {
  return text.replace(
    /(?:^[A-Za-z0-9+/]{60,100}\r?\n)+(?:^[A-Za-z0-9+/]{1,100}={0,2}$)?/gm,
    (run) => decodeBase64(run) ?? run,
  );
}
