import { expect, test } from "vitest";
import { createDates, isoTime, newsTime, rfc822 } from "../../src/site/dates.ts";

test.each([
  ["en", "2026-11-23", "23 November 2026", "23 Nov 2026"],
  ["en", "2024-02-29", "29 February 2024", "29 Feb 2024"],
  ["fr", "2026-05-01", "1 mai 2026", "1 mai 2026"],
  ["en", "2026-11", "November 2026", "Nov 2026"],
  ["en", "2026", "2026", "2026"],
  ["en", "", "Undated", "Undated"],
])("in %s, %s is %s or %s", (language, day, long, short) => {
  const dates = createDates(language);
  expect(dates.long(day)).toBe(long);
  expect(dates.short(day)).toBe(short);
});

test.each([
  ["en", "Saturday, 5 September 2026", "5 Sep 2026", "September 2026"],
  ["en-US", "Saturday, 5 September 2026", "5 Sep 2026", "September 2026"],
  ["de", "Samstag, 5. September 2026", "5. Sept. 2026", "September 2026"],
  ["ru", "суббота, 5 сентября 2026 г.", "5 сент. 2026 г.", "сентябрь 2026 г."],
  ["zh-CN", "2026年9月5日星期六", "2026年9月5日", "2026年9月"],
  ["ja", "2026年9月5日土曜日", "2026年9月5日", "2026年9月"],
  ["ko", "2026년 9월 5일 토요일", "2026년 9월 5일", "2026년 9월"],
  ["es", "sábado, 5 de septiembre de 2026", "5 sept 2026", "septiembre de 2026"],
  // Other calendars and digits would not fit the numbers on the rest of the page.
  ["ar-EG", "السبت، 5 سبتمبر 2026", "5 سبتمبر 2026", "سبتمبر 2026"],
])("dates in %s have the form of the language: %s", (language, full, short, month) => {
  const dates = createDates(language);
  expect(dates.full("2026-09-05")).toBe(full);
  expect(dates.short("2026-09-05")).toBe(short);
  expect([dates.month("2026-09-05"), dates.month("2026-09"), dates.long("2026-09")]).toEqual(
    Array(3).fill(month),
  );
});

test("a language without known dates has those of English, on every machine", () => {
  expect(createDates("qaa").full("2026-09-05")).toBe("Saturday, 5 September 2026");
});

test("the calendar and the digits are those of the other numbers on a page", () => {
  for (const language of ["fa", "th", "ar-SA", "mr", "de-u-nu-thai"])
    expect(
      createDates(language)
        .long("2026-09-05")
        .match(/[0-9]+/g)
        ?.join(" "),
      language,
    ).toBe("5 2026");
});

test("feeds state the morning of the day in UTC and in English", () => {
  expect(rfc822(newsTime("2026-11-23", 0))).toBe("Mon, 23 Nov 2026 06:00:00 +0000");
  expect(isoTime(newsTime("2026-11-23", 61))).toBe("2026-11-23T05:58:59Z");
});

test("later entries of a listing are older items of the same day", () => {
  expect(isoTime(newsTime("2026-11-23", 100_000))).toBe("2026-11-23T00:00:00Z");
});
