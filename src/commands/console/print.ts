import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { inspect, stripVTControlCharacters } from "node:util";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { inertLines } from "./printable-text.ts";
import type { Output } from "./progress.ts";
import { annotations, report, type TextOf } from "./report.ts";

// All output of commands goes through this file, because lists and file names are untrusted: a terminal or GitHub's
// runner must not interpret them.

/** Prints lines on standard output. */
export function print(text: string): void {
  process.stdout.write(`${inertLines(text)}\n`);
}

/** Prints lines on standard error. */
export function printError(text: string): void {
  process.stderr.write(`${inertLines(text)}\n`);
}

/** Prints the message of a thrown value. */
export function printThrown(error: unknown): void {
  printError(error instanceof Error ? error.message : String(error));
}

/** Prints a library's message on standard error without colours; errors with their stack. */
export function printForeign(said: unknown): void {
  printError(stripVTControlCharacters(typeof said === "string" ? said : inspect(said)));
}

/**
 * Prints data for other programs on standard output. Waits for slow readers, so that output does not accumulate in
 * memory.
 *
 * @param json lines of JSON, in which `[` after `##` may be escaped
 */
export async function printJson(json: string): Promise<void> {
  if (!process.stdout.write(json.replaceAll("##[", "##\\u005b"))) await once(process.stdout, "drain");
}

/** Ends the program when `… | head` closes the pipe early, which is not an error. */
export function endWithPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
}

/** Where progress is shown; its text is never untrusted. */
export const PROGRESS: Output = process.stderr;

/** Options of a report. */
interface Shown {
  readonly stream?: { write(text: string): unknown };
  readonly most?: number | undefined;
}

/**
 * Prints diagnostics for people, and in GitHub Actions also as annotations. There the report is enclosed in commands
 * that make the runner ignore all others; since the order of the two streams is undefined, report and annotations use
 * the same one.
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

/** In GitHub Actions, prints annotations only. */
export function printAnnotations(diagnostics: readonly Diagnostic[]): void {
  if (process.env.GITHUB_ACTIONS === "true") process.stderr.write(annotations(diagnostics));
}

/** In GitHub Actions, prints an error on the run's page; its text is never untrusted. */
export function printAnnotation(title: string, message: string): void {
  if (process.env.GITHUB_ACTIONS === "true") process.stdout.write(`::error title=${title}::${message}\n`);
}

/**
 * Encloses lines so that GitHub's runner ignores commands in them. Source: “Stopping and starting workflow commands”
 * in GitHub's documentation.
 *
 * @param token a random word that the lines cannot contain
 */
export function withoutCommands(lines: string, token: string): string {
  return `::stop-commands::${token}\n${lines}::${token}::\n`;
}
