import type { Diagnostic } from "../listing/types.ts";

/** A diagnostic on one line: place, severity, message and code. */
export function reportLine({ file, line, column, severity, message, code }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity}: ${message} [${code}]`;
}
