import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../diagnostics/nearest.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Read<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
>;

/** Somebody asks how a command is called. */
export class HelpAsked extends Error {}

/**
 * Reads what stands behind a command. What it does not know is an Error for the user, with the option that was
 * likely meant; so is an option that npm took for one of its own, since the two hyphens before it were forgotten.
 *
 * @param files whether the command takes names of files as well
 */
export function readOptions<const O extends Options>(
  args: readonly string[],
  options: O,
  { files = false }: { readonly files?: boolean } = {},
): Read<O> {
  const names = Object.keys(options);
  const given = optionsIn(args, options);
  if (given.some((name) => name === "help" || name === "-h")) throw new HelpAsked();
  for (const name of given) if (!names.includes(name)) throw new Error(unknownOption(name, names));
  const taken = names.find((name) => !given.includes(name) && takenByNpm(name));
  if (taken !== undefined)
    throw new Error(
      `npm took --${taken} for an option of its own: put two hyphens before it, as in “-- --${taken}”.`,
    );
  const read = parseArgs({ args: [...args], options, allowPositionals: true });
  const [extra] = read.positionals;
  if (extra !== undefined && !files)
    throw new Error(`“${extra}” is too much: this command takes options alone, such as --${names[0]}.`);
  return read;
}

/** The names of options among what is given, without their hyphens; one of a single hyphen keeps it. */
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
