/** The first line of a drawer of Org mode, below the heading that it belongs to. */
const DRAWER = /^[ \t]*:PROPERTIES:[ \t]*$/im;
/** A heading of Org mode, with a state and a priority before its words and tags after them, if any. */
const HEADING =
  /^\*+[ \t]+(?:(?:TODO|NEXT|DONE|WAITING|READ|READING)[ \t]+)?(?:\[#[A-C]\][ \t]+)?(\S.*?)(?:[ \t]+:[\w@:]{1,60}:)?$/;
const PROPERTY = /^[ \t]*:([A-Za-z_-]{2,30}):[ \t]+(\S.*)$/;

/** The line below each title in Zotero's reports, and the fields below it. */
const ITEM_TYPE = /^Item Type(?:\t| {2,})\S/m;
const FIELD = /^([A-Z][A-Za-z ]{1,24}?)(?:\t| {2,})(\S.*)$/;
/** Fields of Zotero's reports that the labels of a list mean differently, or not at all. */
const OTHER_FIELDS =
  /^(?:Item Type|Date Added|Modified|Accessed|Library Catalog|Extra|Short Title|Journal Abbr|Rights|Archive|Loc\. in Archive|Call Number|Language|Place|Publisher|Series.*|Num Pages|# of Pages|Pages|Volume|Issue|ISSN|ISBN|Editor|Contributor|Translator)$/;

/** The date of the first version on arXiv's page of a paper: `[Submitted on 12 Jun 2017 (v1), last revised …]`. */
const SUBMITTED = /^\[Submitted on (\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})\b[^\]\n]{0,100}\]?$/mu;
/** The number and category again, below the paper. */
const CITE_AS = /^(?:Cite as:.*|\s*\(or arXiv:.*)$/gm;

/**
 * Records in which some fields have no label or another one, as lines `Title: …`, `Authors: …`, which are read like
 * any others: headings of Org mode with a drawer of properties, the items of a report of Zotero, arXiv's pages of
 * papers, properties of Logseq and Roam, and the talks of a seminar. All lines stay.
 */
export function asLabelledRecords(text: string): string {
  if (SUBMITTED.test(text))
    return text.replace(new RegExp(SUBMITTED, "gmu"), "Date: $1").replace(CITE_AS, "");
  if (hasProperties(text)) return text.replace(PAGE_LINKS, asNames).replace(PROPERTIES, "$1: ");
  if (isProgramme(text)) return fromLines(text, talkLine);
  if (DRAWER.test(text)) return fromLines(text, orgLine);
  return ITEM_TYPE.test(text) ? fromLines(text, reportLine) : text;
}

/** `authors:: [[Ada Vesely]], [[Bo Lind]]`: properties of Logseq, Roam and Obsidian, whose values link to pages. */
const PROPERTIES = /^([ \t]*(?:[-*] )?[A-Za-z][\w -]{1,24})::(?=[ \t])[ \t]*/gm;
const PAGE_LINKS = /\[\[[^[\]\n]{1,300}\]\](?:,? ?\[\[[^[\]\n]{1,300}\]\]){0,200}/g;

function hasProperties(text: string): boolean {
  return /^[ \t]*(?:[-*] )?(?:authors?|title|year|date|doi|url)::[ \t]/im.test(text);
}

function asNames(links: string): string {
  return links.slice(2, -2).replace(/\]\],? ?\[\[/g, ", ");
}

/** A talk's speaker, who is its only author where the plan names nobody else. */
const SPEAKER = /^[ \t]*Speaker: *(\p{Lu}[^\n(,;|]{2,60}?) *(?:[(,|;–—-][^\n]{0,200})?$/mu;
const TALK_DATE =
  /^(?:Date: *)?(?:\p{L}{3,9}day,? *)?(\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d)(?:,? .{0,40})?$/u;

/** Whether a text is the plan of a seminar: each talk has a speaker, a title and an abstract, and none has authors. */
function isProgramme(text: string): boolean {
  if (!text.includes("Speaker:")) return false;
  const count = (label: string) => text.match(new RegExp(`^[ \\t]*${label} *:`, "gim"))?.length ?? 0;
  const talks = count("Speaker");
  return count("Title") === talks && count("Abstract") === talks && count("Authors?") === 0;
}

function talkLine(line: string): string {
  const speaker = SPEAKER.exec(line)?.[1];
  if (speaker !== undefined) return `Authors: ${speaker}`;
  const date = TALK_DATE.exec(line)?.[1];
  return date === undefined ? line : `Date: ${date}`;
}

type Rewrite = (line: string, next: string) => string;

function fromLines(text: string, rewrite: Rewrite): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines
    .map((line, at) => (line === "" ? line : rewrite(line, lines[at + 1] || (lines[at + 2] ?? ""))))
    .join("\n");
}

function orgLine(line: string, next: string): string {
  if (/^[ \t]*(?::(?:PROPERTIES|END):|#\+\w+:.*)$/i.test(line)) return "";
  const title = DRAWER.test(next) ? HEADING.exec(line)?.[1] : undefined;
  if (title !== undefined) return `Title: ${title}`;
  const [, key = "", value = ""] = PROPERTY.exec(line) ?? [];
  if (key === "") return line;
  return key.toLowerCase() === "title" ? "" : `${key.replaceAll("_", " ")}: ${value}`;
}

function reportLine(line: string, next: string): string {
  if (ITEM_TYPE.test(next)) return `Title: ${line.trim()}`;
  const [, key = "", value = ""] = FIELD.exec(line) ?? [];
  if (key === "") return line;
  return OTHER_FIELDS.test(key) ? "" : `${key}: ${value}`;
}
