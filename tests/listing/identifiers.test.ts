import { expect, test } from "vitest";
import {
  arxivIdOfDoi,
  arxivKey,
  doiKey,
  doiUrl,
  readArxivId,
  readDoi,
  readWebAddress,
} from "../../src/listing/identifiers.ts";
import { cpuTime } from "../support/growth.ts";

const SICI = "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O";

test.each([
  ["10.1007/978-3-030-58452-8\\_13", "10.1007/978-3-030-58452-8_13"],
  ["10.1000/x{\\_}y", "10.1000/x_y"],
  ["https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O", SICI],
  ["10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O", SICI],
  [SICI, SICI],
  ["http://dx.doi.org/10.1109/CVPR.2016.90", "10.1109/CVPR.2016.90"],
  ["\\url{https://doi.org/10.1000/a\\_b}", "10.1000/a_b"],
  ["<10.1000/182>", "10.1000/182"],
  ["{10.1000/182}", "10.1000/182"],
  ["doi: 10.1000/182.", "10.1000/182"],
  ["(doi:10.1016/S0140-6736(20)30183-5)", "10.1016/S0140-6736(20)30183-5"],
  ["10.1000/a, 10.1000/b", "10.1000/a"],
  ["https://doi.org/10.1145/3292500?utm_source=x", "10.1145/3292500"],
])("“%s” is the DOI %s", (text, doi) => expect(readDoi(text)).toBe(doi));

test.each(["", "10.1000", "10.5", "none", "12.1000/182"])("“%s” is not a DOI", (text) =>
  expect(readDoi(text)).toBeUndefined(),
);

test("the URL of a DOI is escaped", () => {
  expect(doiUrl(SICI)).toBe(
    "https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O",
  );
  expect(doiUrl("10.1000/a#b?c")).toBe("https://doi.org/10.1000/a%23b%3Fc");
});

test.each([
  ["2605.01234v2", "2605.01234"],
  ["0705.1234", "0705.1234"],
  ["arXiv:2605.01234v3 [cs.LG]", "2605.01234"],
  ["arXiv preprint arXiv:2605.01234", "2605.01234"],
  ["hep-th/9901001", "hep-th/9901001"],
  ["math.GT/0309136v2", "math.GT/0309136"],
  ["https://arxiv.org/pdf/2605.01234v1.pdf", "2605.01234"],
  ["https://export.arxiv.org/abs/cond-mat/0207270", "cond-mat/0207270"],
  ["10.48550/arXiv.2605.01234", "2605.01234"],
  ["https://huggingface.co/papers/2605.01234", "2605.01234"],
  ["abs/2605.01234", "2605.01234"],
])("“%s” is the arXiv number %s", (text, id) => expect(readArxivId(text)).toBe(id));

test.each(["1234.5678", "2013.12345", "version 2605.01234", "pages 1-1234.56789", "10.1000/2605"])(
  "“%s” is no arXiv number",
  (text) => expect(readArxivId(text)).toBeUndefined(),
);

test("all forms of an identifier have the same key", () => {
  expect(arxivKey("math.GT/0309136")).toBe(arxivKey("math/0309136v2"));
  expect(arxivKey("2605.01234v1")).toBe("2605.01234");
  expect(doiKey("10.1109/CVPR.2016.90")).toBe(doiKey("10.1109/cvpr.2016.90"));
  expect(doiKey("10.1101/2020.01.01.123456v1")).toBe(doiKey("10.1101/2020.01.01.123456v2"));
  expect(doiKey("10.1000/v1")).toBe("10.1000/v1");
  expect(arxivIdOfDoi("10.48550/ARXIV.2605.01234")).toBe("2605.01234");
  expect(arxivIdOfDoi("10.1000/182")).toBeUndefined();
});

test.each([
  ["https://a.example/c\\_d", "https://a.example/c_d"],
  ["\\url{http://x.example/a\\%20b}", "http://x.example/a%20b"],
  ["<https://x.example/>", "https://x.example/"],
  ["URL: https://x.example/a).", "https://x.example/a"],
  ["https://x.example/A_(b)", "https://x.example/A_(b)"],
])("“%s” is the address %s", (text, address) => expect(readWebAddress(text)).toBe(address));

test.each([
  "javascript:alert(1)",
  "javascript:location='https://x.example'",
  "file:///etc/passwd",
  "data:text/html,https://x.example",
  "//x.example/",
  "x.pdf",
])("“%s” is no address", (text) => expect(readWebAddress(text)).toBeUndefined());

test("time is linear", () => {
  const started = cpuTime();
  for (const text of [
    `10.1000/${")".repeat(200_000)}`,
    `https://x.example/${".".repeat(200_000)}`,
    "10.1/".repeat(50_000),
    "arxiv:".repeat(50_000),
  ]) {
    readDoi(text);
    readArxivId(text);
    readWebAddress(text);
  }
  expect(cpuTime() - started).toBeLessThan(2000);
});
