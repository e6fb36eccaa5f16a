import { expect, test } from "vitest";
import { plainCharacters } from "../../../src/listing/prepare/plain-characters.ts";
import { readText } from "../../support/read-text.ts";

const LIST = `What Does BERT Look at? An Analysis of BERT's Attention
Kevin Clark, Francisco Guzmán, Omer Levy
ACL & Friends, 2019

Unsupervised Cross-lingual Representation Learning at Scale
Alexis Conneau, Kartikay Khandelwal
ACL & Friends, 2020

Attention Is All You Need
Ashish Vaswani, Noam Shazeer
NeurIPS, 2017
`;

const read = async (text: string) =>
  (await readText(text)).entries.map(({ title, authors, date, category, line }) => [
    title,
    authors,
    date,
    category,
    line,
  ]);

test.each([
  ["entities", LIST.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll("á", "&aacute;")],
  ["entities with hexadecimal numbers", LIST.replaceAll("&", "&#x26;").replaceAll("'", "&#x27;")],
  ["invisible hyphens", LIST.replaceAll("Conn", "Con\u00adn").replaceAll("tion", "\u00adtion")],
  ["line ends of Windows", LIST.replaceAll("\n", "\r\n")],
  ["line ends of old Macs", LIST.replaceAll("\n", "\r")],
  ["spaces at the ends of lines", LIST.replaceAll("\n", "  \n")],
  ["accents apart from their letters", LIST.normalize("NFD")],
])("%s change no paper", async (_name, text) => {
  expect(await read(text)).toEqual(await read(LIST));
});

test.each(['{"title": "A &amp; B"}', "<p>A &amp; B</p>", "AT&T", "a & b; c", "&unknown; &#0;"])(
  "%s stays as it is",
  (text) => {
    expect(plainCharacters(text)).toBe(text);
  },
);

test("a long run of spaces takes no longer than its length", () => {
  const text = `${"a".padEnd(300_000)}b \n`;
  const start = process.cpuUsage().user;
  plainCharacters(text);
  expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
});
