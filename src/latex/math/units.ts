/**
 * The commands of the packages siunitx (numbers and units), mhchem and AASTeX that authors also write in plain text.
 */

import { unitTex } from "./si-units.ts";

/** TeX of a number in siunitx's syntax: `1.5(2)e-3` is 1.5(2) × 10⁻³. */
function numberTex(source: string): string {
  const compact = source.replace(/[\s~]/g, "");
  const found = /^([-+<>=]*)([\d.,()]*(?:(?:\+-|\\pm)[\d.,]+)?)(?:[eEdD]([-+]?\d+))?$/.exec(compact);
  if (!found) return source;
  const [, sign = "", mantissa = "", exponent] = found;
  const digits = mantissa
    .replace(/\+-|\\pm/, "\\pm ")
    .replace(/^\./, "0.")
    .replace(/,/g, "{,}");
  if (exponent === undefined) return `${sign}${digits}`;
  const power = `10^{${exponent.replace("+", "")}}`;
  return digits === "" ? `${sign}${power}` : `${sign}${digits}\\times ${power}`;
}

function quantityTex(number: string, unit: string): string {
  const printed = unitTex(unit);
  // A degree, minute or second of arc follows its number without a space.
  return /^\\mathrm\{(?:\^\{\\circ\}|'+)\}$/.test(printed)
    ? `${numberTex(number)}${printed}`
    : `${numberTex(number)}\\,${printed}`;
}

function rangeTex(parts: readonly string[], unit: string | undefined): string {
  const numbers = parts.map(numberTex).join("\\text{ to }");
  return unit === undefined ? numbers : `${numbers}\\,${unitTex(unit)}`;
}

function angleTex(source: string): string {
  const marks = ["^{\\circ}", "'", "''"];
  const parts = source
    .split(";")
    .map((part, k) => (part.trim() === "" ? "" : numberTex(part) + (marks[k] ?? "")));
  return parts.join("");
}

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** The ionisation stage, an Arabic numeral that AASTeX prints as a Roman one: C IV. */
function stageTex(stage: string): string {
  const number = Number(stage);
  if (!Number.isInteger(number) || number < 1 || number > 39) return stage.toUpperCase();
  return "X".repeat(Math.floor(number / 10)) + (ROMAN[number % 10] ?? "");
}

type Resolve = (first: string, second: string, third: string) => string;

const list: Resolve = (items, unit) => rangeTex(items.split(";"), unit);

/** The commands, with their number of arguments and the TeX that replaces them. */
const RESOLVERS: readonly (readonly [names: string, count: number, resolve: Resolve])[] = [
  ["SIrange|qtyrange", 3, (from, to, unit) => rangeTex([from, to], unit)],
  ["SIlist|qtylist", 2, list],
  ["SI|qty", 2, quantityTex],
  ["numrange", 2, (from, to) => rangeTex([from, to], undefined)],
  ["numlist", 1, (items) => rangeTex(items.split(";"), undefined)],
  ["num", 1, numberTex],
  ["si|unit", 1, unitTex],
  ["ang", 1, angleTex],
  ["ion", 2, (element, stage) => `\\mathrm{${element}\\,${stageTex(stage.trim())}}`],
  ["texorpdfstring", 2, (tex) => `{${tex}}`],
];

const GROUP = String.raw`\s*\{((?:[^{}]|\{[^{}]*\})*)\}`;

const PATTERNS = RESOLVERS.map(
  ([names, count, resolve]) =>
    [new RegExp(`\\\\(?:${names})\\s*(?:\\[[^\\[\\]]*\\])?${GROUP.repeat(count)}`, "g"), resolve] as const,
);

/** The package units has its number in brackets, where siunitx has options: `\unit[5]{m}`. */
const UNIT_WITH_NUMBER = new RegExp(String.raw`\\unit(?:frac)?\s*\[([-+<>\d.][^[\]=]*)\]${GROUP}`, "g");

/** Commands that are formulas even outside of one, with their number of arguments. */
export const FORMULA_COMMANDS: ReadonlyMap<string, number> = new Map([
  ...RESOLVERS.filter(([names]) => names !== "texorpdfstring").flatMap(([names, count]) =>
    names.split("|").map((name) => [name, count] as const),
  ),
  ["ce", 1],
  ["pu", 1],
]);

/** `tex` with the commands of siunitx and AASTeX replaced by plain TeX. */
export function resolveUnits(tex: string): string {
  if (!/\\(?:SI|qty|num|si|unit|ang|ion|texor)/.test(tex)) return tex;
  const numbered = tex.replace(UNIT_WITH_NUMBER, (_, number: string, unit: string) =>
    quantityTex(number, unit),
  );
  return PATTERNS.reduce(
    (resolved, [pattern, resolve]) =>
      resolved.replace(pattern, (_, first: string, second: string, third: string) =>
        resolve(first, second, third),
      ),
    numbered,
  );
}
