import { spawnSync } from "node:child_process";

/**
 * Whether a system program that tests use is installed. If not, prints a notice, and the test is skipped; on CI it is
 * an error, so that nothing is skipped unnoticed.
 *
 * @param command the program with arguments with which it succeeds immediately, such as `["xmllint", "--version"]`
 */
export function haveProgram(...command: readonly [string, ...string[]]): boolean {
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: "ignore" });
  if (status === 0) return true;
  const message = `NOT TESTED: “${command.join(" ")}” does not run here; .ci/run installs what it takes.`;
  if (process.env.CI) throw new Error(message);
  console.warn(`\n*** ${message} ***\n`);
  return false;
}

/** Runs a program and returns its standard output; throws an error with its messages if it fails. */
export function run(program: string, args: readonly string[], input?: string): string {
  const result = spawnSync(program, args, { encoding: "utf8", input, maxBuffer: 1 << 28 });
  if (result.status !== 0) {
    const reason = result.error?.message ?? `${result.stderr}${result.stdout}`;
    throw new Error(`${program} ${args.join(" ")} ended with ${result.status}: ${reason}`);
  }
  return result.stdout;
}
