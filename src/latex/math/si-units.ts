/** Units as the package siunitx names them. */

/** Prefixes of SI units by their siunitx command. */
const PREFIXES: Readonly<Record<string, string>> = {
  yocto: "y",
  zepto: "z",
  atto: "a",
  femto: "f",
  pico: "p",
  nano: "n",
  micro: "\\mu ",
  milli: "m",
  centi: "c",
  deci: "d",
  deca: "da",
  hecto: "h",
  kilo: "k",
  mega: "M",
  giga: "G",
  tera: "T",
  peta: "P",
  exa: "E",
  zetta: "Z",
  yotta: "Y",
};

/** Units by their siunitx command, as `command:symbol`; a lone word is its own symbol. */
const UNIT_LIST =
  "gram:g meter:m metre:m second:s ampere:A kelvin:K mole:mol candela:cd hertz:Hz newton:N pascal:Pa joule:J watt:W coulomb:C " +
  "volt:V farad:F ohm:\\Omega siemens:S weber:Wb tesla:T henry:H lumen:lm lux:lx becquerel:Bq gray:Gy sievert:Sv katal:kat " +
  "radian:rad steradian:sr minute:min hour:h day:d year:yr degree:^{\\circ} degreeCelsius:^{\\circ}C celsius:^{\\circ}C " +
  "arcminute:' arcsecond:'' litre:L liter:L tonne:t electronvolt:eV dalton:Da bar angstrom:\\mathring{A} " +
  "astronomicalunit:au parsec:pc lightyear:ly percent:\\% permille:‰ decibel:dB bel:B neper:Np hectare:ha barn:b byte:B bit:bit " +
  "atmosphere:atm gauss:G erg dyne:dyn jansky:Jy kg g mg km m cm mm um:\\mu{}m nm s ms us:\\mu{}s ns Hz kHz MHz GHz THz eV keV MeV " +
  "GeV TeV K mK W mW kW MW J kJ V mV kV A mA Pa kPa MPa N mol T mT L mL dB";

const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  UNIT_LIST.split(" ").map((item) => {
    const [name = "", symbol = name] = item.split(":");
    return [name, symbol];
  }),
);

/** Powers that siunitx writes before or after a unit. */
const POWERS: Readonly<Record<string, string>> = { square: "2", squared: "2", cubic: "3", cubed: "3" };

interface Unit {
  readonly symbol: string;
  readonly power: string;
}

/** The effect of commands before a unit. */
interface Pending {
  readonly prefix: string;
  readonly power: string;
  readonly sign: string;
}

const NOTHING: Pending = { prefix: "", power: "", sign: "" };

/** Commands that modify the next unit. `\per` applies to that unit only. */
function modify(pending: Pending, name: string, group: string): Pending | null {
  if (PREFIXES[name] !== undefined) return { ...pending, prefix: PREFIXES[name] };
  if (name === "per") return { ...pending, sign: "-" };
  if (name === "square" || name === "cubic") return { ...pending, power: POWERS[name] ?? "" };
  return name === "raiseto" ? { ...pending, power: group } : null;
}

function raise({ symbol, power }: Unit, by: string): Unit {
  return { symbol, power: `${power.startsWith("-") ? "-" : ""}${by}` };
}

/** The power that a command after a unit gives it: `\squared`, `\tothe{4}`; undefined for any other command. */
function powerAfter(name: string, group: string): string | undefined {
  if (name === "tothe") return group;
  return name === "squared" || name === "cubed" ? POWERS[name] : undefined;
}

/** `\kilo\metre\per\second\squared` → its units in order. Other commands are unchanged. */
function readUnits(source: string): readonly Unit[] {
  const units: Unit[] = [];
  let pending = NOTHING;
  for (const [token, name = "", group = ""] of source.matchAll(
    /\\([A-Za-z]+|%)\s*(?:\{([^{}]*)\})?|[^\\\s.~]+/g,
  )) {
    const modified = modify(pending, name, group);
    const power = powerAfter(name, group);
    if (modified) pending = modified;
    else if (power !== undefined) units.push(...units.splice(-1).map((unit) => raise(unit, power)));
    else if (name !== "of") {
      const own = pending.power || (pending.sign && "1");
      units.push({ symbol: pending.prefix + (UNITS[name] ?? token), power: `${pending.sign}${own}` });
      pending = NOTHING;
    }
  }
  return units;
}

/** TeX of a unit in siunitx's syntax: commands (`\metre\per\second`) or letters (`m.s^{-1}`). */
export function unitTex(source: string): string {
  if (!source.includes("\\")) return `\\mathrm{${source.trim().replace(/[.~]/g, "\\,")}}`;
  const units = readUnits(source).map(({ symbol, power }) =>
    power === "" ? symbol : `${symbol}^{${power}}`,
  );
  return `\\mathrm{${units.join("\\,")}}`;
}
