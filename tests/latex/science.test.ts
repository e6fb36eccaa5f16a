import { expect, test } from "vitest";
import { createTypesetter } from "../../src/latex/typeset.ts";

const tex = String.raw;
const typesetter = createTypesetter({ macros: {} });

/** Formulas and words of physics, chemistry, astronomy and mathematics, and their plain text. */
const samples: readonly (readonly [string, string])[] = [
  // Font switches as the whole of a script.
  [
    tex`$\tau_\rm{q}$, $T_\rm{eff}$, $T_\rm eff$, $x^\bf{k}$, $v_{\rm e}$, $f_\text{NL}$`,
    "τ_q, T_eff, T_eff, x^k, vₑ, f_NL",
  ],
  // Sizes of brackets, also where there is none.
  [tex`$\big O(1)$, $\Big\langle x\Big\rangle$, $\bigl(x\bigr)$, $\big{(}x\big{)}$`, "O(1), ⟨x⟩, (x), (x)"],
  // Operators as scripts, and names that Temml takes otherwise.
  [
    tex`$\Lambda_{A^{\op}}$, $C^\op$, $\id$, $\rk E$, $\Spec R$, $\GL_n$, $\ev$`,
    "Λ_(A^(op)), C^(op), id, rk E, Spec R, GLₙ, ev",
  ],
  [tex`$x_\vec{k}$, $y^\hat a$, $z_\frac12$, $u_\mathbf{k}$`, "x_(k⃗), y^â, z_(1/2), uₖ"],
  // Astronomy.
  [
    tex`\ion{C}{1}, $\ion{Mg}{ii}$, [\ion{O}{iii}]; \HI and $\HII$; \lya, \Ha`,
    "C I, Mg II, [O III]; H I and H II; Lyα, Hα",
  ],
  [
    tex`200 \kms, $30~\kms$; 3\arcsec, $2\arcmin$, 3\farcs2, 4\fdg5, 5\degr`,
    "200 km s⁻¹, 30 km s⁻¹; 3″, 2′, 3″.2, 4°.5, 5°",
  ],
  [
    tex`$10^{10}\,\Msun$, \Lsun, $M_\earth$, $M_\sun$, $z \la 6$, $M \ga 10$`,
    "10¹⁰ M_⊙, L_⊙, M_⊕, M_⊙, z ≲ 6, M ≳ 10",
  ],
  // Particle physics.
  [
    tex`13 \TeV, $\sqrtsNN$, 36 \invfb, $\ttbar$, $\pT$, $\slashed{D}$`,
    "13 TeV, √(s_NN), 36 fb⁻¹, tt̄, p_T, D̸",
  ],
  // Quantum states, in formulas and in the text.
  [
    tex`\ket{0}, $\braket{a}{b}$, $\braket{a|b}$, $\ketbra{a}{b}$, $\expval{A}$, $\ev{A}$`,
    "|0⟩, ⟨a|b⟩, ⟨a|b⟩, |a⟩⟨b|, ⟨A⟩, ⟨A⟩",
  ],
  [tex`$\qty(x)$, $\vb{E}$, $\va{a}$, $\vb$, $\pdv{f}{x}$`, "(x), E, a⃗, b, ∂f/∂x"],
  // Units and numbers.
  [
    tex`\SI{5}{\kilo\gram}, \SI{10}{\micro\metre}, $\SI{3e5}{\metre\per\second\squared}$, \qty{5}{km}`,
    "5 kg, 10 μm, 3 × 10⁵ m s⁻², 5 km",
  ],
  [
    tex`\si{\joule\per\mole}, \num{1.5e-3}, \SIrange{1}{5}{\giga\hertz}, \ang{45;30;10}, \SI{20}{\celsius}`,
    "J mol⁻¹, 1.5 × 10⁻³, 1 to 5 GHz, 45°30′10″, 20 °C",
  ],
  [
    tex`\SI{2}{\cubic\metre}, \unit{\per\cubic\centi\metre}, \num{12(3)}, \SI{5}{\percent}, \SI{7}{\foo}`,
    "2 m³, cm⁻³, 12(3), 5 %, 7 foo",
  ],
  [tex`\unit[5]{GeV}, $\unit[12]{km/s}$, $90^{\rm o}$, 5$^\circ$C`, "5 GeV, 12 km/s, 90°, 5°C"],
  // Chemistry.
  [tex`\ce{H2O}, $\ce{SO4^2-}$, \ce{^{13}CO}, \ce{2H2 + O2 -> 2H2O}`, "H₂O, SO₄²⁻, ¹³CO, 2 H₂ + O₂ → 2 H₂O"],
  // Mathematics.
  [
    tex`$\Sha(E)$, $\AA^1_K$, 5 \AA, $5\,\AA^{-1}$, $\Qp$, $\FF_q$, $\sl_2$, $\L(x)$, $\O(n)$`,
    "Ш(E), A_K¹, 5 Å, 5 Å⁻¹, ℚₚ, F_q, sl₂, L(x), O(n)",
  ],
  [tex`\texorpdfstring{$\alpha$}{alpha}-decay in \texorpdfstring{B$_2$}{B2}`, "α-decay in B₂"],
];

test.each(samples)("%s is %s", (source, text) => {
  const found = typesetter.typeset(source);
  expect(found.text).toBe(text);
  expect(found.problems.filter(({ what }) => what !== "\\foo")).toEqual([]);
});

test.each([tex`\foo{bar}`, tex`$\foo{bar}$`, tex`\la x, y \ra`, tex`$\M$`])(
  "%s has a macro that only its author knows, and is reported",
  (source) => {
    expect(typesetter.typeset(source).problems.map(({ kind }) => kind)).toContain("unknown-macro");
  },
);
