import { HelpAsked } from "./options.ts";
import { print, printError, printThrown } from "./print.ts";

/** Ends a command that cannot go on: its message, how it is called, and exit code 2. Being asked for help is no mistake. */
export function fail(usage: string): (error: unknown) => void {
  return (error) => {
    if (error instanceof HelpAsked) {
      print(`Usage: ${usage}`);
      return;
    }
    printThrown(error);
    printError(`Usage: ${usage}`);
    process.exitCode = 2;
  };
}
