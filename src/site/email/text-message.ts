import { formatAuthors } from "../../shared/authors-in-words.ts";
import { pluralize } from "../../shared/plural.ts";
import type { Chrome } from "../chrome.ts";
import { firstSentence } from "../excerpt.ts";
import { remarkText } from "../pages/remark.ts";
import type { PaperSummary } from "../summaries.ts";
import { address } from "../urls.ts";
import { type DigestText, subjectOf } from "./digest-text.ts";
import { bytes, fitPapers, type Level } from "./fit-papers.ts";
import { MOST_BYTES } from "./html-message.ts";
import { paperFacts } from "./paper-facts.ts";

/** Maximum length of a line (RFC 5322, 2.1.1); a longer URL or word gets a line to itself. */
const WIDTH = 78;

/** A digest as a plain-text message. */
export function textMessage(digest: DigestText, chrome: Chrome): string {
  const { papers, picks, total, note } = digest;
  const url = chrome.links.absolute(address.digest(digest));
  const head = [wrap(subjectOf(digest, chrome)), url, noteOf(note?.markdown)].filter((part) => part !== "");
  const more = (shown: number) =>
    shown < total ? `\n\n${pluralize(total - shown, "more paper")} on the site:\n${url}` : "";
  const foot = `\n\n-- \n${chrome.settings.title}\n${chrome.links.absolute(address.home)}\n`;
  const top = head.join("\n\n");
  const room = MOST_BYTES - bytes(top + more(0) + foot);
  const piece = (index: number, level: Level) =>
    `\n\n${index + 1}. ${paperText(papers[index] as PaperSummary, level, chrome)}`;
  const pieces = fitPapers({ count: papers.length, picks }, piece, room);
  return `${top}${pieces.join("")}${more(pieces.length)}${foot}`;
}

/** Markdown's escapes: a backslash before a punctuation character. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** The editor's note as its Markdown source; a long one is only on the site. */
function noteOf(markdown = ""): string {
  if (bytes(markdown) > MOST_BYTES / 4) return "";
  return markdown
    .replace(ESCAPED, "$1")
    .split("\n")
    .map((line) => wrap(line))
    .join("\n");
}

function paperText(paper: PaperSummary, level: Level, chrome: Chrome): string {
  const { title, abstract } = chrome.typeset(paper);
  const { note, keywords } = remarkText(paper, chrome);
  const lines = [
    title.text,
    level > 0 && formatAuthors(paper),
    level > 1 && [...keywords, ...paperFacts(paper, chrome)].join(" · "),
    level > 1 && note,
    level > 1 && firstSentence(abstract.text),
    chrome.links.absolute(address.paper(paper)),
  ];
  const shown = lines.filter((line) => line !== false && line !== "") as readonly string[];
  return shown
    .map((line) => wrap(line, WIDTH - 4))
    .join("\n")
    .replace(/\n/g, "\n    ");
}

/** Wraps text at a number of characters, between words. */
function wrap(text: string, width = WIDTH): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
