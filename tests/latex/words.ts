/** Represents a formula, or markup whose result this module does not predict. */
const gap = "\uE000";

/** `text` in small letters without accents, with the letters of formulas as plain ones: 𝒪 is o, é is e. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\uE000]/gu, "");
}

const formulas = [
  /\\\((?:(?!\\\))[\s\S])*\\\)|\\\[(?:(?!\\\])[\s\S])*\\\]/g,
  /\\begin\{(equation|align|gather)(\*?)\}[\s\S]*?\\end\{\1\2\}/g,
  /\$\$[^$]*\$\$|(?<!\\)\$[^$]*\$/g,
];

/**
 * The letters and digits of a LaTeX text from formula to formula, found without the scanner under test: commands and
 * braces are removed.
 */
function sourceRuns(source: string): string[] {
  const bare = formulas
    .reduce((text, formula) => text.replace(formula, gap), source)
    .replace(
      /\\(?:href|hyperlink|textcolor|color|colorbox|hypersetup|label|vspace|hspace)(?:\[[^\]]*\])?\s*\{[^{}]*\}/g,
      "",
    )
    .replace(/\\(?:begin|end)\s*\{[A-Za-z]+\*?\}(?:\[[^\]]*\])?|\\footnotemark/g, gap)
    .replace(/\\(?:ding\s*\{\d+\}|romannumeral\d+|[ckrvHudbt](?:\{[^{}]*\}|\s[a-zA-Z]))/g, gap)
    .replace(/\\-|\\["'`^~=.]|\\\//g, "")
    .replace(
      /\\(?:underline|textbf|textit|emph|texttt|textsc|uline|mbox|small|large|Large|em|bf|it|tt|sc|sf)(?![A-Za-z])/g,
      "",
    )
    .replace(/\\[A-Za-z]+\*?/g, gap);
  return fold(bare)
    .split(gap)
    .filter((run) => run !== "");
}

/** The runs of `source` that are not in `text`, a form of it, whole and in order. */
export function lostRuns(source: string, text: string): string[] {
  const whole = fold(text.replaceAll(gap, ""));
  let at = 0;
  return sourceRuns(source).filter((run) => {
    const next = whole.indexOf(run, at);
    if (next >= 0) at = next + run.length;
    return next < 0;
  });
}
