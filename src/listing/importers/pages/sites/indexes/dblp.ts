import { siteShape } from "../site-shape.ts";

/** A title with its venue and year after it: `On Quiet Gradients. SILENT 2026: 1-11`. */
function cutTitle(text: string): { readonly title: string; readonly rest: string } {
  const found = cutAtJournal(text) ?? /^(.*?[.?!])\s+((?:[^.?!]|\.(?!\s))*\b(?:19|20)\d\d\b.*)$/.exec(text);
  const mark = /[?!]$/.test(found?.[1] ?? "") ? 0 : 1;
  return found
    ? { title: (found[1] ?? "").slice(0, (found[1] ?? "").length - mark), rest: tidyVenue(found[2] ?? "") }
    : { title: text.replace(PAGES, ""), rest: "" };
}

const JOURNAL_WORD = /^(?:\p{Lu}[\p{L}&'’()/-]*\.?|&|of|and|for|in|on|the)$/u;

/** The first sentence's end that a journal with abbreviated words follows: `On Gradients. J. Mach. Learn. Res. 21`. */
function cutAtJournal(text: string): readonly string[] | undefined {
  const [head = ""] = /^.*?(?=\s\d[\d(): -]*[^\s]*\s?\((?:19|20)\d\d\)\s*$)/.exec(text) ?? [];
  for (const { index } of [...head.matchAll(/[.?!]\s/g)].slice(0, 40)) {
    const words = head.slice(index + 2).split(" ");
    if (
      words.length <= 9 &&
      words.some((word) => word.endsWith(".")) &&
      words.every((word) => JOURNAL_WORD.test(word))
    )
      return [text, text.slice(0, index + 1), text.slice(index + 2)];
  }
  return undefined;
}

/** Pages alone follow the titles on the page of a volume. */
const PAGES = /(?<=[?!])\s+\d[\d:]*-\d[\d:]*$|\.\s+\d[\d:]*(?:-\d[\d:]*)?$/;

// `J. Silence 5(1): 1-11 (2026)` states the year last.
function tidyVenue(text: string): string {
  const last = /\(((?:19|20)\d\d)\)\s*$/.exec(text)?.[1];
  return last ? `${text.replace(/(?<!\s)\s+\(?\d.*$/, "")} ${last}` : text.replace(/:.*$/, "");
}

/**
 * Somebody's or a conference's page at DBLP: the names and a colon, then title, venue and year on one line.
 *
 *     [c2]
 *     share record
 *     Ada Vesely, Bo Lind:
 *     On Quiet Gradients. SILENT 2026: 1-11
 */
export const dblp = siteShape({
  id: "dblp-page",
  name: "DBLP page",
  source: "dblp.org, copied from the browser",
  reads: "title, authors, venue, year",
  specimen: `2026
[c2]
share record
Ada Vesely, Bo Lind:
On Quiet Gradients. SILENT 2026: 1-11
[j1]
share record
Chidi Okafor, Mara Quint:
Counting Lakes from Orbit. J. Lakes 5(1): 3-9 (2025)
`,
  marks: [
    { lines: /^share record$/i, least: 1, certainty: 0.96 },
    { lines: /^\[[cjibpet]\d+\]$/, least: 2, certainty: 0.95 },
    { lines: /^\p{Lu}[^:, ]* [^:]{0,300}\p{Lu}[^:, ]*\p{Ll}(?: \d{4})?:$/u, least: 4, certainty: 0.75 },
  ],
  rules: {
    orders: ["NT"],
    begins: /^\p{Lu}[^:]{2,20000}:$/u,
    noise:
      /^(?:\[[a-z]\d+\]|share record|view|electronic edition.*|unpaywalled version|no references.*|references & citations.*|authority control:|export record|ask others|see FAQ.*|dblp key:|Mastodon|short URL|persistent URL:?|Informal.*|(?:Journal|Conference and Workshop|Parts in|Books and|Editorship|Reference).*|20[0-3]\d\s?[-–].*)$/i,
    cutTitle,
  },
});
