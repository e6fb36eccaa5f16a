import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { parse } from "yaml";
import { temporaryFolder } from "./folders.ts";

/** The parts of a job's step that tests use. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** A workflow of GitHub Actions, with its file and text. */
export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly "cancel-in-progress": boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = ".github/workflows";

/** The workflows of the project in a folder, by name: `{ publish: … }`. */
export function readWorkflows(project: string): Readonly<Record<string, Workflow>> {
  const files = readdirSync(join(project, FOLDER)).map((name) => `${FOLDER}/${name}`);
  const read = (file: string): Workflow => {
    const text = readFileSync(join(project, file), "utf8");
    return { ...parse(text), file, text };
  };
  return Object.fromEntries(files.map((file) => [/(\w+)\.yml$/.exec(file)?.[1] ?? file, read(file)]));
}

/** The input of a job from GitHub. */
export interface Surroundings {
  readonly folder: string;
  /** `github`, `inputs` and the like; `steps` grows as the job goes on. */
  readonly contexts?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** The outputs of actions, by the id of their step. */
  readonly outputs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Steps that are not run again, by their commands. */
  readonly done?: ReadonlySet<string>;
}

/** The result of a job: its executed steps, and its outputs for other jobs. */
export interface JobRun {
  readonly ran: readonly Ran[];
  readonly outputs: Readonly<Record<string, string>>;
}

/** An executed step: its command, exit code and output. */
export interface Ran {
  readonly run: string;
  readonly status: number | null;
  readonly said: string;
}

/**
 * Runs the commands of a job one after the other, as GitHub does on Linux: by `bash -e`, with the environment of the
 * step, up to the first that fails; actions are not run. Conditions and expressions are worked out by GitHub's own
 * library.
 */
export async function runJob(
  job: Job,
  { folder, contexts = {}, environment = {}, ...given }: Surroundings,
): Promise<JobRun> {
  const steps: Record<string, unknown> = {};
  const ran: Ran[] = [];
  for (const step of job.steps) {
    const value = (expression: string) => evaluate(expression, { ...contexts, steps });
    if (step.if !== undefined && !truth(value(bare(step.if)))) continue;
    if (step.uses !== undefined && step.id !== undefined)
      steps[step.id] = { outputs: given.outputs?.[step.id] ?? {} };
    if (step.run === undefined || given.done?.has(step.run)) continue;
    const env = Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text, value)]);
    const full = { ...environment, ...Object.fromEntries(env) };
    const { outputs, ...outcome } = await runStep(step.run, folder, full);
    if (step.id !== undefined) steps[step.id] = { outputs };
    ran.push(outcome);
    if (outcome.status !== 0) break;
  }
  const value = (expression: string) => evaluate(expression, { ...contexts, steps });
  const outputs = Object.entries(job.outputs ?? {}).map(([name, text]) => [name, filled(text, value)]);
  return { ran, outputs: Object.fromEntries(outputs) };
}

/** Asynchronous, because this process may serve the step's requests. */
async function runStep(run: string, folder: string, environment: Readonly<Record<string, string>>) {
  const own = temporaryFolder();
  const output = join(own, "output");
  writeFileSync(output, "");
  writeFileSync(join(own, "step.sh"), run);
  const child = spawn("bash", ["-e", join(own, "step.sh")], {
    cwd: folder,
    env: { ...process.env, CI: "true", GITHUB_ACTIONS: "true", ...environment, GITHUB_OUTPUT: output },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const status = await new Promise<number | null>((ended) => child.on("close", ended));
  const lines = readFileSync(output, "utf8").split("\n").filter(Boolean);
  const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  return { run, status, said, outputs };
}

/** An expression without the braces around it, which a condition may leave out. */
const bare = (text: string): string => /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;

const filled = (text: string, value: (expression: string) => unknown): string =>
  text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression) => String(value(expression) ?? ""));

/** GitHub's truthiness: everything except false, null, an empty string and zero. */
const truth = (value: unknown): boolean => Boolean(value);

/** Evaluates an expression of GitHub; null for missing values. */
export function evaluate(
  expression: string,
  contexts: Readonly<Record<string, unknown>>,
): string | number | boolean | null {
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const result = new Evaluator(tree, known).evaluate();
  return "value" in result && !(result instanceof data.Array) ? result.value : null;
}
