import { createChromes } from "../../src/site/chrome.ts";
import type { Template } from "../../src/site/output.ts";
import { loadSite, type Site } from "../../src/site/site.ts";

/** The files that a template renders from a content folder, by address, without a build. */
export async function rendered(
  content: string,
  ...templates: readonly Template[]
): Promise<{ readonly site: Site; readonly files: ReadonlyMap<string, string> }> {
  const site = await loadSite({ content });
  const { plain, framed } = createChromes(site);
  const files = new Map<string, string>();
  for (const template of templates)
    for (const output of template.outputs?.(site) ?? [])
      files.set(output.url, String(await output.render(output.props(), output.framed ? framed : plain)));
  return { site, files };
}
