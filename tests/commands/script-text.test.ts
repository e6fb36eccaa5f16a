import { expect, test } from "vitest";
import { scriptText } from "../../src/commands/script-text.js";

test.each([
  ["a string", "'“é😀”'.length + '“é😀”'"],
  ["a regular expression", "/^[é-ü]+$/.test('éü') + '’'.replace(/[’]/u, '') + /^😀{2}$/u.test('😀😀')"],
  ["a template", "`é ${'ü'} \\n`"],
  ["a raw text", "String.raw`\\p{Lu}’ ${'é'} $é ${\"`\"}\n–` + 1"],
  ["a tagged template", "((texts, ...values) => texts.join() + values)`é${'ü'}–`"],
])("%s is the same in ASCII", (_, code) => {
  const text = scriptText(code);
  expect(text).toMatch(/^[\n -~]+$/);
  expect(evaluate(text)).toEqual(evaluate(code));
});

function evaluate(code: string): unknown {
  return new Function(`return ${code}`)();
}

test("imports become calls of a parameter, but those in strings stay", () => {
  expect(scriptText('await import("a"); x=>import(y); `import(${z})`; "import(q)"; a.import(b)')).toBe(
    'await $import("a"); x=>$import(y); `import(${z})`; "import(q)"; a.import(b)',
  );
});

test("a raw text that it does not understand is refused", () => {
  expect(() => scriptText("String.raw`a${`é`}`")).toThrow("String.raw");
  expect(() => scriptText("String.raw`\\é`")).toThrow("String.raw");
});
