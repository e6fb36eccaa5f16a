// The text of the compiled program as V8 loads it fastest. Plain JavaScript, because it runs before TypeScript can be
// loaded.

/** An `import()` of a separate package or a file, but not one in a string. */
const IMPORT = /(?<![\w$.'"`])import\(/g;
const RAW = "String.raw`";
/** A `String.raw` literal without templates in it; a quoted backtick is none. */
const RAW_LITERAL = /String\.raw`(?:[^`$\\]|\\[ -~]|\$(?!\{)|\$\{(?:[^`{}"]|"[^"{}]*")*\})*`/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const NOT_ASCII = /[^\x00-\x7f]/g;

/**
 * Prepares a script that esbuild wrote: cached code of V8 cannot import, so a parameter of the script, `$import`, does
 * it; and a script of ASCII is read in half the time, so other characters become escapes.
 *
 * @param {string} script
 * @returns {string} a script that does the same
 * @throws {Error} if a `String.raw` literal is more than this function understands
 */
export function scriptText(script) {
  const count = script.split(RAW).length - 1;
  if (script.match(RAW_LITERAL)?.length !== (count || undefined))
    throw new Error("A String.raw literal has templates or escaped characters in it.");
  return script
    .replace(IMPORT, () => "$import(")
    .replace(RAW_LITERAL, substituted)
    .replace(NOT_ASCII, escaped);
}

/** In a `String.raw` literal an escape would be text. */
function substituted(literal) {
  return literal.replace(/\$\{[^}]*\}|[^ -~]/g, (part) =>
    part.startsWith("${") || part === "\n" || part === "\t" ? part : `\${"${escaped(part)}"}`,
  );
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
