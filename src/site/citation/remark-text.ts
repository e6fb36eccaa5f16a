/** The editor's remark on a paper as texts for citations. */
export interface RemarkText {
  /** The note and the discussion date in plain text; "" for none. */
  readonly note: string;
  /** The tags, and a keyword if the paper is a pick. */
  readonly keywords: readonly string[];
}

/** A paper without a remark. */
export const NO_REMARK: RemarkText = { note: "", keywords: [] };
