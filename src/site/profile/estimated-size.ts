import type { ProfileName } from "../../content/settings/profile-name.ts";

/** Profiles that have a limit. */
export type LimitedProfile = Exclude<ProfileName, "minimal">;

/** What a paper and what an author adds to a site, in bytes, as `npm run bench:sizes` measures it. */
const COSTS: Readonly<Record<LimitedProfile, { readonly paper: number; readonly author: number }>> = {
  full: { paper: 50_000, author: 8_000 },
  reduced: { paper: 18_000, author: 3_000 },
};

/**
 * The estimated bytes up to which a site has a profile. GitHub Pages takes 1 GB; each publication moves the whole site,
 * and a full one of a quarter of that is built and deployed in about a minute.
 */
const MOST_BYTES: Readonly<Record<LimitedProfile, number>> = { full: 250e6, reduced: 800e6 };

/** How many papers had a profile in earlier versions: a site of that many had published all that belongs to it. */
const AT_LEAST: Readonly<Record<LimitedProfile, number>> = { full: 2_000, reduced: 20_000 };

/**
 * How many papers of a site, oldest first, are within the bytes of a profile.
 *
 * @param papers latest first, as the library has them
 * @param margin multiplies the bytes
 */
export function countWithin(
  papers: readonly { readonly authors: readonly { readonly author: object }[] }[],
  profile: LimitedProfile,
  margin = 1,
): number {
  const { paper: each, author: perAuthor } = COSTS[profile];
  const authors = new Set<object>();
  let count = 0;
  for (const paper of papers.toReversed()) {
    for (const { author } of paper.authors) authors.add(author);
    const bytes = (count + 1) * each + authors.size * perAuthor;
    if (bytes > MOST_BYTES[profile] * margin && count >= AT_LEAST[profile]) break;
    count += 1;
  }
  return count;
}
