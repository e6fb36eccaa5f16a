import { expect, test } from "vitest";
import { joinCitations, markdownItem } from "../../../src/client/mine/export-list.ts";

test("RIS has CRLF line ends again, which HTML parsing normalizes", () =>
  expect(joinCitations("ris", ["TY  - UNPB\nTI  - A\nER  - \n", "TY  - UNPB\nTI  - B\nER  - \n"])).toBe(
    "TY  - UNPB\r\nTI  - A\r\nER  - \r\n\r\nTY  - UNPB\r\nTI  - B\r\nER  - \r\n",
  ));

test("CSL-JSON is one array", () =>
  expect(JSON.parse(joinCitations("csl", ['[{"id":"a"}]', '[{"id":"b"}]']))).toEqual([
    { id: "a" },
    { id: "b" },
  ]));

test.each([
  [
    { title: "On *Lists* [of] `code`", authors: "Ada Vesely, Bo Lind et al.", date: "2026-07" },
    "- [On \\*Lists\\* \\[of\\] \\`code\\`](https://a.org/p/). Ada Vesely, Bo Lind et al. 2026-07.\n",
  ],
  [{ title: "Alone", authors: "", date: "" }, "- [Alone](https://a.org/p/).\n"],
])("Markdown %#", (paper, line) => expect(markdownItem("https://a.org/p/", paper)).toBe(line));
