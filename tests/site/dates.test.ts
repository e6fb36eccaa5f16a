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

test("feeds state the morning of the day in UTC and in English", () => {
  expect(rfc822(newsTime("2026-11-23", 0))).toBe("Mon, 23 Nov 2026 06:00:00 +0000");
  expect(isoTime(newsTime("2026-11-23", 61))).toBe("2026-11-23T05:58:59Z");
});

test("later entries of a listing are older items of the same day", () => {
  expect(isoTime(newsTime("2026-11-23", 100_000))).toBe("2026-11-23T00:00:00Z");
});
