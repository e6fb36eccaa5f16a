import { arxiv } from "./arxiv.ts";
import { crossref } from "./crossref.ts";
import { datacite } from "./datacite.ts";
import { dblp } from "./dblp.ts";
import { openAlex } from "./openalex.ts";
import { semanticScholar } from "./semantic-scholar.ts";
import type { Asking, Service } from "./service.ts";

/** The services in the order of use: arXiv first, because it has all authors and categories and a PDF. */
export function servicesFor(asking: Asking): readonly Service[] {
  const all = [arxiv(), crossref(asking), datacite(), dblp(), semanticScholar(asking), openAlex(asking)];
  return all.filter((service) => service !== undefined);
}
