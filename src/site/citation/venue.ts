import { arxivCode } from "../../library/category.ts";
import type { Venue } from "../../shared/citation/record.ts";
import type { PaperFacts } from "../summaries.ts";

const REPOSITORY =
  /^(?:arxiv|biorxiv|medrxiv|chemrxiv|ssrn|zenodo|osf|openreview|research square|preprints?)\b/i;
/** Journals whose names begin with “Proceedings”. */
const JOURNAL =
  /\b(?:proceedings of the (?:national academy|royal society|ieee$|vldb|acm on)|pnas|pvldb|journal|transactions|letters|annals|magazine)\b/i;
const CONFERENCE =
  /\b(?:proc\.|proceedings|conference|workshops?|symposium|neurips|nips|icml|iclr|cvpr|iccv|eccv|wacv|aaai|ijcai|acl|emnlp|naacl|eacl|coling|conll|interspeech|icassp|kdd|sigir|siggraph|uai|aistats|colt|corl|icra|iros|rss|osdi|sosp|nsdi|usenix|ndss|vldb|sigmod|icde|focs|stoc|soda|miccai|recsys|wsdm|cikm)\b/i;

/**
 * The venue of a paper: as stated, or its category if that is clearly a conference. Some lists print the conference
 * instead of a category.
 */
export function venueOf({ venue, category }: Pick<PaperFacts, "venue" | "category">): Venue | undefined {
  if (venue !== undefined) return { kind: kindOf(venue), name: venue };
  const isOther = arxivCode(category) === undefined && category.code === category.name;
  return isOther && kindOf(category.name) === "conference"
    ? { kind: "conference", name: category.name }
    : undefined;
}

function kindOf(name: string): Venue["kind"] {
  if (REPOSITORY.test(name)) return "repository";
  return CONFERENCE.test(name) && !JOURNAL.test(name) ? "conference" : "journal";
}
