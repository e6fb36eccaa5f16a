import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { PROJECT } from "../cache/project.ts";
import type { Template } from "../site/output.ts";

/** The folder of the templates. */
const TEMPLATES = join(PROJECT, "templates");

/** The extension of a template's file. */
export const EXTENSION = "11ty.ts";

/** Loads a template's module. */
export type LoadTemplate = (file: string) => Promise<Template>;

/** Imports a template. The path is spelled out so that the compiled program contains all templates. */
export const importTemplate: LoadTemplate = (file) => import(`../../templates/${templateName(file)}.11ty.ts`);

/** `paper` for `templates/paper.11ty.ts`. */
export function templateName(file: string): string {
  return basename(file, `.${EXTENSION}`);
}

/** Loads all templates, by name. */
export async function importTemplates(): Promise<ReadonlyMap<string, Template>> {
  const files = readdirSync(TEMPLATES).filter((name) => name.endsWith(`.${EXTENSION}`));
  const loaded = files.map(
    async (name) => [templateName(name), await importTemplate(join(TEMPLATES, name))] as const,
  );
  return new Map(await Promise.all(loaded));
}
