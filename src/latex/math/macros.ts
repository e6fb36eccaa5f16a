import { NOTATION } from "./notation.ts";

/** Names of functions and operators: `\softmax` is set upright as "softmax". */
const OPERATORS =
  "softmax sigmoid softplus relu ReLU GELU tr Tr rank diag sgn sign Var Cov Cor Corr MSE supp conv dist poly polylog vol dom " +
  "prox proj Proj nnz vect logit erf Ent ELU TV MI JS JSD Unif Beta Bern Ber Bin Poisson Gumbel Cat Dir Lip OPT cl aff lcm ord " +
  "im coker Hom End Aut Gal GL SL SO SU spn Span rowspan colspan loss err opt val acc dec enc negl";

/** Operators whose subscript stands below them in a displayed formula. */
const LIMITS = "argmax argmin Argmax Argmin esssup essinf minimize maximize minimise maximise";

/** Macros that many authors define alike; `#1` is the first argument. A publisher's own come before these. */
const WIDESPREAD: Readonly<Record<string, string>> = {
  "\\A": "\\mathcal{A}",
  "\\B": "\\mathcal{B}",
  "\\C": "\\mathbb{C}",
  "\\D": "\\mathcal{D}",
  "\\E": "\\mathbb{E}",
  "\\EE": "\\mathbb{E}",
  "\\F": "\\mathbb{F}",
  "\\I": "\\mathbb{I}",
  "\\K": "\\mathbb{K}",
  "\\N": "\\mathbb{N}",
  "\\NN": "\\mathbb{N}",
  "\\P": "\\mathbb{P}",
  "\\PP": "\\mathbb{P}",
  "\\Q": "\\mathbb{Q}",
  "\\QQ": "\\mathbb{Q}",
  "\\R": "\\mathbb{R}",
  "\\RR": "\\mathbb{R}",
  "\\Real": "\\mathbb{R}",
  "\\reals": "\\mathbb{R}",
  "\\T": "\\top",
  "\\U": "\\mathbb{U}",
  "\\V": "\\mathbb{V}",
  "\\X": "\\mathcal{X}",
  "\\Y": "\\mathcal{Y}",
  "\\Z": "\\mathbb{Z}",
  "\\ZZ": "\\mathbb{Z}",
  "\\1": "\\mathbf{1}",
  "\\one": "\\mathbf{1}",
  "\\ones": "\\mathbf{1}",
  "\\zeros": "\\mathbf{0}",
  "\\ind": "\\mathbf{1}",
  "\\indic": "\\mathbf{1}",
  "\\indicator": "\\mathbf{1}",
  "\\Ls": "\\mathcal{L}",
  "\\loss": "\\mathcal{L}",
  "\\lr": "\\alpha",
  "\\reg": "\\lambda",
  "\\rect": "\\operatorname{rectifier}",
  "\\emp": "\\tilde{p}",
  "\\KL": "D_{\\mathrm{KL}}",
  "\\standarderror": "\\mathrm{SE}",
  "\\normlzero": "L^0",
  "\\normlone": "L^1",
  "\\normltwo": "L^2",
  "\\normlp": "L^p",
  "\\normmax": "L^\\infty",
  "\\parents": "Pa",
  "\\pdata": "p_{\\mathrm{data}}",
  "\\ptrain": "\\hat{p}_{\\mathrm{data}}",
  "\\Ptrain": "\\hat{P}_{\\mathrm{data}}",
  "\\pmodel": "p_{\\mathrm{model}}",
  "\\Pmodel": "P_{\\mathrm{model}}",
  "\\ptildemodel": "\\tilde{p}_{\\mathrm{model}}",
  "\\pencode": "p_{\\mathrm{encoder}}",
  "\\pdecode": "p_{\\mathrm{decoder}}",
  "\\precons": "p_{\\mathrm{reconstruct}}",
  "\\laplace": "\\mathrm{Laplace}",
  "\\train": "\\mathcal{D}",
  "\\valid": "\\mathcal{D}_{\\mathrm{valid}}",
  "\\test": "\\mathcal{D}_{\\mathrm{test}}",
  "\\eps": "\\varepsilon",
  "\\veps": "\\varepsilon",
  "\\Omg": "\\Omega",
  "\\bigO": "\\mathcal{O}",
  "\\BigO": "\\mathcal{O}",
  "\\bigo": "\\mathcal{O}",
  "\\calO": "\\mathcal{O}",
  "\\tO": "\\tilde{O}",
  "\\bm": "\\boldsymbol{#1}",
  "\\bs": "\\boldsymbol{#1}",
  "\\bb": "\\mathbb{#1}",
  "\\mathbbm": "\\mathbb{#1}",
  "\\mathds": "\\mathbb{#1}",
  "\\mathsfit": "\\mathsf{#1}",
  "\\mathpzc": "\\mathscr{#1}",
  "\\wt": "\\widetilde{#1}",
  "\\wh": "\\widehat{#1}",
  "\\ol": "\\overline{#1}",
  "\\ul": "\\underline{#1}",
  "\\norm": "\\left\\lVert #1 \\right\\rVert",
  "\\Norm": "\\left\\lVert #1 \\right\\rVert",
  "\\abs": "\\left\\lvert #1 \\right\\rvert",
  "\\card": "\\left\\lvert #1 \\right\\rvert",
  "\\inner": "\\left\\langle #1, #2 \\right\\rangle",
  "\\ceil": "\\left\\lceil #1 \\right\\rceil",
  "\\floor": "\\left\\lfloor #1 \\right\\rfloor",
  "\\paren": "\\left( #1 \\right)",
  "\\brackets": "\\left[ #1 \\right]",
  "\\set": "\\left\\{ #1 \\right\\}",
  "\\given": "\\mid",
  "\\dd": "\\mathrm{d}",
  "\\diff": "\\mathrm{d}",
  "\\transpose": "^{\\top}",
  "\\degree": "^{\\circ}",
  "\\degrees": "^{\\circ}",
  "\\textdegree": "^{\\circ}",
  "\\micro": "\\mu",
  "\\ie": "\\text{i.e.}",
  "\\eg": "\\text{e.g.}",
  "\\etal": "\\text{et al.}",
  "\\wrt": "\\text{w.r.t.}",
  "\\iid": "\\text{i.i.d.}",
  "\\st": "\\text{s.t.}",
  "\\num": "#1",
  "\\SI": "#1\\,\\mathrm{#2}",
  "\\qty": "#1\\,\\mathrm{#2}",
  "\\si": "\\mathrm{#1}",
  "\\unit": "\\mathrm{#1}",
  "\\percent": "\\%",
  "\\cmark": "\\checkmark",
  "\\xmark": "\\text{✗}",
  "\\textsubscript": "_{\\text{#1}}",
  "\\textsuperscript": "^{\\text{#1}}",
};

