import type MarkdownIt from "markdown-it";

/** What turns a formula with its dollar signs into markup; the renderer's environment has it. */
export interface FormulaEnvironment {
  readonly formula?: (source: string) => string;
}

/**
 * Teaches a Markdown parser formulas: `$n^2$`, and `$$n^2$$` for one on a line of its own. As in Pandoc, the opening
 * sign has no space after it and the closing one none before it and no digit after it, so that `$5 and $10` is text.
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

/** The formula that a text begins with, with its signs; undefined for none. */
function formulaAt(text: string): string | undefined {
  if (!text.startsWith("$")) return undefined;
  return (DISPLAY.exec(text) ?? INLINE.exec(text))?.[0];
}
