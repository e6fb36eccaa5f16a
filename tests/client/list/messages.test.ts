import { expect, test } from "vitest";
import { builtInWords, shownInWords } from "../../../src/client/list/messages.ts";

test.each([
  [shownInWords(5, 11), "5 of 11 papers"],
  [shownInWords(11, 11, { sort: "score" }), "All 11 papers, score, high to low"],
  [shownInWords(0, 11, { sort: "score" }), "No matching papers"],
  [shownInWords(1, 1), "All 1 paper"],
  [
    shownInWords(1250, 8123, { shown: 100, sort: "date" }),
    "1,250 of 8,123 papers, newest first; here the first 100",
  ],
  [shownInWords(2, 3, { only: " on this page" }), "2 of 3 papers on this page"],
  [builtInWords(11), "11 papers"],
  [builtInWords(8123), "8,123 papers"],
])("%s", (said, expected) => expect(said).toBe(expected));
