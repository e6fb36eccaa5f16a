import { stringify } from "yaml";
import { type MergeSuggestion, suggestMerges } from "../../library/people/suggest-merges.ts";
import type { Author, Library } from "../../library/types.ts";
import { pluralize } from "../../shared/plural.ts";

/** Maximum number of co-authors shown as evidence. */
const NAMED = 5;

/**
 * Suggests authors to merge, likeliest first: each fuller name with its possible variants, the evidence, and lines to
 * paste.
 *
 * @param known preferred forms that are already in `authors.yaml`
 */
export function likelyPeople({ authors }: Library, known: ReadonlySet<string>): string {
  const groups = new Map<Author, MergeSuggestion[]>();
  for (const proposal of suggestMerges(authors)) {
    const [preferred] = proposal.authors;
    groups.set(preferred, [...(groups.get(preferred) ?? []), proposal]);
  }
  if (groups.size === 0) return "No likely duplicate authors found.";
  const head = `# ${pluralize(groups.size, "author")} may have other names here, likeliest first. Look at the papers, then paste what is right into content/authors.yaml.`;
  return [head, ...[...groups].map(([preferred, all]) => group(preferred, all, known))].join("\n\n");
}

function group(preferred: Author, proposals: readonly MergeSuggestion[], known: ReadonlySet<string>): string {
  const others = proposals.map(({ authors }) => authors[1].name);
  const merged = known.has(preferred.name)
    ? `# “${preferred.name}” is in authors.yaml: put this into its aliases.`
    : "";
  // Names may contain YAML syntax, so they are serialized.
  const lines = stringify({ [preferred.name]: { aliases: others } }, { lineWidth: 0 }).trimEnd();
  return [`# ${describe(preferred)}`, ...proposals.map(evidence), merged, lines]
    .filter((line) => line !== "")
    .join("\n");
}

/** `#   or Inda Example (2 papers, 2025): co-authors Bo Sample; categories LG; 1 other fits`. */
function evidence({ authors, coauthors, categories, gap, alternatives, score }: MergeSuggestion): string {
  const names = coauthors.slice(0, NAMED).map(({ name }) => name);
  const more = coauthors.length - names.length;
  const facts = [
    names.length > 0 && `co-authors of both: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    categories.length > 0 && `categories of both: ${categories.map(({ code }) => code).join(", ")}`,
    gap > 0 && `${pluralize(gap, "year")} apart`,
    alternatives > 0 && `${pluralize(alternatives, "other")} could be meant`,
    `score ${score.toFixed(2)}`,
  ].filter((fact) => fact !== false);
  return `#   ${describe(authors[1])}: ${facts.join("; ")}`;
}

function describe({ name, slug, papers }: Author): string {
  const years = papers.map(({ date }) => date.slice(0, 4)).sort();
  const [first, last] = [years[0], years.at(-1)];
  const shown = name.replace(/\p{C}/gu, " ");
  return `${shown} (${pluralize(papers.length, "paper")}, ${first === last ? first : `${first}–${last}`}, /authors/${slug}/)`;
}
