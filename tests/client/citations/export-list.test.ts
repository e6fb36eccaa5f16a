import { expect, test } from "vitest";
import { markdownItem } from "../../../src/client/citations/export-list.ts";

test.each([
  [
    { title: "On *Lists* [of] `code`", authors: "Ada Vesely, Bo Lind et al.", date: "2026-07" },
    "- [On \\*Lists\\* \\[of\\] \\`code\\`](https://a.org/p/). Ada Vesely, Bo Lind et al. 2026-07.\n",
  ],
  [{ title: "Alone", authors: "", date: "" }, "- [Alone](https://a.org/p/).\n"],
])("Markdown %#", (paper, line) => expect(markdownItem("https://a.org/p/", paper)).toBe(line));
