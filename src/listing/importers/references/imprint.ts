/** A place with its state or country: `New York`, `Cambridge, MA, USA`, `Cambridge (MA)`. */
const PLACE = String.raw`\p{Lu}\p{Ll}+\.?(?:[ -](?:\p{Lu}|de |am |an |upon |sur |del |la )[\p{L}.’'-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,20}| \(\p{Lu}[\p{L}. ]{1,20}\)){0,2}`;
const PUBLISHER = String.raw`(?!In\b|Proc|Conf|Vol)\p{Lu}[^:;.?!\d“”"]{1,60}?`;
/** The year may be in another place of the reference: after the names. */
const BOOK = new RegExp(
  String.raw`^${PLACE}: (${PUBLISHER})(?:[,;] (?:19|20)\d\d[a-z]?)?\.?(?=$|\s+(?:https?:|doi|ISBN|\[))`,
  "u",
);

/** Finds the publisher of a book in `Cambridge, MA, USA: MIT Press, 2016.`; undefined for anything else. */
export function publisherOf(text: string): string | undefined {
  return BOOK.exec(text.slice(0, 300))?.[1];
}

/** Cuts the title of a book before its place and publisher: `Deep Learning. Cambridge: MIT Press, 2016.` */
export function cutBookTitle(text: string): { readonly title: string; readonly rest: string } | undefined {
  for (const { index } of [...text.slice(0, 400).matchAll(/[.?!] (?=\p{Lu})/gu)].slice(0, 8)) {
    const rest = text.slice(index + 2);
    if (publisherOf(rest) === undefined) continue;
    return { title: text.slice(0, index + 1), rest };
  }
  return undefined;
}
