/** A text without lines that name presenters, with the line numbers of the file. */
export interface WithoutPresenters {
  readonly text: string;
  /** The number in the file of a line of the text, both from 1. */
  lineOf(line: number): number;
  /** The lines that were removed, by their numbers in the file. */
  readonly removed: ReadonlyMap<number, string>;
}

const ROLES =
  "(?:paper |lead |session |discussion )?(?:presenters?|speakers?|discussants?|chair(?:s|man|woman|person)?|moderators?|leaders?)|(?:presented|discussed|chaired|moderated|led) by|" +
  "vortragende[rn]?|referent(?:in|en)?|présentat(?:eur|rice)|présenté par|orat(?:eur|rice)|intervenante?|discutante?|ponentes?|presentadora?|presentado por|moderadora?|relat(?:ore|rice)|apresentadora?|apresentado por|докладчик|" +
  "报告人|主讲人?|汇报人|讲者|分享人|主持人|点评人|報告者|発表者|講演者|司会|座長|발표자|발제자";
const LABEL = new RegExp(`^(?:${ROLES})(?:\\(s\\))?\\s?[:：]\\s*`, "iu");
/** Where another label or more names follow. */
const NEXT = new RegExp(`\\s*[|;·•]\\s*|\\s+[-–—]\\s+|[,.]\\s+(?=(?:${ROLES})\\s?[:：])`, "iu");
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const NAME = String.raw`(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )*(?:${WORD}(?: (?:(?:van|von|de|der|den|del|la|di|da|bin|al) )*${WORD}){0,4}|\p{Lo}{2,6}|@[\w.-]{1,40})(?: ?\([^()]{1,80}\))?`;
const NAMES = new RegExp(
  `^(?:${NAME}(?:(?:, ?(?:and |& )?| and | & | und | et | y | e |、|，| ?/ ?)${NAME}){0,5}|tb[acd]|TB[ACD]|[nN]/?[aA]|none|open|[?…–—-]{1,3})?[.,]?$`,
  "u",
);
/** A bullet before a line, and signs of Markdown around its label: `- **Presenter:** Ada Vesely`. */
const MARKS = /^[\s>]*(?:[-*+•–◦▪]\s+)?[*_]{0,3}|[*_]{1,3}(?=\s?[:：])|(?<=[:：])[*_]{1,3}|[*_]{1,3}\s*$/gu;
/** The beginning of every such line, with its marks: nearly all lines end here, which takes a tenth of the time. */
const START = new RegExp(
  `^[\\s>]*(?:[-*+•–◦▪]\\s+)?[*_]{0,3}\\s*(?:${ROLES})(?:\\(s\\))?\\s?[*_]{0,3}\\s?[:：]`,
  "iu",
);
/** Maximum length of a line that names presenters. */
export const LONGEST_PRESENTER = 250;
/** In YAML a key states the presenter, which the YAML reader handles. */
const KEY_OF_ITEM = /^\s*-\s+[a-z_]+:\s/;

/**
 * Removes lines of a reading group's or a conference's plan that only name who presents a paper, discusses it or
 * chairs its session, because none of them is an author.
 */
export function withoutPresenters(text: string): WithoutPresenters {
  if (!ANY.test(text)) return { text, lineOf: (line) => line, removed: new Map() };
  const lines = text.split("\n");
  const kept: number[] = [];
  const removed = new Map<number, string>();
  lines.forEach((line, at) => {
    if (namesPresenter(line)) removed.set(at + 1, line);
    else kept.push(at + 1);
  });
  return {
    text: removed.size === 0 ? text : kept.map((line) => lines[line - 1]).join("\n"),
    lineOf: (line) => kept[line - 1] ?? lines.length,
    removed,
  };
}

/** Fast path: most texts do not match. */
const ANY = new RegExp(`(?:^|\\n)[^\\S\\n]*[-*+•–◦▪_> ]{0,8}(?:${ROLES})[^\\n:：]{0,10}[:：]`, "iu");

/** Whether a line only names who presents or discusses a paper, or chairs its session. */
export function namesPresenter(line: string): boolean {
  if (line.length > LONGEST_PRESENTER || !START.test(line) || KEY_OF_ITEM.test(line)) return false;
  const [first = "", ...others] = line.replace(MARKS, "").trim().split(NEXT);
  const label = LABEL.exec(first)?.[0];
  if (label === undefined || !NAMES.test(first.slice(label.length))) return false;
  return others.every((piece) => NAMES.test(piece.replace(LABEL, "")));
}