function operatorMacros(names: string, command: string): [string, string][] {
  return names.split(" ").map((name) => [`\\${name}`, `\\${command}{${name.replace(/^arg/i, "$&\\,")}}`]);
}

/** Every macro that is built in, by its name with the backslash. */
export const BUILT_IN_MACROS: Readonly<Record<string, string>> = {
  ...NOTATION,
  ...Object.fromEntries(operatorMacros(OPERATORS, "operatorname")),
  ...Object.fromEntries(operatorMacros(LIMITS, "operatorname*")),
  ...WIDESPREAD,
};

/** A publisher's macros with the backslash that a key may lack; what is not a name of a macro is left out. */
export function normalizeMacroNames(macros: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(macros).map(([key, body]) => [`\\${key.replace(/^\\/, "")}`, String(body)]);
  return Object.fromEntries(named.filter(([name]) => /^\\([A-Za-z]+|[^A-Za-z\s])$/u.test(String(name))));
}

/** How many times a macro of this body uses its arguments: two for `#1, #1`. */
export function argumentUses(body: string): number {
  return body.match(/#[1-9]/g)?.length ?? 0;
}

/** How many arguments a macro of this body takes: the highest `#n` in it. */
export function argumentCount(body: string): number {
  const numbers = [...body.matchAll(/#([1-9])/g)].map((match) => Number(match[1]));
  return Math.max(0, ...numbers);
}
