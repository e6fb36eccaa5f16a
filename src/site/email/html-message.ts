import { formatAuthors } from "../../shared/authors-in-words.ts";
import { pluralize } from "../../shared/plural.ts";
import { asSentence } from "../as-sentence.ts";
import type { Chrome } from "../chrome.ts";
import { firstSentence } from "../excerpt.ts";
import { absoluteLinks } from "../feeds/absolute-links.ts";
import { html, join, type Markup, raw } from "../html.ts";
import { sessionText } from "../pages/remark.ts";
import type { PaperSummary } from "../summaries.ts";
import { address } from "../urls.ts";
import { type DigestText, digestTitle, subjectOf } from "./digest-text.ts";
import { bytes, fitPapers, type Level } from "./fit-papers.ts";
import { paperFacts, paperLinks } from "./paper-facts.ts";

/**
 * Maximum size of a message in bytes. Gmail clips messages at 102 KB; the margin is for the unsubscribe line and for
 * servers that rewrite links.
 */
export const MOST_BYTES = 90_000;
/** Maximum length of an editor's note in a message; longer ones are only on the digest's page. */
const MOST_NOTE = 24_000;

/**
 * Inline styles of a message, because e-mail clients drop style sheets. Text and background have no colours, so that
 * each client's light and dark theme applies; lines are of a grey that is visible in both. tests/site/email/rules.ts
 * lists what clients support.
 */
export const STYLE = {
  body: "margin:0;padding:0",
  table: "width:100%;max-width:640px;margin:0 auto;border-collapse:collapse",
  cell: "padding:16px;font-family:Georgia,serif;font-size:16px;line-height:1.5;text-align:left",
  row: "padding:12px 16px;border-top:1px solid #8a8a8a;font-family:Georgia,serif;font-size:15px;line-height:1.45;text-align:left",
  h1: "margin:0 0 4px;font-size:24px;line-height:1.25",
  h2: "margin:0;font-size:18px;line-height:1.3",
  first: "margin:0",
  paragraph: "margin:6px 0 0",
  title: "font-size:17px;font-weight:bold",
  small: "font-size:13px",
} as const;

/** A digest as an HTML message, in at most `MOST_BYTES` bytes. */
export function htmlMessage(digest: DigestText, chrome: Chrome): string {
  const { papers, picks, total } = digest;
  const url = chrome.links.absolute(address.digest(digest));
  const more = (shown: number) => (shown < total ? moreRow(total - shown, url).source : "");
  const [head, foot] = [messageHead(digest, chrome, url).source, messageFoot(chrome).source];
  const headings = picks > 0 ? [heading("Editor’s picks").source, heading("More papers").source] : ["", ""];
  const room = MOST_BYTES - bytes(head + foot + more(0) + headings.join(""));
  const piece = (index: number, level: Level) =>
    paperRow(papers[index] as PaperSummary, level, chrome).source;
  const rows = fitPapers({ count: papers.length, picks }, piece, room);
  const [picked, others] = [rows.slice(0, picks), rows.slice(picks)];
  return [
    head,
    headings[0],
    ...picked,
    others.length > 0 ? headings[1] : "",
    ...others,
    more(rows.length),
    foot,
  ].join("");
}

function messageHead(digest: DigestText, chrome: Chrome, url: string): Markup {
  const { settings, dates, links } = chrome;
  const subject = subjectOf(digest, chrome);
  return html`<!doctype html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${subject}</title>
</head>
<body style="${STYLE.body}">
<table role="presentation" style="${STYLE.table}">
<tr><td style="${STYLE.cell}">
<p style="${STYLE.first}"><a href="${links.absolute(address.home)}">${settings.title}</a> · ${dates.long(digest.date)}</p>
<h1 style="${STYLE.h1}" dir="auto">${digestTitle(digest)}</h1>
<p style="${STYLE.paragraph}">${pluralize(digest.total, "paper")} · <a href="${url}">Read on the site</a></p>
${noteOf(digest, url)}</td></tr>
`;
}

/** The editor's note, unless it is too long for a message. */
function noteOf({ note }: DigestText, url: string): Markup | false {
  if (note === undefined || note.feed.source === "") return false;
  const whole = forMail(absoluteLinks(note.feed, url));
  if (bytes(whole.source) <= MOST_NOTE) return html`${whole}\n`;
  return html`<p style="${STYLE.paragraph}"><a href="${url}">Read the editor’s note</a></p>\n`;
}

/** HTML of the publisher's Markdown without ids and classes; images are limited to the width of the message. */
function forMail({ source }: Markup): Markup {
  return raw(
    source.replace(/ (?:id|class|tabindex)="[^"]*"/g, "").replace(/<img /g, '<img style="max-width:100%" '),
  );
}

function heading(words: string): Markup {
  return html`<tr><td style="${STYLE.row}"><h2 style="${STYLE.h2}">${words}</h2></td></tr>
`;
}

function moreRow(count: number, url: string): Markup {
  return html`<tr><td style="${STYLE.row}"><p style="${STYLE.first}"><a href="${url}">${pluralize(count, "more paper")} on the site</a></p></td></tr>
`;
}

function messageFoot({ settings, links }: Chrome): Markup {
  return html`<tr><td style="${STYLE.row}"><p style="${STYLE.first}"><span style="${STYLE.small}">${asSentence(settings.description)} <a href="${links.absolute(address.feeds)}">Feeds</a></span></p></td></tr>
</table>
</body>
</html>
`;
}

function paperRow(paper: PaperSummary, level: Level, chrome: Chrome): Markup {
  const { title, abstract } = chrome.typeset(paper);
  const names = formatAuthors(paper);
  const links = paperLinks(paper, chrome).map(({ name, href }) => html`<a href="${href}">${name}</a>`);
  const facts = join([...paperFacts(paper, chrome), ...links], " · ");
  const sentence = firstSentence(abstract.text);
  return html`<tr><td style="${STYLE.row}" dir="auto"><p style="${STYLE.first}"><a href="${chrome.links.absolute(address.paper(paper))}" style="${STYLE.title}">${title.text}</a></p>${
    level > 0 && names !== "" && html`<p style="${STYLE.paragraph}">${names}</p>`
  }${level > 1 && remark(paper, chrome)}${level > 1 && sentence !== "" && html`<p style="${STYLE.paragraph}">${sentence}</p>`}${
    level > 1 && html`<p style="${STYLE.paragraph}"><span style="${STYLE.small}">${facts}</span></p>`
  }</td></tr>
`;
}

/** The editor's remark on a paper. */
function remark(paper: PaperSummary, chrome: Chrome): Markup | false {
  const { remark } = paper;
  if (remark === undefined) return false;
  const session = sessionText(remark, chrome);
  const at = chrome.links.absolute(address.paper(paper));
  const note = remark.note !== "" && forMail(absoluteLinks(chrome.markdown(remark.note, "note").feed, at));
  return html`${note}${session !== "" && html`<p style="${STYLE.paragraph}">${session}</p>`}`;
}
