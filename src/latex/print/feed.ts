import { escapeText } from "../printable.ts";
import type { Formula } from "../tree.ts";
import { type HtmlForm, printTex, SITE_FORM } from "./html.ts";
import { FEED_MATH } from "./plain-forms.ts";
import { printPlainMath } from "./plain-math.ts";

function printFormula(formula: Formula): string {
  const html = formula.math && printPlainMath(FEED_MATH, formula.math);
  const shown = html ?? printTex(formula).replace(' class="tex"', "");
  return formula.display ? ` ${shown} ` : shown;
}

/** The form for feeds: readers drop classes and MathML, so neither is used. */
export const FEED_FORM: HtmlForm = {
  ...SITE_FORM,
  wrapping: { ...SITE_FORM.wrapping, smallcaps: ["", ""], footnote: [" (", ")"], citation: ["[", "]"] },
  formula: printFormula,
  unknown: (name) => `<code>${escapeText(name)}</code>`,
};
