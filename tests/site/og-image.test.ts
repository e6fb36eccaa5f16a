import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "../../src/content/settings.ts";
import { drawCard } from "../../src/site/og-image/draw.ts";
import { type CardElement, cardLayout } from "../../src/site/og-image/layout.ts";
import { buildSite } from "../support/build.ts";

function layout(source: string): CardElement {
  return cardLayout(readSettings(source, "site.yaml").settings);
}

/** Every text that a card shows. */
function wordsOf({ props: { children } }: CardElement): readonly string[] {
  if (typeof children === "string") return [children];
  return (children ?? []).flatMap(wordsOf);
}

test("a site has its card, of the size that previews want", () => {
  const card = readFileSync(join(buildSite([]).folder, "assets/card.png"));
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

test("a title of any length and kind is drawn, the same twice", async () => {
  for (const title of ["<b>&amp;</b> ]]>", "W".repeat(500), "ﷺ \u202e reversed", "a b ".repeat(200)]) {
    const card = layout(`title: ${JSON.stringify(title)}`);
    const [first, second] = [await drawCard(card), await drawCard(card)];
    expect(first.equals(second), title).toBe(true);
  }
});
