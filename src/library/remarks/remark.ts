import type { Remark } from "../../listing/remark.ts";
import type { Draft } from "../draft.ts";
import { nameSlug } from "../names/slug.ts";
import { by } from "../order.ts";
import type { Paper, PaperRemark, Tag } from "../types.ts";

/** Tags by their slugs, still without their papers. */
export type TagIndex = Map<string, Draft<Tag>>;

/** Links what the editor says of a paper; undefined where that is nothing. Tags of one slug are one tag. */
export function linkRemark(remark: Remark, tags: TagIndex): PaperRemark | undefined {
  const { pick = false, note = "", presenter = "", discussed = "" } = remark;
  const linked = new Map((remark.tags ?? []).map((name) => tagOf(name, tags)).map((tag) => [tag.slug, tag]));
  if (!pick && note === "" && presenter === "" && discussed === "" && linked.size === 0) return undefined;
  return Object.freeze({ pick, note, presenter, discussed, tags: Object.freeze([...linked.values()]) });
}

function tagOf(name: string, tags: TagIndex): Draft<Tag> {
  const slug = nameSlug(name);
  const tag = tags.get(slug) ?? { slug, name, papers: [] };
  tags.set(slug, tag);
  return tag;
}

/** Gives tags their papers, in the order of these. */
export function fillTags(papers: readonly Paper[]): void {
  for (const paper of papers)
    for (const tag of paper.remark?.tags ?? []) (tag as Draft<Tag>).papers.push(paper);
}

/** Picks first; otherwise the order stays. */
export function picksFirst(papers: readonly Paper[]): readonly Paper[] {
  if (!papers.some(isPick)) return papers;
  return [...papers.filter(isPick), ...papers.filter((paper) => !isPick(paper))];
}

/** Whether the editor recommends a paper. */
export function isPick(paper: Paper): boolean {
  return paper.remark?.pick === true;
}

/** Papers with a day of discussion, earliest first. */
export function sessionsOf(papers: readonly Paper[]): readonly Paper[] {
  return papers.filter((paper) => dayOf(paper) !== "").sort(by(dayOf, ({ slug }) => slug));
}

function dayOf({ remark }: Paper): string {
  return remark?.discussed ?? "";
}
