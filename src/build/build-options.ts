import type { SiteSource } from "../site/site.ts";
import type { Plan } from "./plan.ts";

/** Options of a build. */
export interface BuildOptions {
  readonly source: SiteSource;
  /** The folder of the new site. */
  readonly folder: string;
  /** The folder in which it will be published, with the earlier build. */
  readonly place: string;
  /** Whether to write a search index. */
  readonly search: boolean;
  /** Called when a stage begins, with its number of pages. */
  readonly onStage: (name: string, pages?: number) => void;
  /** Called with the number of pages written so far. */
  readonly onPages: (pages: number) => void;
}

/** The result of a build. */
export interface BuildResult {
  readonly plan: Plan;
  readonly pages: number;
  /** Saves the fingerprints for the next build; call it after publishing the site. */
  saveManifest(): void;
}
