import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withoutCommands } from "../../src/commands/console/print.ts";
import { inert, inertLines, showControlCharacters } from "../../src/commands/console/printable-text.ts";
import { command } from "../support/build.ts";
import { contentFolder, temporaryFolder } from "../support/folders.ts";

const ESCAPE = "\u001b]0;owned\u0007\u001b[31m";
const COMMANDS = [
  "::error::taken",
  "::add-mask::taken",
  "::stop-commands::taken",
  "##[error]taken",
  " \u000b::warning::taken",
];

/** How GitHub's runner reads lines. Source: actions/runner, ActionCommand.cs: `::name` after white space, `##[` anywhere. */
function commandsIn(log: string): readonly string[] {
  const found: string[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      continue;
    }
    const [, name, data = ""] =
      /^\s*::([^\s:]+)[^:]*::(.*)$/.exec(line) ?? /##\[(\w+)\](.*)/.exec(line) ?? [];
    if (name === "stop-commands") stopped = data;
    else if (name !== undefined) found.push(`${name} ${data}`);
  }
  expect(stopped, "commands stay stopped").toBeUndefined();
  return found;
}

test("each control character is shown as one symbol", () => {
  expect(showControlCharacters("a\u001b[31mb\u0007\tc\u202ed\u009be\u007f")).toBe(
    "a␛[31mb␇ c\ufffdd\ufffde␡",
  );
  expect(showControlCharacters("می\u200cخواهم 👩\u200d🔬")).toBe("می\u200cخواهم 👩\u200d🔬");
});

test.each(COMMANDS)("%j is not a command to GitHub's runner", (line) => {
  if (!line.includes("stop-commands")) expect(commandsIn(line.replace("\u000b", " "))).not.toEqual([]);
  expect(commandsIn(inert(line))).toEqual([]);
  expect(commandsIn(inertLines(`one\n${line}\nthree`))).toEqual([]);
  expect(commandsIn(withoutCommands(`${line}\n`, "a-token"))).toEqual([]);
});

/** A folder in which every printed text tries to be a command or to control the terminal. */
function hostileFolder(): string {
  const lines = COMMANDS.flatMap((line) => [
    `LGFeb 30${line}`,
    `${line} ${ESCAPE} Title || Ada ${ESCAPE}`,
    line,
    "",
    line,
    "",
  ]);
  return contentFolder({
    "site.yaml": `title: "${COMMANDS[3]}"\n"::error::key${"\\e[31m"}": 1\n? "\\n::error::taken"\n: 2\n`,
    "authors.yaml": 'Ada Example:\n  "::error::\\e": 1\n',
    "redirects.yaml": '"::error::taken": "\\n::error::taken"\n',
    "::error::taken\u001b[31m.yaml": "",
    "listings/2026-05-13.txt": `${lines.join("\n")}\n`,
    "listings/2026-05-14 \u001b[31m\n::error::taken.txt": lines.join("\n"),
    "listings/::error::taken.txt": lines.join("\n"),
    "listings/2026-05-15.bib": `@article{::error::taken,\n::error::taken\n`,
    "listings/2026-05-16.json": `[{"title": "::error::taken \\u001b[31m", "authors": ["A"]},\n::error::taken`,
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
const LIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const own = /^(?:error|warning) .*/;

test.each(["check", "build"])(
  "%s prints nothing of a folder that a terminal or GitHub's runner would act on",
  (name) => {
    const folder = hostileFolder();
    const args = name === "build" ? ["--output", join(temporaryFolder(), "site")] : [];
    for (const GITHUB_ACTIONS of ["true", ""]) {
      const { stdout, stderr } = command(name, [...args, "--content", folder], { GITHUB_ACTIONS });
      for (const log of [stdout, stderr]) {
        expect(log).not.toMatch(LIVE);
        const commands = commandsIn(log);
        expect(commands.filter((each) => !own.test(each) || / taken|##\[/.test(each.slice(0, 20)))).toEqual(
          [],
        );
        if (GITHUB_ACTIONS === "") expect(commands).toEqual([]);
      }
      expect(stdout + stderr).toContain("\u241b");
    }
  },
);

test("parse, check of a file, and add do the same", () => {
  const folder = hostileFolder();
  const file = join(folder, "listings/2026-05-13.txt");
  const content = contentFolder({ "site.yaml": "" });
  writeFileSync(join(content, "::error::taken\u001b.txt"), "LG\nnothing");
  for (const [name, ...args] of [
    ["parse", file],
    ["add", "--content", content, file],
    ["add", "--content", content, join(content, "::error::taken\u001b.txt")],
    ["check", "::error::taken\u001b"],
    ["build", "--content", "::error::taken\u001b[1m", "--output", "/proc/::error::taken\n::error::taken"],
    ["check", "--against", "::error::taken\n::error::taken"],
  ] as const) {
    const { stdout, stderr } = command(name, args);
    expect(stdout + stderr).not.toMatch(LIVE);
    expect([...commandsIn(stdout), ...commandsIn(stderr)], `${name} ${args}`).toEqual([]);
  }
});
