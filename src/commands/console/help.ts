/** The text of a command's `--help`. */
export interface Help {
  /** What the command does, as a sentence. */
  readonly does: string;
  readonly usage: string;
  /** Descriptions of options by their syntax: `--content DIR`. */
  readonly options: Readonly<Record<string, string>>;
}

/** The options that `build` and `start` share. */
export const SITE_HELP: Help["options"] = {
  "--content DIR": "the content folder (default: content)",
  "--output DIR": "the folder that the site is written to",
  "--url ADDRESS": "the site's address, in place of “url” in site.yaml",
  "--path-prefix PATH": "the path that the site is published below, such as /repo/",
};

/** The text of `--help`: what the command does, its usage, and one line for each option. */
export function helpText({ does, usage, options }: Help): string {
  const all = Object.entries({ ...options, "--help": "show this help" });
  const width = Math.max(...all.map(([option]) => option.length));
  const lines = all.map(([option, text]) => `  ${option.padEnd(width)}  ${text}`);
  return [does, "", `Usage: ${usage}`, "", "Options:", ...lines].join("\n");
}
