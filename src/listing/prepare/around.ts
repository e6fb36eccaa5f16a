/** Lines of a text that are not part of its list. */
export interface LineRange {
  /** From 1. */
  readonly line: number;
  readonly lines: number;
}

/** Maximum length of a greeting, mail header, sign-off or signature, in lines. */
const MOST = 12;
/** Number of characters examined at either end of a text. */
export const END = 3000;

/** The line above a forwarded or quoted mail. */
export const FORWARDED =
  /^(?:-{2,} ?(?:Original|Forwarded) [Mm]essage ?-{2,}|Begin forwarded message:|(?:On|Am|Le|El) .{4,200}(?:\bwrote|\bschrieb.{0,80}|\ba écrit ?|\bescribió):)$/;
const HEADER =
  /^(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Von|An|Gesendet|Datum|Betreff|De|À|Envoyé|Objet|Para|Asunto): \S/;
const SENDER = /^(?:From|Von|De): /;
const MAIL = /^(?:To|Sent|Subject|An|Gesendet|Betreff|À|Envoyé|Objet|Para|Asunto): /;
const GREETING =
  /^(?:(?:Hi|Hello|Hey|Dear|Hallo|Liebe[rs]?|Bonjour|Hola)\b(?:[^.:]{0,40}[,!.]?)|(?:Here (?:are|is|'s|’s)|Below (?:are|is)|These are|The following)\b.{0,120}[:.]|(?:Hi|Hello|Hey|Welcome)\b.{0,200}[.!])$/;
/** `Please find below the papers for next week:` */
const ANNOUNCEMENT =
  /^(?!.{0,160}\b(?:1[89]|20)\d\d\b)\p{L}[^:]{0,150}\b(?:papers?|articles?|preprints?|publications?|references|readings?|below|following|list)\b[^:]{0,80}:$/iu;
/** A list's name, often with the days for which it was made: `Week 7, 9–13 February 2026` */
const LIST_NAME =
  /^(?:#{1,6} )?\**(?:(?:week|kw|woche|semaine|semana) \d{1,2}|(?:(?:our|the|this|weekly|monthly|daily) ){0,2}(?:reading (?:list|group|club)|journal club|papers? (?:club|digest)|papers of the (?:day|week|month)))\b.{0,80}$/i;
const OFFER =
  /^(?:Let me know|Please let me know|Feel free|Hope this|I hope|Would you like|If you(?:'d|’d)? (?:want|need|like|would)|See you|That(?:['’]s| is) (?:all|it) for|Thanks for reading|Happy reading|Until next)\b.{0,150}[.!?]$/;
const SIGN_OFF =
  /^(?:Best|Best wishes|Best regards|Kind regards|Regards|Warm regards|Cheers|Thanks|Thank you|Many thanks|Sincerely|Yours|Viele Grüße|Grüße|Cordialement|Saludos)[,!.]?$/;
const SIGNATURE = /^-- ?$/;

/** The lines that a mail or a chat added before and after a list. */
export function linesAround(text: string): readonly LineRange[] {
  const first = text.slice(0, END).split(/\r?\n/).slice(0, MOST);
  const top = topOf(first);
  const last = text.slice(-END).trimEnd().split(/\r?\n/);
  const bottom = bottomOf(last);
  const total = bottom === 0 ? 0 : text.trimEnd().split("\n").length;
  return [
    ...(top > 0 ? [{ line: 1, lines: top }] : []),
    ...(bottom > 0 && total - bottom >= top ? [{ line: total - bottom + 1, lines: bottom }] : []),
  ];
}

/** Number of lines at the beginning that are a mail header or a greeting, each followed by a blank line. */
function topOf(lines: readonly string[]): number {
  let top = 0;
  for (;;) {
    const at = lines.findIndex((line, index) => index >= top && line.trim() !== "");
    const next = at < 0 ? undefined : endOfFrame(lines, at);
    if (next === undefined) return top;
    top = next;
  }
}

function endOfFrame(lines: readonly string[], at: number): number | undefined {
  const end = lines.findIndex((line, index) => index > at && line.trim() === "");
  if (end < 0) return undefined;
  const block = lines.slice(at, end).map((line) => line.trim());
  const headers = FORWARDED.test(block[0] ?? "") ? block.slice(1) : block;
  const isHead =
    headers.every((line) => HEADER.test(line)) &&
    headers.some((line) => SENDER.test(line)) &&
    headers.some((line) => MAIL.test(line));
  const isIntroduction =
    block.length === 1 &&
    [FORWARDED, GREETING, ANNOUNCEMENT, LIST_NAME].some((pattern) => pattern.test(block[0] ?? ""));
  return isHead || isIntroduction ? end : undefined;
}

/** Number of lines at the end that are a signature (RFC 3676, 4.3), a sign-off with names, or a chatbot's offer. */
function bottomOf(lines: readonly string[]): number {
  let bottom = lines.length;
  for (;;) {
    let end = bottom;
    while (end > 0 && lines[end - 1]?.trim() === "") end--;
    const start = startOfFrame(lines.slice(0, end).map((line) => line.trimStart()));
    if (start === undefined) return lines.length - bottom;
    bottom = start;
  }
}

/** Whether a line could begin a signature, a sign-off or an offer. */
export function mayEndList(line: string): boolean {
  return [SIGNATURE, SIGN_OFF, OFFER].some((pattern) => pattern.test(line.trimStart()));
}

function startOfFrame(lines: readonly string[]): number | undefined {
  const near = (pattern: RegExp, most: number): number | undefined => {
    const found = lines.flatMap((line, at) => (pattern.test(line) ? [at] : []));
    const [at] = found.slice(-1);
    return at !== undefined && lines.length - at <= most && (pattern !== SIGNATURE || found.length === 1)
      ? at
      : undefined;
  };
  const last = lines.at(-1) ?? "";
  const isAlone = (lines.at(-2) ?? "").trim() === "";
  return (
    near(SIGNATURE, 9) ?? near(SIGN_OFF, 4) ?? (isAlone && OFFER.test(last) ? lines.length - 1 : undefined)
  );
}
