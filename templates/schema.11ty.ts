import { papersSchema } from "../src/site/exports/schema.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

export const data = { permalink: address.papersSchema };

export function render({ site }: { site: Site }): string {
  return `${JSON.stringify(papersSchema(site.links.absolute(address.papersSchema)), null, 2)}\n`;
}
