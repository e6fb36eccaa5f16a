import { NO_CATEGORY, type SourceRecord } from "../../record.ts";
import { type Item, isItem, listOf, textOf } from "./values.ts";

/** The facts that `papers.json` states, and that other programs mean otherwise or do not have. */
type OwnFacts = Partial<
  Pick<SourceRecord, "title" | "abstract" | "etAl" | "score" | "code" | "category" | "categories">
>;

/**
 * What a paper of a site's `papers.json` states: its LaTeX, categories, score and whether it has further authors. Nothing
 * for other items: a service's `score`, for example, is how well a paper fits a query.
 */
export function ownFacts(item: Item): OwnFacts {
  const { etAl, score, code } = item;
  if (typeof etAl !== "boolean") return {};
  const [category, ...categories] = [item.category, ...listOf(item.categories)].flatMap(codeOf);
  return {
    etAl,
    title: textOf(item.titleSource ?? item.title),
    abstract: textOf(item.abstractSource ?? item.abstract),
    ...(typeof score === "number" && { score }),
    ...(code === true && { code }),
    ...(category !== undefined && { category, categories }),
  };
}

function codeOf(category: unknown): readonly string[] {
  const code = textOf(isItem(category) ? category.code : category);
  return code === undefined || code === NO_CATEGORY ? [] : [code];
}
