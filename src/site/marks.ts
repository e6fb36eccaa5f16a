import { hash } from "node:crypto";
import { toolchainFingerprint } from "../cache/toolchain.ts";
import { mainCategoryOf } from "../library/counts.ts";
import type { Author, Paper } from "../library/types.ts";
import type { Site } from "./site.ts";

/**
 * Marks of what pages are made from: where the mark is the same, so is the page. They stand for everything that is
 * printed of a thing anywhere, so that a page's mark is made of the marks of what stands on it.
 */
export interface Marks {
  paper(paper: Paper): string;
  /** An author with all papers, and what is said of others of similar name. */
  author(author: Author): string;
  /** A page's own mark: of its site, and of what stands on it. */
  page(...from: readonly unknown[]): string;
}

/** Makes the marks of a site, each when it is first asked for. */
export function createMarks(site: Omit<Site, "marks" | "diagnostics">): Marks {
  const { settings, links, library, profile, citationKeys, feeds, exports } = site;
  let whole: string | undefined;
  const siteMark = (): string => {
    if (whole !== undefined) return whole;
    // What is new on a site stands on every page of a whole one.
    const everywhere = profile.richPages ? [library.papers.map(paper), site.pages] : [];
    whole = markOf([toolchainFingerprint(), settings, links.absolute("/"), profile.name, everywhere]);
    return whole;
  };
  const paper = once((paper: Paper) => {
    // Where it stands among others is on no page of its own.
    const { category, digests, authors, file: _file, line: _line, rankInDigest: _position, ...rest } = paper;
    const names = authors.map(({ name, author }) => [
      name,
      author.slug,
      author.name,
      author.home,
      author.orcid,
    ]);
    const { slug, code, name } = category;
    const days = digests.map(({ date }) => date);
    return markOf([rest, names, slug, code, name, days, citationKeys.get(paper)]);
  });
  const author = once((author: Author) => {
    const { slug, name, names, home, orcid, papers, similar } = author;
    // What is known of others would make many pages anew with each listing: a very large site names them alone.
    const alike = similar.map((other) => [
      other.slug,
      other.name,
      profile.extras && [other.papers.length, mainCategoryOf(other)?.name],
    ]);
    const offered = [feeds.of(author)?.formats, exports.of(author).formats];
    return markOf([slug, name, names, home, orcid, papers.map(paper), alike, offered]);
  });
  return Object.freeze({
    paper,
    author,
    page: (...from: readonly unknown[]) => markOf([siteMark(), ...from]),
  });
}

/** 128 bits are plenty to tell a million pages apart. */
function markOf(from: unknown): string {
  return hash("sha256", JSON.stringify(from), "base64url").slice(0, 22);
}

function once<T extends object>(make: (from: T) => string): (from: T) => string {
  const known = new WeakMap<T, string>();
  return (from) => {
    const text = known.get(from) ?? make(from);
    known.set(from, text);
    return text;
  };
}
