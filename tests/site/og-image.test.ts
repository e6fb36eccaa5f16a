import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/content/settings/settings.ts";
import { drawDigestCard } from "../../src/site/og-image/digest-card.ts";
import { drawCard } from "../../src/site/og-image/draw.ts";
import { type CardElement, cardLayout } from "../../src/site/og-image/layout.ts";
import { buildSite } from "../support/build.ts";
import { decodePng } from "../support/png.ts";

function layout(source: string): CardElement {
  return cardLayout(readSettings(source, "site.yaml").settings);
}

/** Every text that a card shows. */
function wordsOf({ props: { children } }: CardElement): readonly string[] {
  if (typeof children === "string") return [children];
  return (children ?? []).flatMap(wordsOf);
}

test("a site has a card of the size for link previews", async () => {
  const card = readFileSync(join((await buildSite([])).folder, "assets/card.png"));
  expect(card.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("a card shows title and description, without characters that its font lacks", () => {
  expect(wordsOf(layout("title: Łódź – Ελλάς 李明 🎉\ndescription: What we read"))).toEqual([
    "Łódź – Ελλάς",
    "What we read",
  ]);
  expect(wordsOf(layout("title: 论文 2026"))[0]).toBe("");
});

test("a card shows two of the newest picks, without characters that its font lacks", () => {
  const { settings } = readSettings("title: T\ndescription: D", "site.yaml");
  expect(wordsOf(cardLayout(settings, ["论文", "First", "Second 🎉", "Third"]))).toEqual([
    "T",
    "Editor’s picks",
    "First",
    "Second",
    "D",
  ]);
  expect(cardLayout(settings, [])).toEqual(cardLayout(settings));
});

test("a card has the site's colours if they can be drawn", () => {
  const drawn = (theme: string) => JSON.stringify(layout(`theme: { accent: "${theme}" }`));
  expect(drawn("#0b6e4f")).toContain("#0b6e4f");
  expect(drawn("rebeccapurple")).toContain("#9c2a1f");
});

test("any title is drawn, and identically each time", async () => {
  for (const title of ["<b>&amp;</b> ]]>", "W".repeat(500), "ﷺ \u202e reversed", "a b ".repeat(200)]) {
    const card = layout(`title: ${JSON.stringify(title)}`);
    const [first, second] = [await drawCard(card), await drawCard(card)];
    expect(first.equals(second), title).toBe(true);
  }
});

describe("the card of a digest", () => {
  const { settings } = readSettings("title: T\ndescription: D", "site.yaml");
  const text = { count: "90 new papers", day: "Friday, 3 July 2026", date: "2026-07-03" };

  test("exists for every digest, and its page names it", async () => {
    const { folder } = await buildSite([]);
    const [day = ""] = readdirSync(join(folder, "digests")).filter((name) => /^\d{4}-/.test(name));
    const page = readFileSync(join(folder, "digests", day, "index.html"), "utf8");
    expect(page).toMatch(
      new RegExp(`<meta property="og:image" content="https://example\\.org/digests/${day}/card\\.png">`),
    );
    const card = decodePng(readFileSync(join(folder, "digests", day, "card.png")));
    expect([card.width, card.height]).toEqual([1200, 630]);
  });

  test("has the number of papers and the day, in the site's colours", async () => {
    const themed = readSettings('theme: { text: "#003300", accent: "#0b6e4f" }', "site.yaml").settings;
    const [plain, other, coloured] = await Promise.all([
      drawDigestCard(settings, text),
      drawDigestCard(settings, { ...text, count: "91 new papers" }),
      drawDigestCard(themed, text),
    ]);
    expect(changedRows(plain, other)).toEqual(expect.objectContaining({ above: false, below: false }));
    expect(coloursOf(plain)).toEqual(expect.arrayContaining(["fdfbf7", "1d1b18", "625c53", "9c2a1f"]));
    expect(coloursOf(coloured)).toEqual(expect.arrayContaining(["fdfbf7", "003300", "0b6e4f"]));
    expect((await drawDigestCard(settings, text)).equals(plain)).toBe(true);
  });

  test.each(["2026年7月3日星期五", "a".repeat(60), `${"word ".repeat(40)}`])(
    "has the date in figures where the day cannot be drawn: %s",
    async (day) => {
      const drawn = await drawDigestCard(settings, { ...text, day });
      expect(drawn.equals(await drawDigestCard(settings, { ...text, day: text.date }))).toBe(true);
    },
  );
});

/** Which rows differ: any of those above the number of papers, or below it. */
function changedRows(one: Buffer, other: Buffer): { readonly above: boolean; readonly below: boolean } {
  const [first, second] = [decodePng(one), decodePng(other)];
  const differs = (from: number, to: number): boolean =>
    !first.pixels.subarray(from * 1200, to * 1200).equals(second.pixels.subarray(from * 1200, to * 1200));
  expect(differs(190, 350)).toBe(true);
  return { above: differs(0, 190), below: differs(350, 630) };
}

function coloursOf(png: Buffer): readonly string[] {
  const { colours, pixels } = decodePng(png);
  return [...new Set(pixels)].map((place) => colours[place] ?? "");
}
