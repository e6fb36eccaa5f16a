import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../diagnostics/nearest.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Read<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
>;

/** Somebody asks how a command is called. */
export class HelpAsked extends Error {}

/** A command was called wrongly; the message is for the user. */
export class UsageError extends Error {}

/** Options that have a clearer name now; the old one keeps working. */
const RENAMED: Readonly<Record<string, string>> = { keep: "cache-dir", fresh: "no-cache" };

/**
 * Reads a command's arguments. Throws a UsageError for an unknown option, with the option that was likely meant, and for
 * an option that npm mistook for its own because the two hyphens before it were forgotten.
 *
 * @param files whether the command takes names of files as well
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
      `npm took --${taken} for an option of its own: put two hyphens before it, as in “-- --${taken}”.`,
    );
  const read = parseArgs({ args, options, allowPositionals: true });
  const [extra] = read.positionals;
  if (extra !== undefined && !files)
    throw new UsageError(`Unexpected argument “${extra}”: this command takes options only.`);
  return read;
}

/** An option under its current name, where the command has that. */
function withCurrentName(arg: string, names: readonly string[]): string {
  const [, old = "", value = ""] = /^--([a-z-]+)(=.*)?$/s.exec(arg) ?? [];
  const name = Object.hasOwn(RENAMED, old) ? RENAMED[old] : undefined;
  return name !== undefined && names.includes(name) ? `--${name}${value}` : arg;
}

/** The names of the options in the arguments, without their hyphens; one of a single hyphen keeps it. */
function optionsIn(args: readonly string[], options: Options): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--") break;
    if (!arg.startsWith("-") || arg === "-") continue;
    const [name = ""] = arg.replace(/^--/, "").split("=");
    found.push(name);
    // Its value, which may begin with anything.
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

/** npm hands an option of its own on in the environment. */
function takenByNpm(name: string): boolean {
  return process.env[`npm_config_${name.replaceAll("-", "_")}`] !== undefined;
}
