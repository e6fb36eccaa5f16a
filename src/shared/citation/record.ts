/**
 * A paper in the terms that RIS and CSL-JSON share: what the build writes their files from, and what the browser reads
 * from a paper's page.
 */
export interface CitationRecord {
  /** The citation key: `gupta2022elias`. */
  readonly key: string;
  /** In plain text. */
  readonly title: string;
  readonly authors: readonly CitedName[];
  /** As precise as stated: `2026-05-12`, `2026-05`, `2026`, or "". */
  readonly date: string;
  readonly venue?: Venue | undefined;
  /** The names of its categories, and what the editor adds. */
  readonly keywords: readonly string[];
  readonly arxivId?: string | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
  readonly pdf?: string | undefined;
  /** Sentences: on authors that are missing, and the editor's. */
  readonly notes: readonly string[];
  /** In plain text; "" where it is left out. */
  readonly abstract: string;
}

/** Where a paper was published, in the terms that citations have. */
export interface Venue {
  readonly kind: "journal" | "conference" | "repository";
  readonly name: string;
}

/** A name as CSL-JSON has it: in parts, of which those that are missing are left out, or as a whole. */
export type CitedName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      readonly "non-dropping-particle"?: string;
      readonly "dropping-particle"?: string;
      readonly suffix?: string;
    };

/** What formats without a place for "et al." say in a note. */
export const FURTHER_AUTHORS = "There are further authors, whom the listing does not name.";

/** The inverted form of a name: `van der Berg, Ada, Jr.`; a literal name is unchanged. */
export function invertedName(name: CitedName): string {
  if ("literal" in name) return name.literal;
  const given = [name.given, name["dropping-particle"]].filter(Boolean).join(" ");
  const family = joinParticle(name["non-dropping-particle"] ?? "", name.family);
  return [family, given, name.suffix].filter(Boolean).join(", ");
}

/** `van der Berg`, `d’Alembert`. */
export function joinParticle(particle: string, family: string): string {
  if (particle === "") return family;
  return /^[dl]['’]$/.test(particle) ? particle + family : `${particle} ${family}`;
}
