/** A template as written: its name, its named parameters, and its location in UTF-16 units, from 0. */
export interface Template {
  /** In lower case, with single spaces between words: `cite journal`. */
  readonly name: string;
  /** By their names in lower case without hyphens and spaces: `booktitle`, `last2`. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
  /** False where the text ends, or another citation begins, before its closing braces. */
  readonly closed: boolean;
}

/** Tokens that determine where a template ends; a link is one token, because its bar does not separate parameters. */
const TOKEN = /\{\{|\}\}|\[\[[^[\]{}\n]{0,300}\]\]|\|/g;
/** Elements in which braces and bars are not markup, and comments. */
const VERBATIM = /<!--|<(math|nowiki|code|pre)\b[^<>]{0,100}>/gi;
/** Templates nested deeper are read as text. */
const MAX_DEPTH = 100;

/** A citation that is being read: where its parts begin, after `{{` and each of its bars. */
interface Open {
  readonly start: number;
  readonly bars: number[];
}

/**
 * Finds all templates with some names. They are not nested in each other, so an unclosed one ends at the beginning of
 * the next. Linear.
 */
export function scanTemplates(text: string, isWanted: (name: string) => boolean): readonly Template[] {
  const found: Template[] = [];
  const masked = maskVerbatim(text);
  // Unwanted templates are tracked only for where they end.
  const open: (Open | undefined)[] = [];
  const close = (level: number, end: number, closed: boolean) => {
    const [citation] = open.splice(level);
    if (citation !== undefined) found.push(templateOf(masked, text, citation, { end, closed }));
  };
  const closeWanted = (end: number) => {
    const level = open.findIndex((each) => each !== undefined);
    if (level >= 0) close(level, end, false);
  };
  const begin = (start: number) => {
    const wanted = isWanted(nameAt(masked, start + 2));
    if (wanted) closeWanted(start);
    if (wanted || open.length < MAX_DEPTH) open.push(wanted ? { start, bars: [] } : undefined);
  };
  for (const { 0: token, index } of masked.matchAll(TOKEN)) {
    if (token === "{{") begin(index);
    else if (token === "|") open.at(-1)?.bars.push(index);
    else if (token === "}}" && open.length > 0) close(open.length - 1, index + 2, true);
  }
  closeWanted(text.length);
  return found;
}

/**
 * The same text with formulas, comments and similar parts replaced by as many characters, so that offsets stay the
 * same.
 */
function maskVerbatim(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  const opening = new RegExp(VERBATIM);
  for (let tag = opening.exec(text); tag; tag = opening.exec(text)) {
    const closing = new RegExp(tag[1] === undefined ? "-->" : `</${tag[1]}>`, "gi");
    closing.lastIndex = opening.lastIndex;
    if (!closing.test(text)) break;
    pieces.push(text.slice(end, tag.index), " ".repeat(closing.lastIndex - tag.index));
    end = closing.lastIndex;
    opening.lastIndex = end;
  }
  return pieces.join("") + text.slice(end);
}

/** The name that a template begins with: up to a bar, a brace or the end of a line that has words. */
function nameAt(text: string, start: number): string {
  const [name = ""] = /^\s{0,10}[^|{}\n]{0,60}/.exec(text.slice(start, start + 80)) ?? [];
  return name
    .trim()
    .replace(/[\s_]+/g, " ")
    .toLowerCase();
}

function templateOf(
  masked: string,
  text: string,
  { start, bars }: Open,
  { end, closed }: Pick<Template, "end" | "closed">,
): Template {
  const last = closed ? end - 2 : unclosedEnd(masked, bars.at(-1) ?? start, end);
  const parameters = new Map<string, string>();
  bars.forEach((bar, index) => {
    const stop = bars[index + 1] ?? last;
    const sign = masked.slice(bar, Math.min(stop, bar + MAX_NAME)).indexOf("=");
    if (sign < 0) return;
    const name = masked
      .slice(bar + 1, bar + sign)
      .toLowerCase()
      .replace(/[-_\s]+/g, "");
    const value = text.slice(bar + sign + 1, stop).trim();
    if (value !== "" && /^[\p{L}\p{N}]+$/u.test(name)) parameters.set(name, value);
  });
  return { name: nameAt(masked, start + 2), parameters, start, end: closed ? end : last, closed };
}

/** Longer than any parameter's name with the white space around it. */
const MAX_NAME = 100;

/** The beginning of the next item: a template that is still open there ends before it. */
const NEXT = /\n\s*(?:\n|[*#;=])|<\/ref>/;

function unclosedEnd(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(NEXT);
  return at < 0 ? end : start + at;
}
