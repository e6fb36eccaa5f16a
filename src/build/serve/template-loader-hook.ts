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
  const version = versionOf(context.parentURL);
  if (version === "") return found;
  const versioned = (to: Resolved): Resolved =>
    to.url.startsWith(TEMPLATES) && versionOf(to.url) === "" ? { ...to, url: to.url + version } : to;
  return found instanceof Promise ? found.then(versioned) : versioned(found);
}

/** The query of a template's URL. */
function versionOf(url = ""): string {
  return url.startsWith(TEMPLATES) ? new URL(url).search : "";
}
