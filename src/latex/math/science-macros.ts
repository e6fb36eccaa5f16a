/** Macros of astronomy and particle physics that journal classes or most authors define. */

/** Ions that have a macro: `\HI` and `\MgII` mean H I and Mg II. Names with another meaning are omitted (`\SI`). */
const IONS =
  "HI HII HeI HeII CII CIII CIV NII NIII NIV NV OII OIII OIV OV OVI OVII OVIII NeII NeIII NeV NaI MgI MgII AlII SiII SiIII SiIV SII SIII SIV CaI CaII TiII CrII FeI FeII FeIII NiII";

/** Units that are a macro of the same name. */
const UNITS = "eV keV MeV GeV TeV PeV Hz kHz MHz GHz THz kpc Mpc Gpc Gyr Myr kyr Jy mJy";

const SOLAR: Readonly<Record<string, string>> = { M: "M", L: "L", R: "R", Z: "Z" };

function ionMacro(name: string): [string, string] {
  const [, element = "", stage = ""] = /^([A-Z][a-z]?)([IVX]+)$/.exec(name) ?? [];
  return [`\\${name}`, `\\mathrm{${element}\\,${stage}}`];
}

/** `\Msun`, `\msun`, `\Mearth`, `\Mjup`: masses, luminosities, radii and metallicities of the Sun and planets. */
function bodyMacros([letter, symbol]: [string, string]): [string, string][] {
  const bodies = {
    sun: "\\odot",
    solar: "\\odot",
    earth: "\\oplus",
    jup: "\\mathrm{J}",
    jupiter: "\\mathrm{J}",
  };
  return Object.entries(bodies).flatMap(([name, sign]): [string, string][] => [
    [`\\${letter}${name}`, `${symbol}_{${sign}}`],
    [`\\${letter.toLowerCase()}${name}`, `${symbol}_{${sign}}`],
  ]);
}

const pairs = (names: string, body: string): [string, string][] =>
  names.split(" ").map((name) => [`\\${name}`, body]);

/** Signs that AASTeX prints above the decimal point: `3\farcs2` is 3″.2. */
const POINTED: readonly [string, string][] = [
  ["\\fdg", "^{\\circ}\\!\\!."],
  ["\\farcm", "'\\!\\!."],
  ["\\farcs", "''\\!\\!."],
  ["\\fh", "^{\\mathrm{h}}\\!\\!."],
  ["\\fs", "^{\\mathrm{s}}\\!\\!."],
];

/** The macros by name. */
export const SCIENCE_MACROS: Readonly<Record<string, string>> = Object.fromEntries([
  ...IONS.split(" ").map(ionMacro),
  ...UNITS.split(" ").map((name) => [`\\${name}`, `\\mathrm{${name}}`]),
  ...Object.entries(SOLAR).flatMap(bodyMacros),
  ...POINTED,
  ...pairs("arcsec asec", "''"),
  ...pairs("arcmin amin", "'"),
  ...pairs("arcdeg degr", "^{\\circ}"),
  ...pairs("sun", "\\odot"),
  ...pairs("earth", "\\oplus"),
  ...pairs("kms kmps kmsec", "\\mathrm{km\\,s^{-1}}"),
  ...pairs("kmsMpc kmsmpc", "\\mathrm{km\\,s^{-1}\\,Mpc^{-1}}"),
  ...pairs("ergs ergps", "\\mathrm{erg\\,s^{-1}}"),
  ...pairs("micron um microns", "\\mathrm{\\mu m}"),
  ...pairs("angstrom Angstrom", "\\mathring{\\mathrm{A}}"),
  ...pairs("lya Lya lyalpha LyA", "\\mathrm{Ly}\\alpha"),
  ...pairs("Ha halpha Halpha ha", "\\mathrm{H}\\alpha"),
  ...pairs("Hb hbeta Hbeta", "\\mathrm{H}\\beta"),
  ...pairs("hi", "\\mathrm{H\\,I}"),
  ...pairs("hii", "\\mathrm{H\\,II}"),
  ...pairs("lsim ltsim simlt lapprox lesssimeq", "\\lesssim"),
  ...pairs("gsim gtsim simgt gapprox", "\\gtrsim"),
  ...pairs("ttbar", "t\\bar{t}"),
  ...pairs("bbbar", "b\\bar{b}"),
  ...pairs("ccbar", "c\\bar{c}"),
  ...pairs("qqbar", "q\\bar{q}"),
  ...pairs("ppbar", "p\\bar{p}"),
  ...pairs("pT", "p_{\\mathrm{T}}"),
  ...pairs("ET", "E_{\\mathrm{T}}"),
  ...pairs("jpsi Jpsi JPsi", "J/\\psi"),
  ...pairs("sqrts roots rts", "\\sqrt{s}"),
  ...pairs("sqrtsNN sqrtsnn", "\\sqrt{s_{\\mathrm{NN}}}"),
  ...pairs("invfb fbinv ifb", "\\mathrm{fb}^{-1}"),
  ...pairs("invpb pbinv ipb", "\\mathrm{pb}^{-1}"),
  ...pairs("invab abinv iab", "\\mathrm{ab}^{-1}"),
  ...pairs("alphas alphaS", "\\alpha_{\\mathrm{s}}"),
  ...pairs("slashed", "\\not{#1}"),
  ...pairs("ip", "\\left\\langle #1 \\,\\middle|\\, #2\\right\\rangle"),
]);
