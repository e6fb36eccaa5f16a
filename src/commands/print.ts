import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { inspect, stripVTControlCharacters } from "node:util";
import type { Diagnostic } from "../diagnostics/types.ts";
import { inertLines } from "./printable-text.ts";
import type { Output } from "./progress.ts";
import { annotations, report, type TextOf } from "./report.ts";

// Everything that a command prints goes through this file: lists and the names of files hold what others wrote, and a
// terminal or GitHub's runner must not act on it.

/** Prints lines on standard output. */
export function print(text: string): void {
  process.stdout.write(`${inertLines(text)}\n`);
}

/** Prints lines on standard error. */
export function printError(text: string): void {
  process.stderr.write(`${inertLines(text)}\n`);
}

/** Prints the message of anything that was thrown. */
export function printThrown(error: unknown): void {
  printError(error instanceof Error ? error.message : String(error));
}

/** Prints what a library says on standard error, without the colours that it may have; of an error also where it arose. */
export function printForeign(said: unknown): void {
  printError(stripVTControlCharacters(typeof said === "string" ? said : inspect(said)));
}

/**
 * Prints data for other programs on standard output. A reader that is slower than we are is waited for, so that output
 * never piles up in memory.
 *
 * @param json lines of JSON, in which `[` after `##` may be written in another way
 */
export async function printJson(json: string): Promise<void> {
  if (!process.stdout.write(json.replaceAll("##[", "##\\u005b"))) await once(process.stdout, "drain");
}

/** Ends the program when `… | head` closes the pipe early, which is no error. */
export function endWithPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
}

/** Where progress is shown. Its words are Offprint's own. */
export const PROGRESS: Output = process.stderr;

/** Where findings are shown, and how many of a code. */
interface Shown {
  readonly stream?: { write(text: string): unknown };
  readonly most?: number | undefined;
}

/**
 * Prints findings for people; in GitHub Actions as annotations, too. There the report is between two commands by which
 * the runner ignores all others; both streams are read side by side, so report and annotations go to one of them.
 */
export function printFindings(
  diagnostics: readonly Diagnostic[],
  textOf: TextOf,
  { stream = process.stderr, most }: Shown = {},
): void {
  if (diagnostics.length === 0) return;
  const words = `${report(diagnostics, textOf, most)}\n`;
  const inActions = process.env.GITHUB_ACTIONS === "true";
  stream.write(inActions ? withoutCommands(words, randomUUID()) + annotations(diagnostics) : words);
}

/** In GitHub Actions, findings on their files and lines, without a report of them. */
export function printAnnotations(diagnostics: readonly Diagnostic[]): void {
  if (process.env.GITHUB_ACTIONS === "true") process.stderr.write(annotations(diagnostics));
}

/** In GitHub Actions, an error on the run's page; its words are Offprint's own. */
export function printAnnotation(title: string, message: string): void {
  if (process.env.GITHUB_ACTIONS === "true") process.stdout.write(`::error title=${title}::${message}\n`);
}

/**
 * Lines in which GitHub's runner takes no command. Source: “Stopping and starting workflow commands” in GitHub's
 * documentation.
 *
 * @param token a word that the lines cannot know
 */
export function withoutCommands(lines: string, token: string): string {
  return `::stop-commands::${token}\n${lines}::${token}::\n`;
}
