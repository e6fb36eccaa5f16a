import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../../diagnostics/nearest.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Read<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
>;

/** Thrown if the user asks for help. */
export class HelpAsked extends Error {}

/** Thrown for wrong usage, with a message for the user. */
export class UsageError extends Error {}

/** Renamed options; the old names keep working. */
const RENAMED: Readonly<Record<string, string>> = { keep: "cache-dir", fresh: "no-cache" };

/**
 * Parses a command's arguments. Throws a UsageError for unknown options, with the option that was likely meant, and
 * for options that npm consumed because `--` before them was missing.
 *
 * @param files whether the command also takes file names
 */
export function readOptions<const O extends Options>(
  written: readonly string[],
  options: O,
  { files = false }: { readonly files?: boolean } = {},
): Read<O> {
  const names = Object.keys(options);
  const args = written.map((arg) => withCurrentName(arg, names));
  const given = optionsIn(args, options);
  if (given.some((name) => name === "help" || name === "-h")) throw new HelpAsked();
  for (const name of given) if (!names.includes(name)) throw new UsageError(unknownOption(name, names));
  const taken = names.find((name) => !given.includes(name) && takenByNpm(name));
  if (taken !== undefined)
    throw new UsageError(
      `npm took --${taken} for one of its own options: put two hyphens before it, as in “-- --${taken}”.`,
    );
  const read = parseArgs({ args, options, allowPositionals: true });
  const [extra] = read.positionals;
  if (extra !== undefined && !files)
    throw new UsageError(`Unexpected argument “${extra}”: this command takes options only.`);
  return read;
}

/** Parses the number that an option has as its value. Throws a UsageError if it is not in the range. */
export function readNumber(
  name: string,
  text: string,
  { least, most, whole = false }: { readonly least: number; readonly most: number; readonly whole?: boolean },
): number {
  const value = Number(text);
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  throw new UsageError(`--${name} ${text}: expected a number from ${least} to ${most}.`);
}

/** Replaces an old option name by the current one, if the command has it. */
function withCurrentName(arg: string, names: readonly string[]): string {
  const [, old = "", value = ""] = /^--([a-z-]+)(=.*)?$/s.exec(arg) ?? [];
  const name = Object.hasOwn(RENAMED, old) ? RENAMED[old] : undefined;
  return name !== undefined && names.includes(name) ? `--${name}${value}` : arg;
}

/** The names of the options in the arguments without `--`; options with one hyphen keep it. */
function optionsIn(args: readonly string[], options: Options): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--") break;
    if (!arg.startsWith("-") || arg === "-") continue;
    const [name = ""] = arg.replace(/^--/, "").split("=");
    found.push(name);
    // The option's value, which may begin with a hyphen.
    if (options[name]?.type === "string" && !arg.includes("=")) at++;
  }
  return found;
}

function unknownOption(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  const hyphens = name.startsWith("-") ? "" : "--";
  const instead = meant === undefined ? "" : ` Did you mean --${meant}?`;
  return `There is no option ${hyphens}${name}.${instead}`;
}

/** npm passes options that it consumed in the environment. */
function takenByNpm(name: string): boolean {
  return process.env[`npm_config_${name.replaceAll("-", "_")}`] !== undefined;
}
