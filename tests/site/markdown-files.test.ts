import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { printMarkdownTokens } from "../../src/site/markdown/print.ts";
import * as digests from "../../templates/email.11ty.ts";
import * as llms from "../../templates/llms.11ty.ts";
import * as papers from "../../templates/paper-markdown.11ty.ts";
import { EDITED, editedContent } from "../support/edited.ts";
import { contentFolder } from "../support/folders.ts";
import { HOSTILE_TEXTS } from "../support/hostile.ts";
import { rendered } from "../support/rendered.ts";

/** A program that takes HTML for HTML and knows no formulas. */
const markdown = new MarkdownIt({ html: true });

/** What in a file would be executed, or link to anything but http and https. */
function wrongIn(file: string): readonly string[] {
  return markdown.parse(file, {}).flatMap(({ type, content, children }) => {
    const inner = (children ?? []).flatMap((child) => {
      if (child.type === "html_inline") return [child.content];
      const target = child.attrGet("href") ?? child.attrGet("src");
      return target === null || /^https?:\/\//.test(`${target}`) ? [] : [`${target}`];
    });
    return type === "html_block" ? [content, ...inner] : inner;
  });
}

test("a digest is a list of papers with links, picks first", async () => {
  const { files } = await rendered(editedContent(EDITED), digests);
  const file = files.get("/digests/2026-11-23/email.md") ?? "";
  expect(file).toMatch(/^# \[.*\]\(https:\/\/example\.org\/repo\/digests\/2026-11-23\/\)\n/);
  expect(file.indexOf("## Editor’s picks")).toBeLessThan(file.indexOf("- [Counting Lakes from Orbit]("));
  expect(file).toContain(
    "- [Quiet Gradients](https://example.org/repo/papers/quiet-gradients-lind/)\\\n  Bo Lind · ",
  );
  expect(wrongIn(file)).toEqual([]);
});

test("a paper has its abstract, its formulas as TeX without the publisher's macros", async () => {
  const content = contentFolder({
    "site.yaml": "title: Ours\nurl: https://example.org/\nmacros:\n  gm: \\mathrm{GM}\n",
    "listings/2026-11-23.txt":
      "LGNov 20, 2026\nOn $\\gm(x)$ and 5* Lakes || Ada Vesely\nFor $a<b$ we pay \\$5 \\emph{each}, see https://example.org/x_y.\n",
  });
  const { files } = await rendered(content, papers);
  const [file = ""] = files.values();
  expect([...files.keys()]).toEqual(["/papers/on-gm-x-and-5-lakes-vesely.md"]);
  expect(file).toContain("# On $\\mathrm{GM}(x)$ and 5\\* Lakes\n\nAda Vesely\n");
  expect(file).toContain("## Abstract\n\nFor $a\\lt b$ we pay \\$5 *each*, see [https://example.org/x\\_y](");
});

test("untrusted text is not markup in Markdown", async () => {
  const listing = HOSTILE_TEXTS.map((text, k) =>
    JSON.stringify({
      title: `Of ${k} ${text}`,
      authors: [text],
      abstract: text,
      venue: text,
      date: "2026-11-20",
    }),
  );
  const content = contentFolder({
    "site.yaml": "url: https://example.org/\n",
    "listings/2026-11-23.jsonl": listing.join("\n"),
    "listings/2026-11-23.md": HOSTILE_TEXTS.join("\n\n"),
  });
  const { files } = await rendered(content, papers, digests, llms);
  expect(files.size).toBeGreaterThan(HOSTILE_TEXTS.length / 2);
  for (const [at, file] of files) if (/md$|llms/.test(at)) expect(wrongIn(file), at).toEqual([]);
});

test("large sites have no Markdown files except those that existed before", async () => {
  const content = (detail: string) =>
    contentFolder({
      "site.yaml": `url: https://example.org/\ndetail: ${detail}\n`,
      "listings/2026-11-23.txt": "LGNov 20, 2026\nQuiet Gradients || Bo Lind\nWords.\n",
    });
  const { site, files } = await rendered(content("minimal"), papers, llms);
  expect([...files.keys()]).toEqual(["/papers/quiet-gradients-lind.md", "/llms.txt"]);
  expect(site.profile.everyFile).toBe(false);
  expect(files.get("/llms.txt")).not.toContain("paper as Markdown");
});

test("llms.txt names digests, data and feeds as llmstxt.org specifies", async () => {
  const { files } = await rendered(editedContent(EDITED), llms);
  const tokens = markdown.parse(files.get("/llms.txt") ?? "", {});
  const headings = tokens.flatMap(({ type, tag }, k) =>
    type === "heading_open" ? [`${tag} ${tokens[k + 1]?.content}`] : [],
  );
  expect(headings.slice(1)).toEqual(["h2 Digests", "h2 Data", "h2 Feeds", "h2 Optional"]);
  expect(headings[0]).toMatch(/^h1 \S/);
  expect(tokens[3]?.type).toBe("blockquote_open");
  const [, data = ""] = /## Data\n\n(.*)$/m.exec(files.get("/llms.txt") ?? "") ?? [];
  expect(data).toContain("https://example.org/repo/papers.json");
});

describe("serialized Markdown of the publisher means the same", () => {
  const plain = new MarkdownIt({ html: false });
  const same = (source: string) => source;
  test.each([
    "# A\n\nb *c* **d** `e` ~~f~~ [g](https://example.org/) ![h](https://example.org/i.png)\n\n---",
    "- a\n- b\n  - c\n\n    d\n- e",
    "1. a\n2. b\n\n> c\n>\n> - d",
    "```js\nlet x = `1`;\n```\n\n    indented",
    "a  \n\\- b <i>c</i> \\*d\\* &amp; e",
    "| a | b\\|c |\n|---|---|\n| 1 | `2` |",
    "``a`b``",
  ])("%s", (source) => {
    const printed = printMarkdownTokens(plain.parse(source, {}), same);
    const shown = (text: string) =>
      plain.render(text).replace(/<\/?p>|\n| class="[^"]*"| style="[^"]*"/g, "");
    expect(shown(printed)).toBe(shown(source));
  });
});
