import { toJsonSchema } from "@valibot/to-json-schema";
import { keysOf } from "../../content/settings/schema.ts";
import { SETTING_ALIASES, SITE_SCHEMA } from "../../content/settings/site-schema.ts";
import { THEME_ALIASES } from "../../content/settings/theme.ts";

interface ObjectSchema {
  readonly properties: Record<string, object>;
}

/** docs/site.schema.json, by which editors check and complete site.yaml; includes old names. */
export function siteSchema(): string {
  // Checks in code, such as for colours, cannot be expressed in JSON Schema; only the type remains.
  const schema = toJsonSchema(SITE_SCHEMA, {
    typeMode: "input",
    errorMode: "ignore",
  }) as unknown as ObjectSchema;
  addAliases(schema, SETTING_ALIASES);
  for (const name of keysOf(SITE_SCHEMA)) {
    const property = schema.properties[name] as Partial<ObjectSchema> | undefined;
    if (name.startsWith("theme") && property?.properties) addAliases(property as ObjectSchema, THEME_ALIASES);
  }
  return `${JSON.stringify({ ...schema, title: "content/site.yaml" }, null, 2)}\n`;
}

function addAliases({ properties }: ObjectSchema, aliases: Readonly<Record<string, string>>): void {
  for (const [old, name] of Object.entries(aliases))
    properties[old] = { ...properties[name], deprecated: true, description: `Now called “${name}”.` };
}
