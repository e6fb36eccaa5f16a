import { HelpAsked } from "./options.ts";

/** Ends a command that cannot go on: its message, how it is called, and exit code 2. Being asked for help is no mistake. */
export function fail(usage: string): (error: unknown) => void {
  return (error) => {
    if (error instanceof HelpAsked) {
      console.log(`Usage: ${usage}`);
      return;
    }
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`Usage: ${usage}`);
    process.exitCode = 2;
  };
}
