import { expect, test } from "vitest";
import * as authors from "../../templates/authors.11ty.ts";
import { contentFolder } from "../support/folders.ts";
import { rendered } from "../support/rendered.ts";

/** The page `/authors/` of a site of more authors than a page holds. */
async function authorsPage(...more: readonly string[]): Promise<string> {
  const names = Array.from({ length: 1001 }, (_, k) => `Given${k} Abel${k}`);
  const line = (title: string, authors: readonly string[]) =>
    `${JSON.stringify({ title, authors, category: "LG", date: "2026-05-12", abstract: "Words." })}\n`;
  const listing = line("All", names) + more.map((name, k) => line(`Paper ${k}`, [name])).join("");
  const content = contentFolder({
    "site.yaml": "title: Ours\nurl: https://example.org/\n",
    "listings/2026-05-13.jsonl": listing,
  });
  return (await rendered(content, authors)).files.get("/authors/") ?? "";
}

test("most active are the authors with several papers; if there are none, the section is left out", async () => {
  const page = await authorsPage("Given7 Abel7", "Given3 Abel3", "Given7 Abel7");
  expect(
    [...page.matchAll(/<a [^>]*>(?:<bdi>)?([\w ]+)(?:<\/bdi>)?<\/a> (\d) papers/g)].map(
      ([, ...found]) => found,
    ),
  ).toEqual([
    ["Given7 Abel7", "3"],
    ["Given3 Abel3", "2"],
  ]);
  const none = await authorsPage();
  expect(none).not.toContain("Most active");
  expect(none).toContain('href="/authors/by/letter/a/"');
});
