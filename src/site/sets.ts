import type { TopicRule } from "../content/topics.ts";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { arxivCode } from "../library/category.ts";
import { type Edition, editionsOf, monthOf, weekOf } from "../library/editions.ts";
import type { Library, Paper } from "../library/types.ts";
import { lazyObject } from "../shared/lazy-object.ts";
import { keysOfPaper } from "../shared/query/identifiers.ts";
import { matchesQuery, type QueriedPaper, searchable } from "../shared/query/match.ts";
import type { Summaries } from "./summaries.ts";
import type { PaperTypesetter } from "./typesetter.ts";
import { type Address, address, type EditionKind, type SetAddresses } from "./urls.ts";

/** A set of papers chosen by the publisher; like a category it has a page, feeds and export files. */
export interface PaperSet {
  readonly kind: "picks" | "tag" | "topic" | EditionKind;
  /** Unique among sets of the same kind. */
  readonly slug: string;
  readonly name: string;
  /** A description for feeds: `Papers tagged theory`. */
  readonly description: string;
  readonly papers: readonly Paper[];
  readonly at: SetAddresses;
}

/** A topic defined by the publisher. */
export interface Topic extends PaperSet {
  readonly kind: "topic";
  /** A sentence about it; "" for none. */
  readonly about: string;
  /** The query as written. */
  readonly query: string;
  /** Whether the home page shows its new papers. */
  readonly home: boolean;
}

/** The editions of a kind, newest first. */
export interface EditionSeries {
  readonly kind: EditionKind;
  readonly at: Address;
  readonly editions: readonly (Edition & { readonly set: PaperSet })[];
}

/** All sets of papers of a site. */
export interface PaperSets {
  /** Undefined without picks. */
  readonly picks: PaperSet | undefined;
  readonly tags: readonly PaperSet[];
  /** In the publisher's order. */
  readonly topics: readonly Topic[];
  /** The names of the topics that a paper belongs to. */
  readonly topicNames: ReadonlyMap<Paper, readonly string[]>;
  /** The series enabled in the settings. */
  readonly series: readonly EditionSeries[];
}

/** The sets with an item per paper in their feeds: picks, tags, topics. */
export function namedSets({ picks, tags, topics }: PaperSets): readonly PaperSet[] {
  return [...(picks === undefined ? [] : [picks]), ...tags, ...topics];
}

/** The data that sets are created from. */
export interface SetSource {
  readonly library: Library;
  readonly topics: readonly TopicRule[];
  readonly editions: readonly EditionKind[];
  readonly typesetter: PaperTypesetter;
  readonly summaries: Summaries;
}

/** Finds the papers of each set lazily. */
export function createSets(source: SetSource): PaperSets {
  const { library, topics, editions } = source;
  const sets: PaperSets = lazyObject<PaperSets>({
    picks: () => picksOf(library.picks),
    tags: () =>
      library.tags.map((tag) => ({
        kind: "tag" as const,
        slug: tag.slug,
        name: tag.name,
        description: `Papers tagged “${tag.name}”`,
        papers: tag.papers,
        at: address.tag(tag),
      })),
    topics: () => findTopics(topics, source),
    topicNames: () => namesByPaper(sets.topics),
    series: () => editions.map((kind) => seriesOf(kind, library)),
  });
  return sets;
}

function picksOf(papers: readonly Paper[]): PaperSet | undefined {
  if (papers.length === 0) return undefined;
  const description = "Papers that the editor recommends";
  return { kind: "picks", slug: "picks", name: "Editor’s picks", description, papers, at: address.picks };
}

function seriesOf(kind: EditionKind, { digests }: Library): EditionSeries {
  const editions = editionsOf(digests, kind === "week" ? weekOf : monthOf).map((edition) => ({
    ...edition,
    set: {
      kind,
      slug: edition.period,
      name: edition.period,
      description: `Papers of ${edition.period}`,
      papers: edition.papers,
      at: address.edition(kind, edition.period),
    },
  }));
  return { kind, at: address.editions(kind), editions };
}

function findTopics(rules: readonly TopicRule[], source: SetSource): readonly Topic[] {
  if (rules.length === 0) return [];
  const { papers } = source.library;
  const asked = papers.map((paper) => queried(paper, source));
  return rules.map(({ name, slug, query, written, description, home }) => ({
    kind: "topic",
    slug,
    name,
    description: description || `Papers on ${name}`,
    about: description,
    query: written,
    home,
    papers: papers.filter((_, k) => matchesQuery(asked[k] ?? NOTHING, query)),
    at: address.topic({ slug }),
  }));
}

function namesByPaper(topics: readonly Topic[]): ReadonlyMap<Paper, readonly string[]> {
  const names = new Map<Paper, string[]>();
  for (const { name, papers } of topics)
    for (const paper of papers) names.set(paper, [...(names.get(paper) ?? []), name]);
  return names;
}

const NOTHING: QueriedPaper = { text: "" };

/** A paper's fields for queries, the same as those that a list's filter reads from the page. */
function queried(paper: Paper, { typesetter, summaries }: SetSource): QueriedPaper {
  const { title, abstract } = typesetter.wordsOf(summaries.paper(paper));
  const { score, date, remark } = paper;
  const names = paper.authors.map(({ name }) => name);
  return {
    text: searchable([title, ...names, abstract]),
    title: searchable([title]),
    authors: searchable(names),
    categories: paper.categories.flatMap((category) => [
      category.code,
      category.slug,
      category.name,
      arxivCode(category) ?? category.code,
    ]),
    score,
    date,
    code: paper.code || typesetter.of(summaries.paper(paper)).codeUrl !== undefined,
    identifiers: keysOfPaper(paper),
    tags: remark?.tags.map((tag) => tag.name),
    pick: remark?.pick,
  };
}

/** Topics that no paper matches: probably a mistake in their query. */
export function checkTopics(rules: readonly TopicRule[], { topics }: PaperSets): readonly Diagnostic[] {
  const empty = new Set(topics.filter(({ papers }) => papers.length === 0).map(({ slug }) => slug));
  return rules
    .filter(({ slug }) => empty.has(slug))
    .map(({ name, place }) => diagnose("topic-empty", place, { name }));
}
