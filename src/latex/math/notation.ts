/** The macros of one family of letters: `\vx` is a vector, `\mA` a matrix, `\gG` a graph, and so on. */
interface Family {
  readonly prefix: string;
  readonly letters: string;
  /** `#` marks the letter. */
  readonly body: string;
}

const SMALL = "abcdefghijklmnopqrstuvwxyz";
const CAPITAL = SMALL.toUpperCase();

/** The letters of the deep-learning notation (`math_commands.tex`), and similar shorthands. */
const FAMILIES: readonly Family[] = [
  { prefix: "v", letters: SMALL, body: "\\boldsymbol{#}" },
  { prefix: "m", letters: CAPITAL, body: "\\boldsymbol{#}" },
  { prefix: "t", letters: CAPITAL, body: "\\mathsf{#}" },
  { prefix: "g", letters: CAPITAL, body: "\\mathcal{#}" },
  { prefix: "s", letters: CAPITAL, body: "\\mathbb{#}" },
  { prefix: "ev", letters: SMALL, body: "{#}" },
  { prefix: "em", letters: CAPITAL, body: "{#}" },
  { prefix: "et", letters: CAPITAL, body: "\\mathsf{#}" },
  // `\rm` is a command of LaTeX, so the notation has no random variable m.
  { prefix: "r", letters: SMALL.replace("m", ""), body: "\\mathrm{#}" },
  { prefix: "rv", letters: SMALL, body: "\\mathbf{#}" },
  { prefix: "erv", letters: SMALL, body: "\\mathrm{#}" },
  { prefix: "rm", letters: CAPITAL, body: "\\mathbf{#}" },
  { prefix: "erm", letters: CAPITAL, body: "\\mathrm{#}" },
  { prefix: "bb", letters: CAPITAL, body: "\\mathbb{#}" },
  { prefix: "c", letters: CAPITAL, body: "\\mathcal{#}" },
  { prefix: "cal", letters: CAPITAL, body: "\\mathcal{#}" },
  { prefix: "scr", letters: CAPITAL, body: "\\mathscr{#}" },
  { prefix: "frak", letters: CAPITAL, body: "\\mathfrak{#}" },
  { prefix: "b", letters: CAPITAL, body: "\\mathbf{#}" },
  { prefix: "b", letters: "cghpqsuvwxyz", body: "\\mathbf{#}" },
  { prefix: "bf", letters: SMALL + CAPITAL, body: "\\mathbf{#}" },
];

/** Greek names that the notation writes with a prefix: `\vtheta`, `\mSigma`, `\evalpha`. */
const GREEK: Readonly<Record<string, string>> = {
  v: "alpha beta gamma delta epsilon varepsilon zeta eta theta kappa lambda mu nu xi pi rho sigma tau phi varphi chi psi omega",
  b: "alpha beta gamma delta epsilon varepsilon zeta theta kappa lambda mu nu xi pi rho sigma tau phi varphi chi psi omega",
  m: "Beta Phi Lambda Sigma Gamma Delta Theta Psi Omega",
  rv: "epsilon theta phi eta",
  bold: "Gamma Delta Theta Lambda Sigma Phi Psi Omega",
};

/** Greek capitals without a command in LaTeX, because they look like Latin ones. */
const LATIN_LIKE: Readonly<Record<string, string>> = { Beta: "\\mathrm{B}" };

function familyMacros(family: Family): [string, string][] {
  return [...family.letters].map((letter) => [
    `\\${family.prefix}${letter}`,
    family.body.replace("#", letter),
  ]);
}

function greekMacros([prefix, names]: [string, string]): [string, string][] {
  return names
    .split(" ")
    .map((name) => [`\\${prefix}${name}`, `\\boldsymbol{${LATIN_LIKE[name] ?? `\\${name}`}}`]);
}

const GREEK_ELEMENTS = "alpha beta epsilon lambda omega mu psi sigma theta".split(" ");

/** The deep-learning notation's letters, by macro. */
export const NOTATION: Readonly<Record<string, string>> = Object.fromEntries([
  ...FAMILIES.flatMap(familyMacros),
  ...Object.entries(GREEK).flatMap(greekMacros),
  ...GREEK_ELEMENTS.map((name) => [`\\ev${name}`, `{\\${name}}`]),
  ...["Lambda", "Sigma"].map((name) => [`\\em${name}`, `{\\${name}}`]),
  ["\\etLambda", "\\mathsf{\\Lambda}"],
  ["\\reta", "\\eta"],
  ["\\vzero", "\\boldsymbol{0}"],
  ["\\vone", "\\boldsymbol{1}"],
]);
