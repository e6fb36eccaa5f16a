import { escapeText } from "../printable.ts";
import type { Formula } from "../tree.ts";
import { type HtmlForm, printTex, SITE_FORM } from "./html.ts";
import { printPlainMath } from "./plain-math.ts";
import type { PlainForm } from "./plain-tokens.ts";

/** HTML without MathML, for feeds: `<i>x</i><sub>i</sub>`. */
const FEED_MATH: PlainForm = {
  text: escapeText,
  variable: (value) => `<i>${escapeText(value)}</i>`,
  script: (content, kind) => `<${kind}>${content}</${kind}>`,
};

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
