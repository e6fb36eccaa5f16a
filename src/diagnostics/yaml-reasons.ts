/** The reason of a YAML error, and the kind of mistake, which determines the fix. */
export interface YamlReason {
  readonly reason: string;
  readonly kind: string;
}

/** Explains an error of the YAML parser in the terms of a settings file. */
export function yamlReason(code: string, message: string, text: string, at: number): YamlReason {
  if (OF_LAYOUT.has(code) && isIndentedByTab(text, at))
    return { reason: "this line begins with a tab", kind: "TAB_AS_INDENT" };
  if (isPushedIn(code, text, at))
    return { reason: "the line after this one is indented further", kind: "BAD_INDENT" };
  const kind = isAfterList(kindOf(code, message), text, at) ? "LIST_AND_KEYS" : kindOf(code, message);
  if (kind === "DUPLICATE_KEY")
    return { reason: `duplicate key “${/^[^\s:]*/.exec(text.slice(at))?.[0]}”`, kind };
  return { reason: REASONS[kind] ?? message.split("\n", 1)[0] ?? "", kind };
}

/** Errors that the parser reports when a tab confuses it. Inside brackets tabs are allowed, so other errors keep their reasons. */
const OF_LAYOUT: ReadonlySet<string> = new Set([
  "TAB_AS_INDENT",
  "BAD_INDENT",
  "BLOCK_AS_IMPLICIT_KEY",
  "MISSING_CHAR",
  "MULTILINE_IMPLICIT_KEY",
  "UNEXPECTED_TOKEN",
]);

const REASONS: Readonly<Record<string, string>> = {
  BAD_INDENT: "this line is not indented like those that it belongs with",
  BLOCK_AS_IMPLICIT_KEY: "the value contains a colon and a space, like a second key",
  MULTILINE_IMPLICIT_KEY: "this line has no colon with a space after it",
  LIST_AND_KEYS: "lines that begin with “- ” and lines without it cannot be mixed",
  TEXT_AFTER_VALUE: "there is more text after the end of the value",
  UNEXPECTED_TOKEN: "this text has no place here",
};

/** The kind of mistake; the parser has one code for several kinds. */
function kindOf(code: string, message: string): string {
  if (message.startsWith("Sequence item without")) return "BAD_INDENT";
  if (message.startsWith("Implicit map keys need")) return "MULTILINE_IMPLICIT_KEY";
  if (code === "UNEXPECTED_TOKEN" && message.endsWith("at node end")) return "TEXT_AFTER_VALUE";
  return code;
}

/** Whether a line that is not indented follows a list at the top of the file, which ends there for the parser. */
function isAfterList(kind: string, text: string, at: number): boolean {
  return kind === "TEXT_AFTER_VALUE" && (at === 0 || text[at - 1] === "\n") && /^- /m.test(text.slice(0, at));
}

/** Whether the line of an offset is indented by a tab. The parser notices some tabs only by what follows them. */
export function isIndentedByTab(text: string, at: number): boolean {
  const start = text.slice(0, at).lastIndexOf("\n") + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0].includes("\t") === true;
}

/** Whether the parser takes a value for a key only because the next line is indented further. */
function isPushedIn(code: string, text: string, at: number): boolean {
  return code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(/^.*/.exec(text.slice(at))?.[0] ?? "");
}
