/** What the editor says of a paper, as texts for citations. */
export interface RemarkText {
  /** In plain text: the note, and when the paper is discussed; "" for none. */
  readonly note: string;
  /** The tags, and that the paper is a pick. */
  readonly keywords: readonly string[];
}

/** A paper of which the editor says nothing. */
export const NO_REMARK: RemarkText = { note: "", keywords: [] };

/** What formats without a place for "et al." say in a note. */
export const FURTHER_AUTHORS = "There are further authors, whom the listing does not name.";
