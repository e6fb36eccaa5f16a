/** The result of Node's `resolve` hook. */
interface Resolved {
  readonly url: string;
}

type Next = (specifier: string, context: object) => Resolved | Promise<Resolved>;

/** The folder of the templates and their parts. */
const TEMPLATES = new URL("../../../templates/", import.meta.url).href;

/**
 * A hook around module resolution: the parts that a template imports get the template's version. The version is the
 * query of the module's URL, because Node never reloads a module with the same URL.
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

/** The query of a template's URL. */
function ageOf(url = ""): string {
  return url.startsWith(TEMPLATES) ? new URL(url).search : "";
}
