import { isLower, isUpper } from "./tokens.ts";

/** A part of a line between two commas. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** Cuts a line at commas that white space follows (or that part names in scripts without it), and at "and". */
export function cutSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const width = separator(text, i);
    if (width === 0) continue;
    if (i > start) segments.push({ start, end: i });
    start = i + width;
    while (start < text.length && isSpace(text.charCodeAt(start))) start++;
    i = start - 1;
  }
  if (start < text.length) segments.push({ start, end: text.length });
  return segments;
}

// How many characters at `i` part two names: none, a comma, or "and" with the space before it.
function separator(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === 44 || code === 59) return isSpace(text.charCodeAt(i + 1)) ? 1 : 0;
  if (code === 0xff0c || code === 0x3001 || code === 0xff1b) return 1;
  if (!isSpace(code) && !(code === 97 && i > 0 && isSpace(text.charCodeAt(i - 1)))) return 0;
  const from = isSpace(code) ? i + 1 : i;
  if (text.startsWith("and", from) && isSpace(text.charCodeAt(from + 3))) return from + 3 - i;
  return text.startsWith("&", from) && isSpace(text.charCodeAt(from + 1)) ? from + 1 - i : 0;
}

/** True for white space within a line. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

/** A token of a segment and where it begins. */
export interface Token {
  readonly start: number;
  readonly text: string;
}

/** The last tokens of a segment, at most `most`, in order. A name is never longer than that. */
export function lastTokens(text: string, { start, end }: Segment, most: number): Token[] {
  const tokens: Token[] = [];
  let stop = end;
  for (let i = end - 1; i >= start - 1 && tokens.length < most; i--) {
    if (i >= start && !isSpace(text.charCodeAt(i))) continue;
    if (stop > i + 1) tokens.push({ start: i + 1, text: text.slice(i + 1, stop) });
    stop = i;
  }
  return tokens.reverse();
}

const openers = "([{“‘«¿¡/_^~@#&=<";

/** Where inside `token` a name may begin: at a capital, or behind a closing mark. A long token has no more than 40. */
export function innerPositions(token: string): number[] {
  const seams: number[] = [];
  const from = Math.max(1, token.length - 80);
  for (let i = from; i < token.length && seams.length < 40; i++) {
    const code = token.charCodeAt(i);
    // Most letters are small ones behind a letter, where nothing begins.
    if (isSmall(code) && isPlainLetter(token.charCodeAt(i - 1))) continue;
    const before = token[i - 1] ?? "";
    if (openers.includes(before)) continue;
    const here = token[i] ?? "";
    if (isUpper(here) || (isLower(here) && closes(before)) || changesScript(before, here)) seams.push(i);
  }
  return seams;
}

/**
 * Further places inside `token`, where neither a capital nor a mark shows one: before a particle ("Modelsvan der
 * Berg"), before a name in lower case, and before a family name in a script without case. `isKnown` tells whether a
 * beginning of the token is a word and the rest of it a name; the last token of a name alone is none.
 */
export function hiddenPositions(
  token: string,
  isKnown: (left: string, right: string) => boolean,
  isLast: boolean,
): number[] {
  const seams: number[] = [];
  const from = Math.max(2, token.length - 24);
  for (let i = from; i <= token.length - 1; i++) {
    const before = token[i - 1] ?? "";
    const here = token[i] ?? "";
    if (isLower(before) && (isLower(here) || here === "'" || here === "’")) {
      if (!isLast && isKnown(token.slice(0, i), token.slice(i))) seams.push(i);
    } else if (
      surnames.includes(here) &&
      caseless.test(before) &&
      token.length - i <= 4 &&
      token.length - i >= 2
    ) {
      seams.push(i);
    }
  }
  return seams;
}

// The most frequent family names of China (in both scripts), Korea and Japan, by their first character.
const surnames =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏" +
  "吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴戴莫孔向汤湯" +
  "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현" +
  "佐鈴高田渡伊山中小加吉井木斎松清森池橋阿石前藤岡後長村近坂遠青福太三西原和安上谷大野";

function isSmall(code: number): boolean {
  return code > 96 && code < 123;
}

function isPlainLetter(code: number): boolean {
  return (code > 64 && code < 91) || isSmall(code);
}

function closes(before: string): boolean {
  return ')?!"”]$*”’}»'.includes(before) && before !== "";
}

const caseless = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Lo}]/u;

function changesScript(before: string, here: string): boolean {
  if (here < "\u0590" && before < "\u0590") return false;
  return (
    caseless.test(here) !== caseless.test(before) && /[\p{L}]/u.test(here) && !/[\p{M}\u30fc]/u.test(before)
  );
}
