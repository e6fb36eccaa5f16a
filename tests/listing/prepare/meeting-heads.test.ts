import { expect, test } from "vitest";
import { withoutMeetings } from "../../../src/listing/prepare/meeting-heads.ts";
import { readText } from "../../support/read-text.ts";

const PLAIN = "Bo Lind and Eve Ray. Counting foxes and owls at night from orbit. Journal of Foxes, 2019.";
const BRACKETS = "Counting foxes and owls at night from orbit (Bo Lind, Eve Ray, 2019)";

test.each([
  ["January 1 (Ada Vesely): ", PLAIN, ""],
  ["Jan. 12, 2026, Ada Vesely: ", PLAIN, ""],
  ["2026-01-12 – Ada Vesely – ", PLAIN, ""],
  ["- Monday, 12 January: ", PLAIN, ""],
  ["March 3: ", BRACKETS, " - Ada van der Berg"],
  ["", BRACKETS, " – Ada Vesely"],
])("%j is not part of a reference", async (head, reference, tail) => {
  const { text, removed } = withoutMeetings(head + reference + tail);
  expect(text).toBe((head.startsWith("- ") ? "- " : "") + reference);
  expect([...removed.keys()]).toEqual([1]);
  const { entries, diagnostics } = await readText(head + reference + tail);
  expect(entries.map(({ title, authors, date }) => [title, authors, date])).toEqual([
    ["Counting foxes and owls at night from orbit", ["Bo Lind", "Eve Ray"], "2019"],
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("presenters-skipped");
});

test.each([
  "March 3, 2024 – Ada Vesely – Counting foxes and owls at night from orbit",
  "May, Ada. Counting foxes and owls at night from orbit. Journal of Foxes, 2019.",
  PLAIN,
  BRACKETS,
])("%j stays as it is", (text) => {
  expect(withoutMeetings(text).text).toBe(text);
});
