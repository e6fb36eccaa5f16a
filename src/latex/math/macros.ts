import { COMMON_MACROS } from "./common-macros.ts";
import { NOTATION } from "./notation.ts";
import { SCIENCE_MACROS } from "./science-macros.ts";

/** Names of functions and operators: `\softmax` is set upright as "softmax". */
const OPERATORS =
  "softmax sigmoid softplus relu ReLU GELU tr Tr rank diag sgn sign Var Cov Cor Corr MSE supp conv dist poly polylog vol dom " +
  "prox proj nnz logit erf erfc sinc Ent ELU TV MI JS JSD Unif Beta Bern Ber Bin Poisson Gumbel Cat Dir Lip OPT cl aff lcm ord " +
  "im coker Coker Ker Hom RHom End Aut Gal GL SL SO SU Sp GSp PGL PSL PSO PSU Spin Sym Alt spn Span rowspan colspan loss err opt " +
  "val acc dec enc negl Spec Spf Proj Ext Tor Pic Br Sel Fr Frob disc Disc Vol Ric Scal Mod Rep Ind Res Lie ad Ad diam Diam Cl Nm " +
  "tors codim Div Bl Hilb Quot Gr Fl Bun Coh QCoh Perf Fun Map Maps Mor Top Ab Grp Ch Irr Out Inn Stab Fix Orb Isom Diff Homeo Teich " +
  "MCG Cat Sch Vect CH THH TC TMF MU pr can et dR crys cris id Id rk res td Td ch dlog Log Arg arcsinh arccosh arctanh arsinh " +
  "sech csch cosec Li Trace trace adj Adj Diag blkdiag Exp Prob data";

/** Operators whose subscript goes below them in a displayed formula. */
const LIMITS =
  "argmax argmin Argmax Argmin esssup essinf minimize maximize minimise maximise colim hocolim holim";

function operatorMacros(names: string, command: string): [string, string][] {
  return names.split(" ").map((name) => [`\\${name}`, `\\${command}{${name.replace(/^arg/i, "$&\\,")}}`]);
}

/** Every macro that is built in, by its name with the backslash. */
export const BUILT_IN_MACROS: Readonly<Record<string, string>> = {
  ...NOTATION,
  ...Object.fromEntries(operatorMacros(OPERATORS, "operatorname")),
  ...Object.fromEntries(operatorMacros(LIMITS, "operatorname*")),
  ...SCIENCE_MACROS,
  ...COMMON_MACROS,
};

/** Adds missing backslashes to a publisher's macros and drops invalid names. */
export function normalizeMacroNames(macros: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(macros).map(([key, body]) => [`\\${key.replace(/^\\/, "")}`, String(body)]);
  return Object.fromEntries(named.filter(([name]) => /^\\([A-Za-z]+|[^A-Za-z\s])$/u.test(String(name))));
}

/** How often a macro with this body uses its arguments: twice for `#1, #1`. */
export function argumentUses(body: string): number {
  return body.match(/#[1-9]/g)?.length ?? 0;
}

/** The number of arguments of a macro with this body: the highest `#n` in it. */
export function argumentCount(body: string): number {
  const numbers = [...body.matchAll(/#([1-9])/g)].map((match) => Number(match[1]));
  return Math.max(0, ...numbers);
}
