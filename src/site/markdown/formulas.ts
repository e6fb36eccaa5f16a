import type MarkdownIt from "markdown-it";

/** The renderer's environment, with the function that renders a formula including its dollar signs. */
export interface FormulaEnvironment {
  readonly formula?: (source: string) => string;
}

/**
 * Adds formulas to a Markdown parser: `$n^2$`, and `$$n^2$$` for display. As in Pandoc, no space may follow the opening
 * sign, and no space may precede and no digit follow the closing one, so that `$5 and $10` is text.
 */
export function addFormulas(markdown: InstanceType<typeof MarkdownIt>): void {
  markdown.inline.ruler.before("escape", "formula", (state, silent) => {
    const source = formulaAt(state.src.slice(state.pos, state.posMax));
    if (source === undefined) return false;
    if (!silent) state.push("formula", "", 0).content = source;
    state.pos += source.length;
    return true;
  });
  markdown.renderer.rules.formula = (tokens, at, _options, environment) => {
    const source = tokens[at]?.content ?? "";
    return (
      (environment as FormulaEnvironment | undefined)?.formula?.(source) ?? markdown.utils.escapeHtml(source)
    );
  };
}

const DISPLAY = /^\$\$(?!\$)((?:\\[\s\S]|[^\\$])+)\$\$/;
const INLINE = /^\$(?![\s$])(?:\\[\s\S]|[^\\$])*?(?<!\s)\$(?!\d)/;

/** The formula at the start of a text, including its dollar signs; undefined if there is none. */
function formulaAt(text: string): string | undefined {
  if (!text.startsWith("$")) return undefined;
  return (DISPLAY.exec(text) ?? INLINE.exec(text))?.[0];
}
