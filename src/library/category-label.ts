/** Whether a name is the code or ends in it in brackets, so that the code next to it would repeat it. */
export function namesCode({ name, code }: { readonly name: string; readonly code: string }): boolean {
  return name === code || name.endsWith(` (${code})`);
}

/** A category's name with its code, `Computation and Language (CL)`; once, where the name is the code or ends in it. */
export function nameWithCode(category: { readonly name: string; readonly code: string }): string {
  return namesCode(category) ? category.name : `${category.name} (${category.code})`;
}

/** The journal or conference of a paper, unless that is its category; undefined if it has none. */
export function venueApart(paper: {
  readonly venue?: string | undefined;
  readonly category: { readonly name: string };
}): string | undefined {
  return paper.venue === paper.category.name ? undefined : paper.venue;
}
