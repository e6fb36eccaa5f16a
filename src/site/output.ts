import type { Address } from "../shared/address.ts";
import type { Chrome } from "./chrome.ts";
import type { Redirect } from "./redirects/resolve.ts";
import type { SearchRecord } from "./search/search-record.ts";
import type { Site } from "./site.ts";

/** The bytes of a file, or its text. */
export type Content = string | Buffer;

/**
 * One file of the site. `render` depends only on the props and the chrome, so equal hashes of these mean equal files.
 */
export interface Output<Props = unknown> {
  readonly url: Address;
  /** Everything the file shows, as plain data; computed when the file is written. */
  readonly props: () => Props;
  readonly render: (props: Props, chrome: Chrome) => Content | Promise<Content>;
  /** Whether the chrome has what the site's header and menu show. */
  readonly framed: boolean;
  /** Its sitemap entry; files and pages that are not for search engines have none. */
  readonly sitemap?: SitemapEntry;
  /** A result of rendering that the build needs even if the output is reused. */
  readonly sidecar?: SidecarData;
  /** The page's record in the search index. */
  readonly searchRecord?: () => SearchRecord;
}

/** A page's entry in the sitemap. */
export interface SitemapEntry {
  /** The day of the last listing that changed the page, YYYY-MM-DD, if known. */
  readonly lastModified: string | undefined;
}

/** Stored with the fingerprint of an output, and restored when the output is reused. */
export interface SidecarData {
  /** One line without tabs. */
  serialize(): string;
  restore(stored: string): void;
}

/** Describes an output: checks that `render` accepts the result of `props`, then erases their type. */
export function output<Props>(described: Output<Props>): Output {
  return described as Output;
}

/** A template module: generators of outputs. Generators run more than once, so they must be cheap. */
export interface Template {
  outputs?(site: Site): Iterable<Output>;
  /** Outputs derived from the list of all others. */
  derivedOutputs?(site: Site, planned: Planned): Iterable<Output>;
}

/** Facts about a site's outputs that are known before rendering. */
export interface Planned {
  /** Every page of the sitemap, in the order of the plan. */
  readonly pages: readonly (SitemapEntry & { readonly url: Address })[];
  readonly redirects: readonly Redirect[];
}
