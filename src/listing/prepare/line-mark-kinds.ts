/** Marks at either end of a line that are not part of a paper. */
export interface LineMark {
  /** Matches a line that has them; `words` is what stays. */
  readonly pattern: RegExp;
  /** Minimum number of lines with the mark, and their minimum share of the lines with words. */
  readonly least: number;
  readonly share?: number;
  /** Matches a text in which the mark has a meaning. */
  readonly unless?: RegExp;
  /** Text to put before the words. */
  readonly put?: string;
}

/** Links, lists and tables of Markdown, whose reader interprets emphasis. */
const MARKDOWN = String.raw`\]\(|^[ \t]*(?:[-*+] |\|)`;
const EMPHASIS = new RegExp(`${MARKDOWN}|^#{1,6} `, "m");
/** A bullet that all readers recognise. */
const BULLET = "• ";

/** All marks, in the order in which they are removed. */
export const LINE_MARKS: readonly LineMark[] = [
  // The ends of lines in HTML and in Markdown.
  { pattern: /^(?<words>.*?)<br ?\/?>$/i, least: 2, share: 0.5 },
  { pattern: /^(?<words>.*[^\\\s])\\$/, least: 3, share: 0.5, unless: /\\(?:begin|bibitem|newblock)\b/ },
  // A table of one column.
  { pattern: /^\|(?<words>[^|]+)\|$/, least: 3, share: 0.9, unless: /^\|[\s:|-]*-{3}/m },
  // Emphasis of whole lines.
  { pattern: /^<(?<tag>b|strong|i|em|u|mark)>(?<words>[^<>]+)<\/\k<tag>>$/i, least: 2 },
  { pattern: /^\*\*(?!\s)(?<words>[^*]+)\*\*$/, least: 2, unless: EMPHASIS },
  { pattern: /^\*(?![\s*])(?<words>[^*]+)\*$/, least: 2, unless: EMPHASIS },
  { pattern: /^(?<sign>__?)(?![\s_])(?<words>[^_]+)\k<sign>$/, least: 2, unless: EMPHASIS },
  { pattern: /^`(?<words>[^`]+)`$/, least: 2, unless: EMPHASIS },
  // Headings of one level without a blank line below, and nothing else of Markdown, quotations and emphasis included: the
  // titles of papers.
  ...[1, 2, 3, 4, 5, 6].map((level) => ({
    pattern: new RegExp(`^#{${level}} +(?<words>[^#\\s].*)$`),
    least: 2,
    unless: new RegExp(
      `${MARKDOWN}|^> |^\\*{1,2}[^\\s*]|^(?!#{${level}} )#{1,6} |^#{1,6} [^\\n]*\\n[ \\t]*\\n`,
      "m",
    ),
  })),
  // Lines of tags, of stars or rules, and of a meeting's day.
  { pattern: /^(?<words>)(?:#\p{L}[\p{L}\p{N}_-]{1,30}\s*){1,8}$/u, least: 2 },
  { pattern: /^(?<words>)(?:\*{3,}|\* ?\* ?\*|_{3,}|[★☆⭐]{1,5})$/u, least: 2 },
  {
    pattern:
      /^(?<words>)(?:mon|tues?|wednes|thurs?|fri|satur|sun)day,? (?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,9})$/iu,
    least: 2,
  },
  // Ratings, labels, tags and other remarks after a title.
  { pattern: /^(?<words>.*[^\s★☆⭐])\s*[★☆⭐]{1,5}$/u, least: 2 },
  { pattern: /^(?<words>.*?\S)\s(?:(?![©®™])\p{Extended_Pictographic}\ufe0f?){1,5}$/u, least: 2 },
  { pattern: /^(?<words>.*?\S)(?:\s#\p{L}[\p{L}\p{N}_-]{1,30}){1,6}$/u, least: 2 },
  {
    pattern:
      /^(?<words>.*?[\p{L}\p{N}.?!)”"])(?:\s(?:\[(?:code|github|slides?|video|poster|demo)\]|\((?:pdf|code|slides|video)\))){1,4}$/iu,
    least: 2,
    unless: new RegExp(MARKDOWN, "m"),
  },
  {
    pattern:
      /^(?<words>.*[^\s–—-])\s(?:[-–—]\s|[([])(?:read (?:by|before|for|until) [\p{L}\p{N} .,]{2,30}|must[- ]read|(?:highly )?recommended|optional|required|to ?read|todo)[)\]]?[!.]?$/iu,
    least: 2,
  },
  {
    pattern:
      /^(?<words>.*\S)\s\((?:presenters?|presented by|speakers?|discussants?|led by|chair(?:ed by)?):? [^()]{2,60}\)$/iu,
    least: 1,
  },
  // What a page counts for each of its references.
  { pattern: /^(?<words>.*\S)\s\(?cited by:? \d[\d,]{0,6}\)?$/i, least: 2 },
  // Bullets, boxes to tick, and numbers in circles.
  {
    pattern: /^(?:[→⇒➔➜➙➡➝↳»›◇◆❖♦☐☑☒❏❑▢⬜✗✘✦✧⁃∙◉]\ufe0f?|[①-⑳❶-❿➀-➉])\s*(?<words>[\p{L}\p{N}"“„«(*[].*)$/u,
    least: 2,
    put: BULLET,
  },
  // A bullet before the number of a reference.
  { pattern: /^[-*+•] (?<words>(?:\[\d{1,4}\]|\d{1,4}\.)\s+\S.*)$/u, least: 2 },
  // Letters, Roman numbers, numbers with a word or a sign, keys of citations, and labels.
  { pattern: /^\(?(?:[a-z]|[ivx]{1,5})[.)]\s+(?<words>\S.*)$/u, least: 3, share: 0.9, put: BULLET },
  { pattern: /^#\d{1,3}[:.]?\s+(?<words>\S.*)$/u, least: 3, share: 0.9, put: BULLET },
  {
    pattern:
      /^(?:paper|article|talk|item|ref(?:erence)?\.?|no\.?|nr\.?)\s\d{1,3}\s*(?:[:.]|\s[|–—-])\s+(?<words>\S.*)$/iu,
    least: 3,
    put: BULLET,
  },
  {
    pattern:
      /^(?:\[@[\w:.-]{3,40}\]:?|@[\w:.-]{3,40}:|[a-z][a-z-]{1,20}(?:19|20)\d\d[a-z]{0,12}:)\s+(?<words>\S.*)$/u,
    least: 2,
    put: BULLET,
  },
  {
    pattern:
      /^(?:(?:new|must[- ]read|to[- ]?read|todo|recommended|optional|required):|[[(](?:new|must[- ]read|recommended|optional|required)[\])])\s+(?<words>\S.*)$/iu,
    least: 2,
    share: 0.3,
    put: BULLET,
  },
  {
    pattern: /^(?![©®™])\p{Extended_Pictographic}\ufe0f?\s+(?<words>\S+ \S+ \S.*)$/u,
    least: 3,
    share: 0.9,
    unless: new RegExp(MARKDOWN, "m"),
    put: BULLET,
  },
  // The links back to the text that Wikipedia has before entries.
  { pattern: /^(?:\^|↑)(?: ?[a-z]{1,2}(?= ))*\s+(?<words>\S.*)$/u, least: 2, put: BULLET },
  // Numbers by kind of publication (`[J12]`, `C3.`), and the numbers of search results before a tab.
  {
    pattern: /^(?:\[[A-Z]{1,3}-?\d{1,3}\]:?|[A-Z]{1,2}\d{1,3}[.:])\s+(?<words>\S.*)$/,
    least: 2,
    put: BULLET,
  },
  { pattern: /^\d{1,4}\t(?<words>[^\t]{0,20}\p{L}{3}[^\t]*)$/u, least: 3, put: BULLET },
  // DBLP's numbers, and citations of reStructuredText.
  { pattern: /^\[[a-z]{1,2}\d{1,4}\]\s+(?<words>\S.*)$/, least: 2, put: BULLET },
  { pattern: /^\.\. \[[\w-]{1,30}\]\s+(?<words>\S.*)$/, least: 2, put: BULLET },
  { pattern: /^o\s+(?<words>[\p{Lu}\p{N}"“„«].*)$/u, least: 3, put: BULLET },
  // The meeting at which a paper is discussed; the reader of links handles it itself.
  {
    pattern:
      /^(?:week|session|meeting|lecture|class|day|woche|sitzung|semaine|séance|semana|sesión|sessão)\s\d{1,2}\s*(?::|\s[|–—-])\s+(?<words>\S.*)$/iu,
    least: 3,
    unless: new RegExp(`https?:|${MARKDOWN}`, "m"),
  },
  // The day on which a group reads a paper.
  { pattern: /^\[(?<day>\d{4}-\d\d-\d\d)\]\s+(?<words>\S.*)$/, least: 2, put: "day" },
];
