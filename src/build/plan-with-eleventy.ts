import { offprint } from "../../eleventy.config.ts";
import { loadSite, type SiteSource } from "../site/site.ts";
import { createPlan, type Plan } from "./plan.ts";
import { importTemplate } from "./templates.ts";

/** Plans a site with Eleventy, which finds the templates and loads the data. */
export async function planWithEleventy(source: SiteSource, folder: string): Promise<Plan> {
  let plan: Plan | undefined;
  const config = offprint({
    content: source.content,
    load: () => loadSite(source),
    loadTemplate: importTemplate,
    onTemplates(site, templates) {
      plan = createPlan(site, templates);
    },
  });
  // Loaded with the first site: it takes longer than the rest of the program, and not every use of it plans one.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy("templates", folder, {
    configPath: "",
    config,
    quietMode: true,
    dryRun: true,
  });
  // In a dry run it would report that it wrote nothing.
  eleventy.disableLogger();
  await eleventy.write();
  if (plan === undefined) throw new Error("Eleventy did not ask for the site.");
  return plan;
}
