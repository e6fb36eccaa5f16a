import type UserConfig from "@11ty/eleventy/UserConfig";
import { EXTENSION, type LoadTemplate, templateName } from "./src/build/templates.ts";
import type { Template } from "./src/site/output.ts";
import type { Site } from "./src/site/site.ts";

export interface OffprintOptions {
  /** The publisher's folder, which is watched. */
  readonly content: string;
  /** Reads the site: before a build, and before each rebuild. */
  readonly load: () => Promise<Site>;
  readonly loadTemplate: LoadTemplate;
  /** Called in each build with the site and the templates, by name. */
  readonly onTemplates: (site: Site, templates: ReadonlyMap<string, Template>) => void;
}

/** What Eleventy gives a template: the one global data collection. */
interface TemplateData {
  readonly site: Site;
}

/**
 * Configures Eleventy for one site. Eleventy finds the templates, reads the one global data collection `site`, watches
 * both, and serves; it runs dry. Templates give it no text: each hands its outputs to the plan, from which they are
 * written or rendered on request (docs/decisions/eleventy.md).
 */
export function offprint({
  content,
  load,
  loadTemplate,
  onTemplates,
}: OffprintOptions): (config: UserConfig) => void {
  return (config) => {
    const templates = new Map<string, Template>();
    let site: Site | undefined;
    config.addTemplateFormats(EXTENSION);
    config.addExtension(EXTENSION, {
      // Templates are modules, which Eleventy need not read.
      read: false,
      getData: false,
      compile: (_: unknown, file: string) => async (data: TemplateData) => {
        site = data.site;
        templates.set(templateName(file), await loadTemplate(file));
        return "";
      },
    });
    config.addGlobalData("permalink", false);
    config.addGlobalData("site", load);
    config.addWatchTarget(content);
    config.on("eleventy.before", () => templates.clear());
    config.on("eleventy.after", () => {
      if (site !== undefined) onTemplates(site, new Map(templates));
    });
  };
}
