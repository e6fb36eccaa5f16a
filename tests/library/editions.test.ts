import fc from "fast-check";
import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { editionsOf, monthOf, weekOf } from "../../src/library/editions.ts";
import { entry, listing } from "../support/entry.ts";

test.each([
  ["2026-11-23", "2026-W48", "2026-11-23", "2026-11-29"],
  ["2026-11-29", "2026-W48", "2026-11-23", "2026-11-29"],
  ["2026-01-01", "2026-W01", "2025-12-29", "2026-01-04"],
  ["2027-01-03", "2026-W53", "2026-12-28", "2027-01-03"],
  ["2024-12-30", "2025-W01", "2024-12-30", "2025-01-05"],
  ["2021-01-03", "2020-W53", "2020-12-28", "2021-01-03"],
])("%s is in week %s, from %s to %s", (day, period, from, to) => {
  expect(weekOf(day)).toEqual({ period, from, to });
});

test.each([
  ["2026-11-23", "2026-11", "2026-11-01", "2026-11-30"],
  ["2028-02-01", "2028-02", "2028-02-01", "2028-02-29"],
  ["2026-12-31", "2026-12", "2026-12-01", "2026-12-31"],
])("%s is in month %s, from %s to %s", (day, period, from, to) => {
  expect(monthOf(day)).toEqual({ period, from, to });
});

test("every day is in its week, weeks sort like days, and have seven of them", () => {
  const day = fc
    .integer({ min: 0, max: 60_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [one, other] = [weekOf(a), weekOf(b)];
      expect(one.from <= a && a <= one.to).toBe(true);
      expect(Date.parse(one.to) - Date.parse(one.from)).toBe(6 * 86_400_000);
      if (one.from < other.from) expect(one.period < other.period).toBe(true);
    }),
  );
});

test("an edition has each paper of its days once: picks first, then by score, then newest first", () => {
  const repeated = entry("Repeated", { score: 50 });
  const { library } = buildLibrary([
    listing("2026-11-20", entry("Before", { score: 99 })),
    listing("2026-11-23", entry("Without a score"), repeated, entry("Best", { score: 90 })),
    listing("2026-11-25", entry("Pick", { score: 10, remark: { pick: true } }), repeated),
  ]);
  const [week, before] = editionsOf(library.digests, weekOf);
  expect(week?.period).toBe("2026-W48");
  expect(week?.papers.map(({ title }) => title)).toEqual(["Pick", "Best", "Repeated", "Without a score"]);
  expect(week?.digests.map(({ date }) => date)).toEqual(["2026-11-23", "2026-11-25"]);
  expect(before?.papers).toHaveLength(1);
  expect([week?.complete, before?.complete]).toEqual([false, true]);
});

test("an edition is complete with a digest of its last day", () => {
  const { library } = buildLibrary([listing("2026-11-29", entry("Sunday"))]);
  expect(editionsOf(library.digests, weekOf)[0]?.complete).toBe(true);
  expect(editionsOf(library.digests, monthOf)[0]?.complete).toBe(false);
});
