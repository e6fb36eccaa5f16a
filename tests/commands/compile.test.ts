import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Eleventy } from "@11ty/eleventy";
import { beforeAll, expect, test, vi } from "vitest";
import { runScript } from "../../src/commands/code-cache.js";
import { ELEVENTY, SCRIPT } from "../../src/commands/compile.js";
import { nameSources } from "../../src/commands/stack-traces.js";
import { PROJECT } from "../support/folders.ts";

type Compile = {
  compiledProgram(modules: readonly string[]): Promise<string>;
  compiledEleventy(): Promise<string>;
};

const project = mkdtempSync(join(tmpdir(), "offprint-compile-"));
const programs = join(project, ".cache/program");
let compile: Compile;

const write = (path: string, text: string): void => writeFileSync(join(project, path), text);
type Loaders = Readonly<Record<string, () => Promise<{ say(): Promise<string>; fail(): void }>>>;

/** The modules of a compiled program, of which this process caches nothing. */
function loaders(folder: string): Loaders {
  const once = vi.spyOn(process, "once").mockReturnValue(process);
  const found = runScript(join(folder, SCRIPT), "test") as Loaders;
  once.mockRestore();
  return found;
}

const load = (folder: string) => (loaders(folder)["src/commands/greet"] as Loaders[string])();

beforeAll(async () => {
  for (const folder of ["src/cache", "src/commands", "src/client", "templates"])
    mkdirSync(join(project, folder), { recursive: true });
  for (const file of [
    "package-lock.json",
    "eleventy.config.ts",
    "src/commands/compile.js",
    "src/commands/script-text.js",
    "src/cache/project.ts",
  ])
    cpSync(join(PROJECT, file), join(project, file));
  symlinkSync(join(PROJECT, "node_modules"), join(project, "node_modules"));
  write("package.json", '{"type":"module"}');
  write("src/name.ts", 'export const name: string = "Ada";');
  write("templates/late.11ty.ts", 'export const late: string = "later";');
  compile = await import(/* @vite-ignore */ pathToFileURL(join(project, "src/commands/compile.js")).href);
});

test("the program is compiled once, and again only when a source has changed", async () => {
  write(
    "src/commands/greet.ts",
    `import { name } from "../name.ts";
     const file = "late";
     export const say = async () => name + " " + (await import(\`../../templates/\${file}.11ty.ts\`)).late;
     export { PROJECT } from "../cache/project.ts";`,
  );
  const first = await compile.compiledProgram(["src/commands/greet"]);
  expect(await (await load(first)).say()).toBe("Ada later");
  expect(await load(first)).toMatchObject({ PROJECT: project });
  write("src/client/page.ts", "what browsers run is not part of it");
  expect(await compile.compiledProgram(["src/commands/greet"])).toBe(first);

  write("src/name.ts", 'export const name: string = "Eva";');
  const second = await compile.compiledProgram(["src/commands/greet"]);
  expect(second).not.toBe(first);
  expect(await (await load(second)).say()).toBe("Eva later");
});

test("Eleventy is compiled as a separate script, which knows its package", async () => {
  const folder = await compile.compiledEleventy();
  const once = vi.spyOn(process, "once").mockReturnValue(process);
  const load = runScript(join(folder, SCRIPT), "test")[ELEVENTY] as () => Promise<{
    Eleventy: typeof Eleventy;
  }>;
  once.mockRestore();
  expect((await load()).Eleventy.getVersion()).toBe(Eleventy.getVersion());
  write("src/name.ts", 'export const name: string = "Una";');
  expect(await compile.compiledEleventy()).toBe(folder);
});

test("a copy of the project with its cache does not compile again, and uses its own folder", async () => {
  const folder = await compile.compiledProgram(["src/commands/greet"]);
  const copy = mkdtempSync(join(tmpdir(), "offprint-compile-"));
  cpSync(project, copy, { recursive: true });
  const { compiledProgram } = await import(
    /* @vite-ignore */ pathToFileURL(join(copy, "src/commands/compile.js")).href
  );
  const before = readdirSync(join(copy, ".cache/program"));
  const copied = await compiledProgram(["src/commands/greet"]);
  expect(copied).toBe(folder.replace(project, copy));
  expect(readdirSync(join(copy, ".cache/program"))).toEqual(before);
  expect(await load(copied)).toMatchObject({ PROJECT: copy });
});

test("the commands and threads of this project can be compiled", async () => {
  const { compiledProgram } = await import("../../src/commands/compile.js");
  const { COMPILED } = await import("../../src/commands/load.js");
  const script = join(await compiledProgram(COMPILED), SCRIPT);
  expect(Object.keys(loaders(dirname(script)))).toEqual(COMPILED);
  // Otherwise it would be read as another text.
  expect(readFileSync(script, "utf8")).toBe(readFileSync(script, "latin1"));
});

test("old versions are removed, and two processes that compile at the same time give complete files", async () => {
  for (const name of ["A", "B", "C", "D", "E"]) {
    write(
      "src/name.ts",
      `export const name: string = "${name} of the versions";`.padEnd(80 + name.charCodeAt(0)),
    );
    const both = [
      compile.compiledProgram(["src/commands/greet"]),
      compile.compiledProgram(["src/commands/greet"]),
    ];
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
    expect(await (await load(one as string)).say()).toBe(`${name} of the versions later`);
  }
  expect(readdirSync(programs).length).toBeLessThanOrEqual(4);
  expect(readdirSync(programs).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a process removes temporary files of killed processes, but not of running ones", async () => {
  const [young, old] = ["a", "b"].map((name) => join(programs, `${name}.part`)) as [string, string];
  for (const folder of [young, old]) mkdirSync(folder);
  const yesterday = new Date(Date.now() - 24 * 3_600_000);
  utimesSync(old, yesterday, yesterday);
  for (const name of ["Fay", "Gus", "Hal", "Ivo", "Jan", "Kim"]) {
    write("src/name.ts", `export const name: string = "${name}";`.padEnd(200 + name.charCodeAt(0)));
    await compile.compiledProgram(["src/commands/greet"]);
  }
  expect([young, old].map((folder) => existsSync(folder))).toEqual([true, false]);
  expect(readdirSync(programs).filter((name) => !name.endsWith(".part"))).toHaveLength(4);
  rmSync(young, { recursive: true });
});

test("an error in a source is reported, and no file is left", async () => {
  const before = readdirSync(programs).sort();
  write("src/name.ts", "export const name: string = ;");
  await expect(compile.compiledProgram(["src/commands/greet"])).rejects.toThrow("name.ts");
  expect(readdirSync(programs).sort()).toEqual(before);
});

test("stack traces name the TypeScript, not the compiled files", async () => {
  write(
    "src/name.ts",
    'export const name: string = "A";\n\nexport const fail = (): void => missing.value;\n',
  );
  write("src/commands/greet.ts", 'export { fail } from "../name.ts";');
  const folder = await compile.compiledProgram(["src/commands/greet"]);
  const { fail } = await load(folder);
  const before = Error.prepareStackTrace;
  try {
    nameSources(join(folder, SCRIPT));
    expect(stackOf(fail)).toMatch(
      new RegExp(
        `^ReferenceError: missing is not defined\n    at fail \\(${join(project, "src/name.ts")}:3:\\d+\\)\n`,
      ),
    );
  } finally {
    Error.prepareStackTrace = before;
  }
});

function stackOf(fail: () => void): string | undefined {
  try {
    fail();
  } catch (error) {
    return (error as Error).stack;
  }
}
