import { expect, test } from "vitest";
import { createPageFindings } from "../../src/build/serve/findings-script.ts";
import type { Diagnostic } from "../../src/diagnostics/types.ts";

const found = (severity: "error" | "warning", message: string): Diagnostic => ({
  severity,
  code: "some-code",
  message,
  file: "a.txt",
  line: 2,
  column: 1,
  length: 1,
});

const findings = () => createPageFindings((all) => all);

test("a page without findings gets an empty script", async () => {
  const site = findings();
  site.set([]);
  expect(await site.script()).toBe("");
});

test("waits for findings that are not known yet", async () => {
  const site = findings();
  const script = site.script();
  site.set([found("error", "It is wrong.")]);
  expect(await script).toContain('"a.txt:2 error: It is wrong."');
  site.clear();
  const next = site.script();
  site.set([found("warning", "It may be wrong.")]);
  expect(await next).toContain('"open":false,"title":"0 errors, 1 warning"');
});

test("the script is valid for any messages", async () => {
  const site = findings();
  site.set([found("error", "</script>`${x}\u2028\"'\\")]);
  const script = await site.script();
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toContain("innerHTML");
});
