import { describe, expect, test } from "vitest";
import { withoutChatHeads } from "../../../src/listing/prepare/chat-heads.ts";
import { withoutLineNumbers } from "../../../src/listing/prepare/line-numbers.ts";
import { withoutPageHeads } from "../../../src/listing/prepare/pages/page-breaks.ts";

const TITLES = ["Of Foxes and Owls", "Of Lakes and Rivers", "Of Otters"];

describe("the text that a chat puts before a message is removed:", () => {
  test.each([
    ["WhatsApp", "[12:3#, 3/4/2025] Anna: "],
    ["WhatsApp on iOS", "[04.03.25, 12:30:1#] Anna Schmidt: "],
    ["WhatsApp on Android", "04/03/2025, 12:3# - Anna: "],
    ["IRC", "[2025-03-04 12:3#] <anna> "],
  ])("%s", (_what, head) => {
    const text = TITLES.map(
      (title, k) => `${head.replace("#", String(k))}${title}\nAda Vesely, Bo Lind\n`,
    ).join("");
    expect(withoutChatHeads(text)).toBe(TITLES.map((title) => `${title}\nAda Vesely, Bo Lind\n`).join(""));
  });

  test.each([
    ["Slack", "Anna Schmidt  12:3# PM"],
    ["Discord", "Anna — Today at 12:3# PM"],
    ["Teams", "[Tuesday 12:3# PM] Schmidt, Anna"],
  ])("above it, as %s has it", (_what, head) => {
    const text = TITLES.map((title, k) => `${head.replace("#", String(k))}\n${title}\n`).join("");
    expect(withoutChatHeads(text)).toBe(TITLES.map((title) => `\n${title}\n`).join(""));
  });

  test("of a single message", () => {
    expect(withoutChatHeads("Anna Schmidt  12:30 PM\nOf Foxes\nAda Vesely")).toBe("\nOf Foxes\nAda Vesely");
    expect(withoutChatHeads("[12:30, 3/4/2025] Anna: Of Foxes")).toBe("Of Foxes");
    const within = "Of Foxes\nAnna Schmidt  12:30 PM\n";
    expect(withoutChatHeads(within)).toBe(within);
  });

  test("from references with arXiv numbers", () => {
    const reference =
      "Ada Vesely and Bo Lind. Foxes and owls at the lakes. arXiv preprint arXiv:2405.01234, 2024.";
    expect(withoutChatHeads(`Anna Schmidt  12:30 PM\n${reference}`)).toBe(`\n${reference}`);
  });

  test("but not from a chat of links, whose reader needs it", () => {
    const text = TITLES.map(
      (_, k) => `[12:3${k}, 3/4/2025] Anna: see https://arxiv.org/abs/2501.0000${k}\n`,
    ).join("");
    expect(withoutChatHeads(text)).toBe(text);
  });

  test("nor a title with a time in it", () => {
    const text = "High Noon at 12:30\nAda Vesely\n\nLate Night at 23:15\nBo Lind\n";
    expect(withoutChatHeads(text)).toBe(text);
  });
});

describe("numbers of lines", () => {
  const lines = ["Of Foxes", "Ada Vesely", "", "Of Owls", "Bo Lind", "", "Of Lakes", "Cy Moor"];

  test.each([
    ["with tabs", (line: string, at: number) => `${at}\t${line}`],
    ["with colons, from 120 on", (line: string, at: number) => `${at + 119}: ${line}`.trimEnd()],
  ])("%s are removed", (_what, number) => {
    expect(withoutLineNumbers(lines.map((line, at) => number(line, at + 1)).join("\n"))).toBe(
      lines.join("\n"),
    );
  });

  test.each([
    ["years", "2020: Of Foxes\n2019: Of Owls\n2018: Of Lakes\n2017: A\n2016: B\n2015: C\n"],
    [
      "numbers of papers over several lines",
      "1: Of Foxes\nAda Vesely\n2: Of Owls\nBo Lind\n3: Of Lakes\nCy Moor\n",
    ],
  ])("are not %s", (_what, text) => {
    expect(withoutLineNumbers(text)).toBe(text);
  });
});

test("the heads of a document's pages are removed where form feeds show them", () => {
  const page = (title: string, number: number) => `\f${number}\nProceedings of Foxes\n${title}\nAda Vesely\n`;
  expect(withoutPageHeads(`${page("Of Foxes", 7)}${page("Of Owls", 8)}`)).toBe(
    "\n\nOf Foxes\nAda Vesely\n\n\nOf Owls\nAda Vesely\n",
  );
});
