import { AUTHORS } from "../../diagnostics/messages/authors.ts";
import { CORRECTIONS } from "../../diagnostics/messages/corrections.ts";
import { LISTING } from "../../diagnostics/messages/listing.ts";
import { RECORDS } from "../../diagnostics/messages/records.ts";
import { REMARKS } from "../../diagnostics/messages/remarks.ts";
import { RESOLVED } from "../../diagnostics/messages/resolved.ts";
import { SETTINGS } from "../../diagnostics/messages/settings.ts";
import { SITE } from "../../diagnostics/messages/site.ts";
import type { Row } from "../../diagnostics/row.ts";
import { tableRow } from "./generated.ts";

type Rows = Readonly<Record<string, Pick<Row<never>, "severity" | "message" | "fix">>>;

const AREAS: readonly (readonly [heading: string, rows: Rows])[] = [
  ["In any listing, and in a pasted list with headers", LISTING],
  ["In exports, feeds, tables, references and copied pages", RECORDS],
  ["In a corrections file", CORRECTIONS],
  ["In notes.yaml and topics.yaml", REMARKS],
  ["In `authors.yaml`", AUTHORS],
  ["In `resolved.jsonl`, and about the papers that it completes", RESOLVED],
  ["In `site.yaml`, `sources.yaml` and other YAML files", SETTINGS],
  ["In papers, redirects and the content folder", SITE],
];

/** Placeholder for values in messages. */
const ANY_VALUE = new Proxy({}, { get: () => "…" }) as never;

/** The generated part of docs/diagnostics.md: every code with its message and its fix. */
export function diagnosticsTables(): string {
  return AREAS.map(([heading, rows]) => `## ${heading}\n\n${table(rows)}`).join("\n\n");
}

function table(rows: Rows): string {
  const lines = Object.entries(rows).map(([code, { severity, message, fix }]) =>
    tableRow([`\`${code}\``, severity, message(ANY_VALUE), fix?.(ANY_VALUE) ?? ""]),
  );
  return ["| code | | message | fix |", "|---|---|---|---|", ...lines].join("\n");
}
