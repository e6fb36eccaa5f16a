/** The macros of one family of letters: `\vx` is a vector, `\mA` a matrix, `\gG` a graph, and so on. */
interface Family {
  readonly prefix: string;
  readonly letters: string;
  /** `#` stands for the letter. */
  readonly body: string;
}

const small = "abcdefghijklmnopqrstuvwxyz";
const capital = small.toUpperCase();

/** The letters of the deep-learning notation (`math_commands.tex`), and the shorthands that authors make like it. */
const families: readonly Family[] = [
  { prefix: "v", letters: small, body: "\\boldsymbol{#}" },
  { prefix: "m", letters: capital, body: "\\boldsymbol{#}" },
  { prefix: "t", letters: capital, body: "\\mathsf{#}" },
  { prefix: "g", letters: capital, body: "\\mathcal{#}" },
  { prefix: "s", letters: capital, body: "\\mathbb{#}" },
  { prefix: "ev", letters: small, body: "{#}" },
  { prefix: "em", letters: capital, body: "{#}" },
  { prefix: "et", letters: capital, body: "\\mathsf{#}" },
  // `\rm` is a command of LaTeX, so the notation has no random variable m.
  { prefix: "r", letters: small.replace("m", ""), body: "\\mathrm{#}" },
  { prefix: "rv", letters: small, body: "\\mathbf{#}" },
  { prefix: "erv", letters: small, body: "\\mathrm{#}" },
  { prefix: "rm", letters: capital, body: "\\mathbf{#}" },
  { prefix: "erm", letters: capital, body: "\\mathrm{#}" },
  { prefix: "bb", letters: capital, body: "\\mathbb{#}" },
  { prefix: "c", letters: capital, body: "\\mathcal{#}" },
  { prefix: "cal", letters: capital, body: "\\mathcal{#}" },
  { prefix: "scr", letters: capital, body: "\\mathscr{#}" },
  { prefix: "frak", letters: capital, body: "\\mathfrak{#}" },
  { prefix: "b", letters: capital, body: "\\mathbf{#}" },
  { prefix: "b", letters: "cghpqsuvwxyz", body: "\\mathbf{#}" },
  { prefix: "bf", letters: small + capital, body: "\\mathbf{#}" },
];

/** Greek names that the notation writes with a prefix: `\vtheta`, `\mSigma`, `\evalpha`. */
const greek: Readonly<Record<string, string>> = {
  v: "alpha beta gamma delta epsilon varepsilon zeta eta theta kappa lambda mu nu xi pi rho sigma tau phi varphi chi psi omega",
  b: "alpha beta gamma delta epsilon varepsilon zeta theta kappa lambda mu nu xi pi rho sigma tau phi varphi chi psi omega",
  m: "Beta Phi Lambda Sigma Gamma Delta Theta Psi Omega",
  rv: "epsilon theta phi eta",
  bold: "Gamma Delta Theta Lambda Sigma Phi Psi Omega",
};

/** Greek capitals that LaTeX does not name, since they look like Latin ones. */
const latinLike: Readonly<Record<string, string>> = { Beta: "\\mathrm{B}" };

function familyMacros(family: Family): [string, string][] {
  return [...family.letters].map((letter) => [
    `\\${family.prefix}${letter}`,
    family.body.replace("#", letter),
  ]);
}

function greekMacros([prefix, names]: [string, string]): [string, string][] {
  return names
    .split(" ")
    .map((name) => [`\\${prefix}${name}`, `\\boldsymbol{${latinLike[name] ?? `\\${name}`}}`]);
}

const greekElements = "alpha beta epsilon lambda omega mu psi sigma theta".split(" ");

/** The deep-learning notation's letters, by macro. */
export const notation: Readonly<Record<string, string>> = Object.fromEntries([
  ...families.flatMap(familyMacros),
  ...Object.entries(greek).flatMap(greekMacros),
  ...greekElements.map((name) => [`\\ev${name}`, `{\\${name}}`]),
  ...["Lambda", "Sigma"].map((name) => [`\\em${name}`, `{\\${name}}`]),
  ["\\etLambda", "\\mathsf{\\Lambda}"],
  ["\\reta", "\\eta"],
  ["\\vzero", "\\boldsymbol{0}"],
  ["\\vone", "\\boldsymbol{1}"],
]);
