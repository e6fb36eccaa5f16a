import { spawnSync } from "node:child_process";

/**
 * Whether a system program that tests talk to is on this machine. Where it is not, this says so loudly and the
 * test passes by; on CI it is an error, so that nothing is skipped there unseen.
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

/** What a program printed on standard output; a failure is an error that shows what it said. */
export function run(program: string, args: readonly string[], input?: string): string {
  const result = spawnSync(program, args, { encoding: "utf8", input, maxBuffer: 1 << 28 });
  if (result.status !== 0) {
    const reason = result.error?.message ?? `${result.stderr}${result.stdout}`;
    throw new Error(`${program} ${args.join(" ")} ended with ${result.status}: ${reason}`);
  }
  return result.stdout;
}
