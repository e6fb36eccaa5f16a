import type { SourceRecord } from "../../record.ts";
import type { Order } from "./template.ts";

/** What is known about a site's pages. The general reader has no rules and infers the structure. */
export interface BlockRules {
  /** The site's own lines, which are not part of a paper. */
  readonly noise?: RegExp;
  /** A line without the text that the site prints around it. */
  readonly clean?: (text: string) => string;
  /**
   * The orders of fields on the site's pages: the only possible ones if `begins` is given, otherwise the preferred
   * ones.
   */
  readonly orders?: readonly Order[];
  /** The lines at which papers begin. */
  readonly begins?: RegExp;
  /** Lines after which the next one is noise, too: HF prints who submitted a paper below `Submitted by`. */
  readonly noiseAfter?: RegExp;
  /** A line of noise that states where a paper was published; the group is the venue. */
  readonly published?: RegExp;
  /** Lines that follow a venue of any name. */
  readonly venueBefore?: RegExp;
  /** Lines that precede such a venue; by default all but noise, which titles follow. */
  readonly venueAfter?: RegExp;
  /** The last line of the page's head: papers begin after it. */
  readonly starts?: RegExp;
  /** Lines of abstracts. */
  readonly text?: RegExp;
  /**
   * True where all lines after the names, up to a button or the next paper, are the abstract: it is often cut short.
   */
  readonly textAfterNames?: boolean;
  /** Headings with the date of all papers below them. */
  readonly dated?: RegExp;
  /** Reads the facts that the page states for all its papers. */
  readonly page?: (text: string, asOf: string | undefined) => Partial<SourceRecord>;
  /** Removes text that the site prints after a title, on the same line. */
  readonly cutTitle?: (text: string) => { readonly title: string; readonly rest: string };
  /** Titles that are not those of papers, such as the proceedings' own. */
  readonly skip?: RegExp;
  /** True if the site's marks alone make each paper certain, however few there are. */
  readonly certain?: boolean;
}
