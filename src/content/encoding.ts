import { isUtf8 } from "node:buffer";

/** The encoding that a file was decoded with. */
export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

/** A text and the encoding that it was decoded with. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes bytes as UTF-8, as UTF-16 if they begin like it, otherwise as Windows-1252, which older editors use. A
 * UTF-8 file with some invalid bytes is still decoded as UTF-8.
 */
export function decode(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString("utf16le"), encoding: "UTF-16" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: swapped(bytes), encoding: "UTF-16" };
  const [first, second, third, fourth] = bytes;
  // Latin letters, each with a zero byte: UTF-16 without a byte-order mark.
  if (first && second === 0 && third && fourth === 0)
    return { text: bytes.toString("utf16le"), encoding: "UTF-16" };
  if (isUtf8(bytes)) return { text: bytes.toString("utf8"), encoding: "UTF-8" };
  const text = bytes.toString("utf8");
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (whole >= damaged || bytes.includes(0)) return { text, encoding: "UTF-8" };
  return { text: windows1252(bytes), encoding: "Windows-1252" };
}

/** The same for callers that only need these lines, counted from 1; other lines may be empty. */
export function decodeLines(bytes: Buffer, wanted: ReadonlySet<number>): string {
  if (!isUtf8(bytes) || bytes.includes(0)) return decode(bytes).text;
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf("\n", start);
    const end = found < 0 ? bytes.length : found;
    lines.push(wanted.has(lines.length + 1) ? bytes.toString("utf8", start, end) : "");
    start = end + 1;
  }
  return lines.join("\n");
}

function swapped(bytes: Buffer): string {
  const pairs = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(pairs).swap16().toString("utf16le");
}

/** The bytes 0x80 to 0x9f; all others are as in Latin-1. Some versions of Node decode them differently. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (letter) => HIGH.charAt(letter.charCodeAt(0) - 0x80));
}
