import { loadSite, type SiteSource } from "../site/site.ts";
import { createPlan, type Plan } from "./plan.ts";
import { importTemplates } from "./templates.ts";

/** Plans a site without Eleventy, for worker threads and for checks that write nothing. */
export async function planSite(source: SiteSource): Promise<Plan> {
  const [site, templates] = await Promise.all([loadSite(source), importTemplates()]);
  return createPlan(site, templates);
}
