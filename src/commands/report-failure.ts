import { type Help, helpText } from "./help.ts";
import { HelpAsked, UsageError } from "./options.ts";
import { print, printError, printThrown } from "./print.ts";

/**
 * Ends a command that cannot go on with its message and exit code 2. The usage follows where the command was called
 * wrongly. Asking for help is no error.
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
