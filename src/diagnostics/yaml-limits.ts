import { Lexer } from "yaml";

/** A limit that a YAML text exceeds, and where. */
export interface YamlExcess {
  readonly reason: string;
  readonly offset: number;
}

/** Maximum nesting: no setting is as deep, and the parser would run out of stack. */
const MAX_DEPTH = 64;
/** Maximum length in UTF-16 units: ten times the corrections of a thousand papers. */
const MAX_LENGTH = 5_000_000;

/** Maximum number of aliases, far more than needed; each costs a scan of the whole text. */
const MAX_ALIASES = 200;

/**
 * Checks the nesting, length and number of aliases of a text before it is parsed. Scans its tokens in linear time, so
 * that brackets inside strings do not count.
 */
export function yamlExcess(text: string): YamlExcess | undefined {
  if (text.length > MAX_LENGTH)
    return { reason: `it is longer than ${MAX_LENGTH / 1_000_000} million characters`, offset: MAX_LENGTH };
  const depth = createDepth();
  let [offset, column, aliases] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (INSERTED.has(token)) continue;
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

/** Tokens that the lexer inserts and that are not in the text: the start of a document, a scalar or an error. */
const INSERTED = new Set(["\u0002", "\u0018", "\u001f"]);

/** Returns a function that computes the nesting of each token, by indentation and by brackets. */
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
