import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings } from "../src/content/settings/settings.ts";
import { defaultSettings, SITE_SCHEMA } from "../src/content/settings/site-schema.ts";
import { THEME_PROPERTIES } from "../src/content/settings/theme.ts";
import { filesBelow, PROJECT } from "./support/folders.ts";

const DOCS = [
  "README.md",
  ".github/CONTRIBUTING.md",
  ...filesBelow(join(PROJECT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const manifest = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));

/** The names of all files of the project that are TypeScript. */
const sources = [
  ...readdirSync(PROJECT),
  ...["src", "templates", "tests"].flatMap((top) => filesBelow(join(PROJECT, top))),
].map((path) => basename(path));

/** Whether a file or folder exists; `*` matches any letters of a name. */
function isThere(path: string): boolean {
  if (!path.includes("*")) return existsSync(join(PROJECT, path));
  const name = new RegExp(`^${basename(path).replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
  return readdirSync(join(PROJECT, dirname(path))).some((one) => name.test(one));
}

/** A heading's place as GitHub names it. */
function placeOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

describe.each(DOCS)("%s", (file) => {
  const text = readFileSync(join(PROJECT, file), "utf8");

  test("links to files and headings that exist", () => {
    const prose = text.replace(/^```.*?^```/gms, "").replace(/`[^`]*`/g, "");
    for (const [, target = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = "", place] = target.split("#");
      const to = path === "" ? file : join(dirname(file), path);
      expect(existsSync(join(PROJECT, to)), `${target} in ${file}`).toBe(true);
      if (place === undefined) continue;
      const headings = readFileSync(join(PROJECT, to), "utf8").matchAll(/^#+ (.*)$/gm);
      expect([...headings].map(([, heading]) => placeOf(heading ?? ""))).toContain(place);
    }
  });

  test("names files and folders that exist", () => {
    for (const [, path = ""] of text.matchAll(/`([^`\n]+)`/g)) {
      const top = /^(?:src|tests|templates|docs|\.github|\.ci)(?:\/[\w.*-]+)*\/?$/.exec(path)?.[0];
      if (top !== undefined) expect(isThere(top), `${path} in ${file}`).toBe(true);
      else if (/^[\w-]+(?:\.\w+)?\.ts$/.test(path)) expect(sources, `${path} in ${file}`).toContain(path);
    }
  });

  test("names commands that exist", () => {
    for (const [, name = ""] of text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g))
      expect(Object.keys(manifest.scripts), `npm run ${name}`).toContain(name);
  });
});

test("docs/dependencies.md gives the reason for every package", () => {
  const table = readFileSync(join(PROJECT, "docs/dependencies.md"), "utf8");
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(table).toContain(`\`${name}\``);
});

test("the changelog begins with the version that package.json has", () => {
  const [newest] = readFileSync(join(PROJECT, "docs/changelog.md"), "utf8").match(/^## .*$/m) ?? [];
  expect(newest).toBe(`## ${manifest.version}`);
});

test("docs/architecture.md follows a build through files of every part", () => {
  const text = readFileSync(join(PROJECT, "docs/architecture.md"), "utf8");
  const trace = text.slice(text.indexOf("## Folders"), text.indexOf("## A new page kind"));
  for (const part of ["src/commands", "src/site", "src/listing", "src/library", "src/latex", "templates"])
    expect(trace).toContain(`\`${part}`);
});

describe("docs/settings.md", () => {
  const text = readFileSync(join(PROJECT, "docs/settings.md"), "utf8");
  const sections = text.split(/^### /m).slice(1);
  const names = sections.map((section) => /^`(\w+)`\n/.exec(section)?.[1]);

  test("has a section for every setting, and no other", () => {
    expect([...names].sort()).toEqual(Object.keys(SITE_SCHEMA.entries).sort());
  });

  test.each(sections.map((section, k) => [names[k] ?? "", section] as const))(
    "of %s states the default, and shows a line that can be used",
    (name, section) => {
      const stated = /^Default: (.+)$/m.exec(section)?.[1] ?? "";
      const value = defaultSettings()[name as keyof typeof SITE_SCHEMA.entries];
      if (typeof value === "object") expect(stated).toBe("none");
      else if (value === undefined && stated !== "none") expect(stated).toMatch(/^by the estimated bytes/);
      else if (value !== undefined) expect(stated.split(",")[0]).toBe(`\`${value}\``);
      const [, example = ""] = /^```yaml\n(.*?)^```$/ms.exec(section) ?? [];
      const { settings, diagnostics } = readSettings(`${example}url: https://example.org/\n`, "site.yaml");
      expect(diagnostics.filter(({ message }) => !/duplicate key/i.test(message))).toEqual([]);
      expect(settings[name as keyof typeof settings]).not.toEqual(value);
    },
  );

  test("names every part of the theme, and the README every setting", () => {
    for (const name of THEME_PROPERTIES) expect(text).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|`, "m"));
    const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
    for (const name of Object.keys(SITE_SCHEMA.entries)) expect(readme).toContain(`\`${name}\``);
  });
});
