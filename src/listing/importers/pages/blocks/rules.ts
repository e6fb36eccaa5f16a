import type { SourceRecord } from "../../record.ts";
import type { Order } from "./template.ts";

/** What is known of a site's pages beforehand. The general reader knows nothing and finds it out. */
export interface BlockRules {
  /** The site's own lines, which are not part of a paper. */
  readonly noise?: RegExp;
  /** A line without the text that the site prints around it. */
  readonly clean?: (text: string) => string;
  /** The orders of fields that the site's pages have: the only ones where `begins` is given, else the likelier ones. */
  readonly orders?: readonly Order[];
  /** A line at which a paper begins, and at no other. */
  readonly begins?: RegExp;
  /** Lines after which the next one is noise, too: HF prints who submitted a paper below `Submitted by`. */
  readonly noiseAfter?: RegExp;
  /** A line of noise that states where a paper was published; the group is the venue. */
  readonly published?: RegExp;
  /** Lines that follow a venue of any name. */
  readonly venueBefore?: RegExp;
  /** Lines that precede such a venue; by default all but noise, after which comes a title. */
  readonly venueAfter?: RegExp;
  /** The last line of the page's head: papers begin after it. */
  readonly starts?: RegExp;
  /** Lines that are a piece of an abstract. */
  readonly text?: RegExp;
  /**
   * True where all lines after the names, up to a button or the next paper, are the abstract: it is often cut short.
   */
  readonly textAfterNames?: boolean;
  /** Headings with the date of all papers below them. */
  readonly dated?: RegExp;
  /** What the page states of all its papers, from its text. */
  readonly page?: (text: string, asOf: string | undefined) => Partial<SourceRecord>;
  /** Removes text that the site prints after a title, on the same line. */
  readonly cutTitle?: (text: string) => { readonly title: string; readonly rest: string };
  /** Titles that are not papers': those of the proceedings themselves. */
  readonly skip?: RegExp;
  /** True where the site's marks alone make each paper certain, however few there are. */
  readonly certain?: boolean;
}
