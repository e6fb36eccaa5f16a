import { Lexer } from "yaml";

/** What is too much in a text of YAML, and where. */
export interface YamlExcess {
  readonly reason: string;
  readonly offset: number;
}

/** No setting is nested as deep; the library would run out of stack. */
const MAX_DEPTH = 64;
/** In UTF-16 units; ten times the corrections of a thousand papers. */
const MAX_LENGTH = 5_000_000;

/** Far more aliases than needed; each costs a scan of the whole text. */
const MAX_ALIASES = 200;

/**
 * Checks a text, before it is parsed, for nesting, length and aliases that no settings file has. It only scans tokens,
 * so that brackets inside strings do not count, in linear time.
 */
export function yamlExcess(text: string): YamlExcess | undefined {
  if (text.length > MAX_LENGTH)
    return { reason: `it is longer than ${MAX_LENGTH / 1_000_000} million characters`, offset: MAX_LENGTH };
  const depth = createDepth();
  let [offset, column, aliases] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (SIGNS.has(token)) continue;
    if (depth(token, column) > MAX_DEPTH)
      return { reason: `it is nested more than ${MAX_DEPTH} deep`, offset };
    if (token.startsWith("*") && ++aliases > MAX_ALIASES)
      return {
        reason: `it has more than ${MAX_ALIASES} repetitions such as “${token.slice(0, 20)}”`,
        offset,
      };
    offset += token.length;
    const lineEnd = token.lastIndexOf("\n");
    column = lineEnd < 0 ? column + token.length : token.length - lineEnd - 1;
  }
  return undefined;
}

/** The lexer's signs, which are not in the text: where a document, a scalar or a flow's error begins. */
const SIGNS = new Set(["\u0002", "\u0018", "\u001f"]);

/** Tells of each token, by its column, how deep it is: in lines further in than those above them, and in brackets. */
function createDepth(): (token: string, column: number) => number {
  const indents: number[] = [];
  let flow = 0;
  return (token, column) => {
    if (token === "[" || token === "{") flow++;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    else if (flow === 0 && !/^[\s:,#\ufeff]/.test(token)) {
      while ((indents.at(-1) ?? -1) >= column) indents.pop();
      indents.push(column);
    }
    return flow + indents.length;
  };
}
