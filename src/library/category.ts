import { archiveNames, taxonomy } from "../listing/arxiv-taxonomy.ts";

/** A category's short form and its name. */
export interface CategoryName {
  readonly code: string;
  readonly name: string;
}

/**
 * Resolves a listing's category: `LG` and `cs.LG` are both `LG`, Machine Learning; other archives keep their prefix.
 * A category that is not arXiv's (a conference, a journal) is its own name.
 *
 * @param written the category as in the entry, in any case
 * @param names the publisher's names by code, which override arXiv's
 */
export function resolveCategory(written: string, names: Readonly<Record<string, string>> = {}): CategoryName {
  const text = written.trim().replace(/\s+/gu, " ");
  const known = byKey.get(text.toLowerCase());
  const code = known?.code ?? text;
  const own = Object.hasOwn(names, code) ? names[code] : undefined;
  return { code, name: own ?? known?.name ?? code };
}

/** arXiv's full code with the archive, `cs.LG` for `LG`; undefined if it is not a category of arXiv. */
export function arxivCode({ code }: { readonly code: string }): string | undefined {
  const known = byKey.get(code.toLowerCase());
  if (known === undefined || known.code !== code || Object.hasOwn(archiveNames, code)) return undefined;
  return byKey.get(`cs.${code.toLowerCase()}`) === known ? `cs.${code}` : code;
}

const byKey: ReadonlyMap<string, CategoryName> = new Map(knownCategories());

function* knownCategories(): Generator<[string, CategoryName]> {
  for (const [archive, subjects] of Object.entries(taxonomy)) {
    if (typeof subjects === "string") {
      yield [archive, { code: archive, name: subjects }];
      continue;
    }
    yield [archive, { code: archive, name: archiveNames[archive] ?? archive }];
    for (const [subject, name] of Object.entries(subjects)) {
      const full = `${archive}.${subject}`;
      const category = { code: archive === "cs" ? subject : full, name };
      yield [full.toLowerCase(), category];
      // Reference managers export arXiv's category names, some of them only up to the first comma.
      const words = `${archiveNames[archive] ?? archive} - ${name}`.toLowerCase();
      yield [words, category];
      yield [words.replace(/,.*$/, ""), category];
      if (archive === "cs") yield [subject.toLowerCase(), category];
    }
  }
}
