import { describe, expect, test } from "vitest";
import { repairMojibake } from "../../../src/listing/prepare/mojibake.ts";
import { readText } from "../../support/read-text.ts";

/** As programs do that take UTF-8 for Windows-1252; undefined bytes become control characters. */
const wrong = (text: string): string =>
  [...Buffer.from(text, "utf8")]
    .map((byte) =>
      byte >= 0x80 && byte < 0xa0
        ? "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ".charAt(byte - 0x80)
        : String.fromCharCode(byte),
    )
    .join("");

describe("text that was decoded wrongly is repaired", () => {
  test.each([
    "José García and María López",
    "Jörg Müller, François Lefèvre – “A Survey” of Bayes’ rule…",
    "Ángel Íñiguez, Ýmir Ïon, À la carte",
    "Łukasz Żółć, Jiří Šťastný, Đorđe Ćirić, İlker Şahin",
    "Nguyễn Thị Hường, Trần Đức",
    "Иван Петров. Основы теории",
    "Γιώργος Παπαδόπουλος",
    "深層学習の基礎, 王小明, 김철수",
    "5 × 10 °C ± 1 · © 2020",
  ])("%s", (text) => {
    expect(wrong(text)).not.toBe(text);
    expect(repairMojibake(wrong(text)).text).toBe(text);
    expect(repairMojibake(wrong(wrong(text))).text).toBe(text);
  });

  test("of an í whose invisible second byte was lost", () => {
    expect(repairMojibake("Ana GarcÃa").text).toBe("Ana García");
  });

  test("next to text that was decoded correctly", () => {
    expect(repairMojibake("FranÃ§ois Lefèvre")).toEqual({ text: "François Lefèvre", count: 1, first: 4 });
  });
});

describe("valid text is unchanged", () => {
  test.each([
    "José García – “Là » et «Ça» : l’été…",
    "AMANHÃ… NÃO “IRMÔ, A MANHÃ”, ÃÂ",
    "SÃO PAULO, São Paulo, Ângela Â. Âncora",
    "Die „Ä“ und das „Ü“, ÄÖÜ – Größe",
    "Åsa Ångström, Ärlebäck; Î, Ï and Ð stay: Ñ” Ñ’",
    "né\u00a0», là\u00a0! déjà\u00a0… é\u00a0–",
    "Nguyễn Thị Hường; ÐÑÎ; â priori; á “x”",
    "深層学習, Иван, Γιώργος, 김철수",
  ])("%s", (text) => {
    expect(repairMojibake(text)).toEqual({ text, count: 0 });
  });
});

test("a list is read as intended, with a warning at the first word", async () => {
  const text = wrong(
    `[1] Ada Example. "A Title of Things." In Proc. NeurIPS, 2023.\n[2] José García, François Lefèvre. "Naïve Graphs – A Survey." In Proc. ICML, 2022.\n`,
  );
  const { entries, diagnostics } = await readText(text, "2026-05-01.txt");
  expect(entries.map(({ title, authors, category }) => ({ title, authors, category }))).toEqual([
    { title: "A Title of Things", authors: ["Ada Example"], category: "Proc. NeurIPS" },
    {
      title: "Naïve Graphs – A Survey",
      authors: ["José García", "François Lefèvre"],
      category: "Proc. ICML",
    },
  ]);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    code: "letters-repaired",
    line: 2,
    column: 5,
    message: expect.stringContaining("“JosÃ©” was decoded wrongly"),
  });
});
