/** The meanings of a format's tags: each field has the value of the first of its tags in a record. */
export interface TagMeanings {
  readonly title: readonly string[];
  /** One author per value, or all in one value. */
  readonly authors: readonly string[];
  /** Groups that signed the paper as authors. */
  readonly groups?: readonly string[];
  readonly abstract: readonly string[];
  /** Whole dates, most trusted first. */
  readonly date: readonly string[];
  /** Dates that count only where no other tag states one. */
  readonly otherDate?: readonly string[];
  readonly year?: readonly string[];
  /** Month and day of a year that another tag states. */
  readonly monthAndDay?: readonly string[];
  readonly venue: readonly string[];
  readonly category?: readonly string[];
  readonly doi: readonly string[];
  readonly url: readonly string[];
  readonly pdf?: readonly string[];
  readonly keywords?: readonly string[];
  /** Tags whose text may name an arXiv number. */
  readonly notes?: readonly string[];
}

/** How one format writes its tags and separates its records. */
export interface TagTable {
  /** The format's name in messages. */
  readonly name: string;
  /** Matches a line that begins a field: the tag, then the value. */
  readonly line: RegExp;
  /** The tags that begin a record; by default the first tag of the text. */
  readonly begins?: ReadonlySet<string>;
  /** Tags that end a record. */
  readonly ends?: ReadonlySet<string>;
  /** Tags of the file, not of a record. */
  readonly ofFile?: ReadonlySet<string>;
  /** True if a blank line separates records. */
  readonly blankLineEnds?: boolean;
  /** Tags whose continuation lines are separate values: one author per line. */
  readonly oneValuePerLine?: ReadonlySet<string>;
  /** True if continuation lines are indented. */
  readonly indented?: boolean;
  /** Canonical form of a tag as written; undefined if the line only looks like a field. */
  readonly tagOf?: (written: string) => string | undefined;
  /** True if one value has all authors. */
  readonly authorsInOneValue?: boolean;
  /** Titles end in a full stop that the format adds. */
  readonly fullStop?: boolean;
  readonly meanings: TagMeanings;
}
