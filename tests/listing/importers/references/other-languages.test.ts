import { describe, expect, test } from "vitest";
import { closeList } from "../../../../src/listing/authors.ts";
import { readText } from "../../../support/read-text.ts";

const LAKES = "Counting lakes from orbit with small models";

async function read(text: string) {
  const { entries } = await readText(text);
  return entries.map(({ title, authors, etAl, date }) => [title, authors.join("; "), etAl, date])[0];
}

describe.each([
  "и др.",
  "та ін.",
  "等",
  "他",
  "외",
  "u. a.",
  "y otros",
  "e outros",
  "et coll.",
  "ve ark.",
  "i in.",
  "a kol.",
])("“%s” closes a list of names", (others) => {
  test.each([
    `1. Vesely A., Lind B. ${others} ${LAKES} // Nature. 2015. № 2. С. 1–9.`,
    `[1] Vesely A, Lind B, ${others} ${LAKES}[J]. Nature, 2015, 2(1): 1-9.`,
  ])("%s", async (text) => {
    expect(await read(text)).toEqual([
      LAKES,
      "Vesely A.; Lind B.".replaceAll(".", text.startsWith("[") ? "" : "."),
      true,
      "2015",
    ]);
  });
});

test.each([
  "abgerufen am 3. Mai 2024",
  "letzter Zugriff: 3.5.2024",
  "consultado el 3 de mayo de 2024",
  "acesso em: 3 maio 2024",
  "dostęp: 3 maja 2024",
  "дата обращения: 03.05.2024",
  "erişim tarihi: 3 Mayıs 2024",
  "访问日期: 2024-05-03",
  "参照 2024-05-03",
  "검색일: 2024.05.03",
  "[2024-05-03]",
])("the day of access is not the date: %s", async (accessed) => {
  const text = `Ada Vesely and Bo Lind. ${LAKES}. Nature, 2015. URL: https://example.org/a, ${accessed}.`;
  expect((await read(text))?.[3]).toBe("2015");
});

test.each(["3 мая", "3 maja", "3 Mayıs", "3 mei"])("a day with its month: %s", async (day) => {
  const text = `A. Vesely and B. Lind, “${LAKES},” Nature, vol. 2, pp. 1–9, ${day} 2015.`;
  expect((await read(text))?.[3]).toBe("2015-05-03");
});

test("a person and a group are two authors", async () => {
  const group = `Ada Vesely and ATLAS Collaboration. ${LAKES}. Nature, 2015.`;
  expect((await read(group))?.[1]).toBe("Ada Vesely; ATLAS Collaboration");
  const one = `Machine Learning and Systems Group. ${LAKES}. Nature, 2015.`;
  expect((await read(one))?.[1]).toBe("Machine Learning and Systems Group");
});

test("the end of a name is not “et al.” in another language", () => {
  expect(closeList("Ada Vesely, Bo Li in")).toEqual({ text: "Ada Vesely, Bo Li in", etAl: false });
});
