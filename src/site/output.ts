import type { Address } from "../shared/address.ts";
import type { Chrome } from "./chrome.ts";
import type { Redirect } from "./redirects.ts";
import type { SearchRecord } from "./search-record.ts";
import type { Site } from "./site.ts";

/** The bytes of a file, or its text. */
export type Content = string | Buffer;

/**
 * One file of the site. `render` sees its props and the chrome and nothing else, so their hash tells whether the file
 * would be the same.
 */
export interface Output<Props = unknown> {
  readonly url: Address;
  /** All that the file shows, as plain data; made when the file is to be written. */
  readonly props: () => Props;
  readonly render: (props: Props, chrome: Chrome) => Content | Promise<Content>;
  /** Whether the chrome has the site's header and footer, which change with each listing. */
  readonly framed: boolean;
  /** Its entry in the sitemap; files and pages that are not for search engines have none. */
  readonly sitemap?: SitemapEntry;
  /** A result of rendering that a build also needs when it does not render. */
  readonly sidecar?: SidecarData;
  /** The page's record in the search index. */
  readonly searchRecord?: () => SearchRecord;
}

/** What the sitemap says of a page. */
export interface SitemapEntry {
  /** The day of the last listing that changed the page, YYYY-MM-DD, where the data knows it. */
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

/** What a template module exports: a generator of its outputs. Generators run more than once, so they must be cheap. */
export interface Template {
  outputs?(site: Site): Iterable<Output>;
  /** Outputs that are made from the list of all others. */
  derivedOutputs?(site: Site, planned: Planned): Iterable<Output>;
}

/** What is known of a site's outputs before they are rendered. */
export interface Planned {
  /** Every page of the sitemap, in the order of the plan. */
  readonly pages: readonly (SitemapEntry & { readonly url: Address })[];
  readonly redirects: readonly Redirect[];
}
