import { expect, test } from "vitest";
import { cutEntries } from "../../../../src/listing/importers/references/entries/cut-entries.ts";
import { readText } from "../../../support/read-text.ts";

/** Title, authors, date and category of each entry, and its warnings. */
async function read(text: string) {
  const { entries } = await readText(text);
  return entries.map(({ title, authors, date, category, warnings }) => [
    title,
    authors.join("; "),
    date,
    category,
    ...warnings,
  ]);
}

const TITLE = "卫星遥感影像中的湖泊提取方法研究";
const VENUE = "狐狸学报";
const PAPER = [TITLE, "王小明; 李伟", "2018", VENUE];

test.each([
  // GB/T 7714, with either punctuation, and without spaces as CNKI exports it.
  `[1] 王小明, 李伟. ${TITLE}[J]. ${VENUE}, 2018, 41(1): 100-110.`,
  `[1]王小明,李伟.${TITLE}[J].${VENUE},2018,41(01):100-110.`,
  `[1] 王小明，李伟．${TITLE}［J］．${VENUE}，2018，41（1）：100-110．`,
  `［1］王小明，李伟。${TITLE}[J]。${VENUE}，2018，41(1)：100-110。`,
  `王小明、李伟：《${TITLE}》，《${VENUE}》2018年第3期，第100-110页。`,
  `王小明、李伟（2018）。${TITLE}。《${VENUE}》，41（1），100–110。`,
  `1. 王小明, 李伟. ${TITLE}. ${VENUE}. 2018;41(1):100-110.`,
])("Chinese: %s", async (text) => {
  expect(await read(text)).toEqual([PAPER]);
});

test("Chinese titles in bold, with names after them", async () => {
  const [[title, authors] = []] = await read(`- **${TITLE}**. 陈静怡, 王小明, and 张三. *${VENUE}*, 2018.`);
  expect([title, authors]).toEqual([TITLE, "陈静怡; 王小明; 张三"]);
});

test.each([
  ["山田太郎、佐藤花子「衛星画像からの湖の検出」『狐学会誌』12巻3号、1-9頁、2018年。", "山田太郎; 佐藤花子"],
  ["山田太郎・佐藤花子（2018）．衛星画像からの湖の検出．狐学会誌，12，1–9．", "山田太郎; 佐藤花子"],
])("Japanese: %s", async (text, authors) => {
  expect(await read(text)).toEqual([["衛星画像からの湖の検出", authors, "2018", "狐学会誌"]]);
});

test.each([
  "김철수·이영희, 「위성 영상에서 호수 검출」, 『여우학회지』 12권 3호, 2018, 1-9쪽.",
  "김철수, 이영희 (2018). 위성 영상에서 호수 검출. 여우학회지, 12(3), 1-9.",
])("Korean: %s", async (text) => {
  const [[title, authors, date] = []] = await read(text);
  expect([title, authors, date]).toEqual(["위성 영상에서 호수 검출", "김철수; 이영희", "2018"]);
});

test("two names of two or three characters on a separate line are two people, too", async () => {
  const names = ["王明, 张三", "李伟, 赵丽", "王小明, 张三"];
  const page = names.map(
    (each, at) => `Counting Lakes from Orbit, Part ${at}\n${each}\nProceedings of Lakes, 2018\n`,
  );
  const read = await readText(page.join("\n"));
  expect(read.entries.map(({ authors }) => authors.join(", "))).toEqual(names);
});

test("an entry whose names no layout recognises is not taken for the end of the one before it", () => {
  const lines = [
    "A. Vesely, Counting lakes from orbit at night, Nature 1 (2023), 1-9.",
    "王小明 + 张三: Foxes between the lakes. In: Nature 2 (2019), S. 11-19.",
  ];
  expect(cutEntries(lines.join("\n")).map(({ text }) => text)).toEqual(lines);
});
