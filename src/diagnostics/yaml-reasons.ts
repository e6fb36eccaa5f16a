/** What is wrong with a place in a YAML file, and the kind of mistake, by which the fix is chosen. */
export interface YamlReason {
  readonly reason: string;
  readonly kind: string;
}

/** Says in the words of a file of settings what the YAML parser says in those of its grammar. */
export function yamlReason(code: string, message: string, text: string, at: number): YamlReason {
  if (OF_LAYOUT.has(code) && isIndentedByTab(text, at))
    return { reason: "this line begins with a tab", kind: "TAB_AS_INDENT" };
  if (isPushedIn(code, text, at))
    return { reason: "the line after this one is indented further", kind: "BAD_INDENT" };
  const kind = kindOf(code, message);
  if (kind === "DUPLICATE_KEY")
    return { reason: `duplicate key “${/^[^\s:]*/.exec(text.slice(at))?.[0]}”`, kind };
  return { reason: REASONS[kind] ?? message.split("\n", 1)[0] ?? "", kind };
}

/** What the parser complains about where a tab confuses it; within brackets a tab is allowed, and other mistakes remain. */
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
  TEXT_AFTER_VALUE: "there is more text after the end of the value",
  UNEXPECTED_TOKEN: "this text has no place here",
};

/** The parser has one code for several mistakes. */
function kindOf(code: string, message: string): string {
  if (message.startsWith("Sequence item without")) return "BAD_INDENT";
  if (message.startsWith("Implicit map keys need")) return "MULTILINE_IMPLICIT_KEY";
  if (code === "UNEXPECTED_TOKEN" && message.endsWith("at node end")) return "TEXT_AFTER_VALUE";
  return code;
}

/** Whether a tab is among what the line of a place begins with; the parser notices some tabs only by what follows them. */
export function isIndentedByTab(text: string, at: number): boolean {
  const start = text.slice(0, at).lastIndexOf("\n") + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0].includes("\t") === true;
}

/** Whether a value looks like a key to the parser only because the next line is indented as if it went on. */
function isPushedIn(code: string, text: string, at: number): boolean {
  return code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(/^.*/.exec(text.slice(at))?.[0] ?? "");
}
