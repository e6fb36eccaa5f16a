import type { Remark } from "../../listing/remark.ts";
import type { Draft } from "../draft.ts";
import { nameSlug } from "../names/slug.ts";
import { by } from "../order.ts";
import type { Paper, PaperRemark, Tag } from "../types.ts";

/** Tags by slug, before papers are added. */
export type TagIndex = Map<string, Draft<Tag>>;

/** Links the editor's remark on a paper; undefined if it is empty. Tags with the same slug are one tag. */
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

/** Adds papers to their tags, in the order of the papers. */
export function fillTags(papers: readonly Paper[]): void {
  for (const paper of papers)
    for (const tag of paper.remark?.tags ?? []) (tag as Draft<Tag>).papers.push(paper);
}

/** Sorts picks first and keeps the order otherwise. */
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
