import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, PROJECT } from "./support/folders.ts";

/** Data flows one way: each folder may import from itself and from these. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/text": [],
  "src/shared": [],
  "src/cache": [],
  "src/diagnostics": ["src/text"],
  "src/listing": ["src/text", "src/shared", "src/diagnostics"],
  "src/latex": ["src/text", "src/diagnostics", "src/listing"],
  "src/library": ["src/text", "src/diagnostics", "src/listing"],
  "src/content": ["src/text", "src/shared", "src/cache", "src/diagnostics", "src/listing", "src/library"],
  "src/site": [
    "src/text",
    "src/shared",
    "src/cache",
    "src/diagnostics",
    "src/listing",
    "src/latex",
    "src/library",
    "src/content",
  ],
  "src/build": [
    "src/text",
    "src/shared",
    "src/cache",
    "src/diagnostics",
    "src/listing",
    "src/latex",
    "src/library",
    "src/content",
    "src/site",
    "eleventy.config.ts",
  ],
  "src/client": ["src/shared"],
  templates: ["src/shared", "src/cache", "src/library", "src/content", "src/site", "src/build"],
  "src/commands": [
    "src/text",
    "src/shared",
    "src/cache",
    "src/diagnostics",
    "src/listing",
    "src/latex",
    "src/library",
    "src/content",
    "src/site",
    "src/build",
    "eleventy.config.ts",
  ],
};

/** Reading and linking are pure: what they know comes in as arguments. */
const PURE = ["src/text", "src/diagnostics", "src/listing", "src/latex", "src/library"];
const IMPURE_MODULES = /^(?:node:(?:fs|os|process|child_process|net|http|https|path)|@11ty\/eleventy)/;
const CLOCK = /\bnew Date\(\)|\bDate(?:Time)?\.(?:now|local)\(|\bprocess\.|\bperformance\.|\bMath\.random\(/;

const sources = ["src", "templates"].flatMap((top) =>
  filesBelow(join(PROJECT, top))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file: `${top}/${file}`, text: readFileSync(join(PROJECT, top, file), "utf8") })),
);

function partOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((part) => file === part || file.startsWith(`${part}/`));
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["']([^"']+)["']/g)].map(
    (match) => match[1] ?? "",
  );
}

/** Imports without those of types, which are erased. */
function runtimeImports(text: string): readonly string[] {
  return importsOf(text.replace(/^(?:import|export) type [^;]+;/gm, "")).filter((target) =>
    target.startsWith("."),
  );
}

test("there are sources, each in a known part", () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter(({ file }) => partOf(file) === undefined)).toEqual([]);
});

test("imports go one way: listing, library, content, site, build, commands", () => {
  const wrong = sources.flatMap(({ file, text }) =>
    importsOf(text)
      .filter((target) => target.startsWith("."))
      .map((target) => relative(PROJECT, join(PROJECT, dirname(file), target)))
      .filter((target) => {
        const part = partOf(file) ?? "";
        const from = partOf(target) ?? target;
        return from !== part && !MAY_IMPORT[part]?.includes(from);
      })
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("there are no circular imports", () => {
  const graph = new Map(
    sources.map(({ file, text }) => [
      file,
      runtimeImports(text).map((target) => relative(PROJECT, join(PROJECT, dirname(file), target))),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test("pure modules keep no state, so that no call affects another", () => {
  // A WeakMap that caches what was computed from an object is not state: it cannot change a result.
  const state =
    /^(?:export )?let |^(?:export )?const \w+(?:: (?!readonly)[^=]+)? = (?:new (?!Weak)\w+(?:<.*>)?\(\)|\[\]|\{\});/m;
  const wrong = sources.filter(({ file, text }) => PURE.includes(partOf(file) ?? "") && state.test(text));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test("files are named in kebab case, which works on case-insensitive file systems", () => {
  const named = /\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.11ty)?(?:\.d)?\.ts$/;
  expect(sources.filter(({ file }) => !named.test(file)).map(({ file }) => file)).toEqual([]);
});

test("only one module of the compiled program uses import.meta, which the compiler replaces", () => {
  const users = sources.filter(
    ({ file, text }) => !file.startsWith("src/client/") && text.includes("import.meta"),
  );
  expect(users.map(({ file }) => file)).toEqual(["src/cache/project.ts"]);
});

test("reading and linking use no file system, no clock and no Eleventy", () => {
  const wrong = sources
    .filter(({ file }) => PURE.includes(partOf(file) ?? ""))
    .filter(({ text }) => importsOf(text).some((target) => IMPURE_MODULES.test(target)) || CLOCK.test(text));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test("everything is printed by one file; the upgrade, which imports nothing, has its own copy", () => {
  const printing = /\bconsole\.|\bprocess\.(?:stdout|stderr)\.write\(/;
  const printers = sources.filter(({ file, text }) => file.startsWith("src/") && printing.test(text));
  const own = ["src/commands/console/print.ts", "src/commands/upgrade.ts"];
  const tools = [
    "src/commands/docs.ts",
    "src/commands/make-common-words.ts",
    "src/commands/make-fonts.ts",
    "src/commands/train-model.ts",
  ];
  expect(printers.map(({ file }) => file).filter((file) => !tools.includes(file))).toEqual(own);
});

test("only commands print, exit or set an exit code", () => {
  const printing = /\bconsole\.|\bprocess\.(?:exit|exitCode|stdout|stderr)\b/;
  const wrong = sources.filter(({ file, text }) => partOf(file) !== "src/commands" && printing.test(text));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test("only src/client runs in a browser", () => {
  const browser = /\b(?:window|localStorage|navigator)\.|\bdocument\.(?:query|create|body|documentElement)/;
  const wrong = sources.filter(({ file, text }) => partOf(file) !== "src/client" && browser.test(text));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
