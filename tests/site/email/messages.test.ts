import { beforeAll, describe, expect, test } from "vitest";
import { bytes, fitPapers, type Level } from "../../../src/site/email/fit-papers.ts";
import { MOST_BYTES } from "../../../src/site/email/html-message.ts";
import * as template from "../../../templates/email.11ty.ts";
import { EDITED, editedContent } from "../../support/edited.ts";
import { contentFolder } from "../../support/folders.ts";
import { HOSTILE_TEXTS } from "../../support/hostile.ts";
import { rendered } from "../../support/rendered.ts";
import { breaches } from "./rules.ts";

const line = (title: string, more: object = {}) =>
  JSON.stringify({
    title,
    authors: ["Ada Vesely"],
    abstract: "Words.",
    category: "LG",
    date: "2026-11-20",
    ...more,
  });

async function messages(files: Readonly<Record<string, string>>, day: string) {
  const { files: made } = await rendered(contentFolder(files), template);
  return {
    html: made.get(`/digests/${day}/email.html`) ?? "",
    text: made.get(`/digests/${day}/email.txt`) ?? "",
  };
}

describe("the messages of an edited site", () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    ({ files } = await rendered(editedContent(EDITED), template));
  });

  test("only use what Gmail, Outlook and Apple Mail support", () => {
    const found = [...files].filter(([at]) => at.endsWith(".html"));
    expect(found.length).toBe(3);
    for (const [at, message] of found) expect(breaches(message), at).toEqual([]);
  });

  test("have picks first, the editor's note, and absolute URLs", () => {
    const html = files.get("/digests/2026-11-23/email.html") ?? "";
    expect(html.indexOf("Editor’s picks")).toBeLessThan(html.indexOf("Counting Lakes from Orbit"));
    expect(html.indexOf("Counting Lakes from Orbit")).toBeLessThan(html.indexOf("Quiet Gradients"));
    expect(html).toContain('href="https://example.org/repo/papers/quiet-gradients-lind/"');
    expect(html).toContain("We show that median graphs of n points can be made sparse in linear time.");
  });

  test("have no text or background colours, so that each client's dark mode works", () => {
    for (const message of files.values()) expect(message).not.toMatch(/[";](?:background|color)[-a-z]*:/);
  });

  test("in plain text have lines of at most 78 characters, except for addresses", () => {
    const text = files.get("/digests/2026-11-23/email.txt") ?? "";
    expect(text).toMatch(/^1\. Counting Lakes from Orbit$/m);
    const long = text.split("\n").filter((each) => [...each].length > 78);
    expect(long.filter((each) => /\S\s+\S/.test(each.trim()))).toEqual([]);
  });
});

test.each([
  ["<p onclick='x'>", "<p onclick>"],
  ["<script>x</script>", "<script>"],
  ["<p style='padding:4px'>", "padding on <p>: Outlook for Windows supports it on table cells alone"],
  ["<p style='color:#000'>", "color on <p>"],
  ["<table style='width:calc(1px)'></table>", "width: calc(1px)"],
  ["<a href='/papers/'>x</a>", 'href="/papers/"'],
])("the rules refuse %s", (message, breach) => {
  expect(breaches(message)).toEqual([breach]);
});

test("untrusted text is not markup in a message", async () => {
  const listing = HOSTILE_TEXTS.map((text, k) =>
    line(`Of ${k} ${text}`, { abstract: text, authors: [text] }),
  );
  const { html } = await messages({ "listings/2026-11-23.jsonl": listing.join("\n") }, "2026-11-23");
  expect(html.match(/<tr>/g)?.length).toBeGreaterThan(HOSTILE_TEXTS.length / 2);
  expect(breaches(html)).toEqual([]);
});

describe.each([200, 3000])("a digest of %i papers", (count) => {
  const words = "Über große Graphen und noch größere Maße von Seen ".repeat(4);
  const lines = Array.from({ length: count }, (_, k) => line(`Paper ${k} of many`, { abstract: words }));
  const remarks = '"Paper 7 of many":\n  pick: true\n  note: Read this first.\n';
  let made: Awaited<ReturnType<typeof messages>>;
  beforeAll(async () => {
    const content = { "listings/2026-11-23.jsonl": lines.join("\n"), "notes.yaml": remarks };
    made = await messages(content, "2026-11-23");
  });

  test("is smaller than Gmail's limit, and links to the rest", () => {
    for (const message of [made.html, made.text]) {
      expect(bytes(message)).toBeLessThanOrEqual(MOST_BYTES);
      // Everything that fits is included.
      expect(bytes(message)).toBeGreaterThan(MOST_BYTES * (count > 1000 ? 0.97 : 0.6));
      expect(message).toContain("Read this first.");
    }
    const shown = made.html.match(/\/papers\/paper-/g)?.length ?? 0;
    const rest = `${(count - shown).toLocaleString("en")} more papers on the site`;
    if (shown < count) expect(made.html).toContain(rest);
    else expect(made.html).not.toContain("more papers on the site");
    expect(breaches(made.html)).toEqual([]);
  });
});

describe("papers are shortened to fit into the available size", () => {
  const piece = (index: number, level: Level) => `${index}`.padEnd(10 * (level + 1), "x");
  const levels = (count: number, picks: number, room: number) =>
    fitPapers({ count, picks }, piece, room).map((text) => text.length / 10 - 1);

  test.each([
    [4, 1, 200, [2, 2, 2, 2]],
    [4, 1, 90, [2, 1, 1, 1]],
    [4, 1, 100, [2, 2, 1, 1]],
    [4, 1, 70, [2, 1, 0, 0]],
    [4, 1, 50, [2, 0, 0]],
    [4, 2, 55, [2, 1]],
    [4, 0, 9, []],
  ])("%i papers, %i picks, %i bytes", (count, picks, room, expected) => {
    expect(levels(count, picks, room)).toEqual(expected);
  });
});
