import { type Help, helpText } from "./help.ts";
import { HelpAsked, UsageError } from "./options.ts";
import { print, printError, printThrown } from "./print.ts";

/**
 * Handles an error of a command: prints its message and sets exit code 2. For wrong usage it also prints the usage;
 * `--help` is not an error.
 */
export function reportFailure(help: Help): (error: unknown) => void {
  return (error) => {
    if (error instanceof HelpAsked) {
      print(helpText(help));
      return;
    }
    printThrown(error);
    if (error instanceof UsageError) printError(`Usage: ${help.usage}\n“--help” explains the options.`);
    process.exitCode = 2;
  };
}
