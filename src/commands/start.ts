import { spawn } from "node:child_process";
import { followFolders } from "../build/serve/folder-changes.ts";
import { RELOADING, RESTART } from "../build/serve/restart.ts";

/** Large enough for most objects of a site to die young; in megabytes. */
const NODE_OPTIONS = ["--max-semi-space-size=64"];
const COMPILED = ["src/commands/run.cjs", "serve"];
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const SOURCES = ["--import", "tsx", "src/commands/serve.ts"];

/**
 * `npm start`: runs the preview (serve.ts) in a separate process, and again when the program was changed. The first
 * one is compiled, which starts soonest. Whoever changes the program or a template gets one that loads the sources, and
 * from then on shows changes of templates without a new process (docs/decisions/compiled-program.md).
 */
async function start(args: readonly string[]): Promise<void> {
  let status = await preview([...COMPILED, ...args], {});
  if (status === RESTART)
    while (status) {
      const changes = followFolders(["src", "templates"]);
      status = await preview([...SOURCES, ...args], { [RELOADING]: "1" });
      // A mistake in the program ends the preview, which has reported it.
      if (status && status !== RESTART) await changes.happened();
    }
  process.exitCode = status ?? 0;
}

/** Runs a preview until it ends, and gives its exit code: undefined if a signal ended it, as Ctrl+C does. */
function preview(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  const child = spawn(process.execPath, [...NODE_OPTIONS, ...args], {
    // The channel closes with this process, however it ends; the preview then ends, too.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...env },
  });
  let interrupted = false;
  const pass = (signal: NodeJS.Signals) => {
    interrupted = true;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => {
      for (const signal of SIGNALS) process.off(signal, pass);
      resolve(interrupted ? undefined : (status ?? undefined));
    });
  });
}

await start(process.argv.slice(2));
