/** Characters and commands that stop Temml although their meaning is plain: a `%` in a formula is a per cent sign. */
const bare = /\\[\s\S]|[%#&]/g;

/** What takes `&` as a column: any environment, and the old `\matrix{…}`. */
const columns = /\\begin\s*\{|\\(?:p|b)?matrix\b|\\cases\b|\\substack\b/;

/** Commands that say nothing inside a formula, with their arguments. */
const silent =
  /\\(?:label|tag|color|nonumber|notag|xspace|boldmath|unboldmath|noindent|centering|tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge|allowbreak|linebreak|nobreak|break|protect|par|sloppy|hfill|bf|it)(?![A-Za-z])(?:(?<=label|tag|color)\*?\s*\{[^{}]*\})?/g;

/** Old switches for a font, which reach to the end of their group, and the command that does the same in a formula. */
const switches: Readonly<Record<string, string>> = {
  "\\bf": "\\mathbf",
  "\\it": "\\mathit",
  "\\rm": "\\mathrm",
  "\\tt": "\\mathtt",
  "\\sf": "\\mathsf",
  "\\cal": "\\mathcal",
  "\\em": "\\mathit",
  "\\sc": "\\textsc",
};

const citation = /~?\\(?:cite[a-z]*|ref|eqref|cref|autoref)\*?\s*(?:\[[^\]]*\])*\s*\{([^{}]*)\}/g;

function mendSwitches(tex: string): string {
  return tex
    .replace(
      /\{\s*(\\(?:bf|it|rm|tt|sf|cal|em|sc))(?![A-Za-z])\s*([^{}]*)\}/g,
      (_, name: string, body: string) => {
        return `{${switches[name]}{${body}}}`;
      },
    )
    .replace(
      /^\s*(\\(?:bf|it|rm|tt|sf|cal|em))(?![A-Za-z])\s*([^{}\\]+)$/,
      (_, name: string, body: string) => {
        return `${switches[name]}{${body}}`;
      },
    );
}

/** A character that MathJax is given by number, `\unicode{x2013}`, is that character. */
function mendUnicode(tex: string): string {
  return tex.replace(
    /\\unicode\s*(?:\[[^\]]*\])?\s*\{\s*(x?)([0-9a-fA-F]{1,6})\s*\}/g,
    (whole, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code >= 32 && code <= 0x10ffff ? `\\text{${String.fromCodePoint(code)}}` : whole;
    },
  );
}

/**
 * TeX in which what can be mended without a guess has been mended: bare `%`, `#` and `&`, links and citations inside
 * a formula, old font switches, commands about layout.
 */
export function mend(tex: string): string {
  const hasColumns = columns.test(tex);
  return mendUnicode(mendSwitches(tex))
    .replace(/\\href\s*\{[^{}]*\}/g, "")
    .replace(/\\(?:url|mbox|hbox|textnormal|textup|textsl|emph)(?=\s*\{)/g, "\\text")
    .replace(/\\boldmath\s*\$([^$]*)\$/g, "$1")
    .replace(citation, "\\text{ [$1]}")
    .replace(silent, "")
    .replace(bare, (piece) => {
      if (piece.length > 1 || (piece === "&" && hasColumns)) return piece;
      return `\\${piece}`;
    });
}

/** Drops braces that have no partner and closes those left open. */
function balance(tex: string): string {
  let depth = 0;
  const closed = tex.replace(/\\[\s\S]|[{}]/g, (piece) => {
    if (piece === "{") depth += 1;
    else if (piece === "}" && depth === 0) return "";
    else if (piece === "}") depth -= 1;
    return piece;
  });
  return closed + "}".repeat(depth);
}

/** A harder mend, for a formula that Temml refused: stray braces, `\left` without `\right`, a second sub- or superscript. */
export function mendHard(tex: string): string {
  return balance(tex)
    .replace(/\\(?:left|right|middle)(?![A-Za-z])\s*\.?/g, "")
    .replace(/\$/g, "")
    .replace(/([\^_])\s*(?=[\^_)\]}]|$)/g, "$1{}")
    .replace(/((?:[\^_](?:\{[^{}]*\}|\\[A-Za-z]+|[^{}\\])){2,})/g, (scripts: string) => {
      return scripts.replace(/([\^_](?:\{[^{}]*\}|\\[A-Za-z]+|[^{}\\]))(?=[\^_])/g, "$1{}");
    })
    .replace(/\\$/, "");
}
