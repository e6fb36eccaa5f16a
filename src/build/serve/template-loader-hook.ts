/** What Node's `resolve` hook returns. */
interface Resolved {
  readonly url: string;
}

type Next = (specifier: string, context: object) => Resolved | Promise<Resolved>;

/** The folder of templates and their parts. */
const TEMPLATES = new URL("../../../templates/", import.meta.url).href;

/**
 * A hook around finding modules: the parts that a template imports are as old as the template. The age is the query
 * of a module's address, since a module once loaded under an address stays as it was.
 */
export function resolve(
  specifier: string,
  context: { readonly parentURL?: string },
  next: Next,
): Resolved | Promise<Resolved> {
  const found = next(specifier, context);
  const age = ageOf(context.parentURL);
  if (age === "") return found;
  const aged = (to: Resolved): Resolved =>
    to.url.startsWith(TEMPLATES) && ageOf(to.url) === "" ? { ...to, url: to.url + age } : to;
  return found instanceof Promise ? found.then(aged) : aged(found);
}

/** The query of a template's address. */
function ageOf(url = ""): string {
  return url.startsWith(TEMPLATES) ? new URL(url).search : "";
}
