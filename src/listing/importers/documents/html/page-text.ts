/** The text of a page as it grows. */
export interface PageText {
  readonly text: string;
  /** The offset in the page's source of a line of the text, by its number from 1; in UTF-16 units from 0. */
  readonly sourceOf: (line: number) => number;
}

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
/** Elements that empty lines surround. */
const APART: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre".split(" "));

/** The line that is being written, and the lines before it. */
interface Writing {
  readonly lines: string[];
  readonly sources: number[];
  /** The pieces of the line; joined at the end, because there may be very many. */
  pieces: string[];
  source: number;
  /** True where the line ends in white space, or is empty. */
  spaced: boolean;
  verbatim: number;
  /** Number of cells in the row so far. */
  cells: number;
  atCellStart: boolean;
}

/** Builds the text of a page from opening tags, closing tags and the text between them. */
export interface PageTextBuilder {
  open(tag: string): void;
  close(tag: string): void;
  /** @param offset the offset of the words in the source */
  add(words: string, offset: number): void;
  finish(): PageText;
}

/** Builds the text that a browser copies: lines for blocks, tabs between the cells of a row, white space collapsed. */
export function createPageText(): PageTextBuilder {
  const writing: Writing = {
    lines: [],
    sources: [],
    pieces: [],
    source: 0,
    spaced: true,
    verbatim: 0,
    cells: 0,
    atCellStart: false,
  };
  return {
    open: (tag) => open(writing, tag),
    close: (tag) => close(writing, tag),
    add: (words, offset) => (writing.verbatim > 0 ? addVerbatim : addCollapsed)(writing, words, offset),
    finish() {
      endLine(writing);
      const { lines, sources } = writing;
      return { text: `${lines.join("\n")}\n`, sourceOf: (number) => sources[number - 1] ?? 0 };
    },
  };
}

function endLine(writing: Writing): void {
  const line = writing.pieces.join("");
  const words = writing.verbatim > 0 ? line.trimEnd() : line.replace(/^ | $/g, "");
  if (words.trim() !== "") {
    writing.lines.push(words);
    writing.sources.push(writing.source);
  }
  writing.pieces = [];
  writing.spaced = true;
}

function endBlock(writing: Writing, tag: string): void {
  endLine(writing);
  if (!APART.has(tag) || writing.lines.length === 0 || writing.lines.at(-1) === "") return;
  writing.lines.push("");
  writing.sources.push(writing.source);
}

function open(writing: Writing, tag: string): void {
  if (tag === "br") endLine(writing);
  else if (tag === "td" || tag === "th") openCell(writing);
  else if (BLOCKS.has(tag)) {
    // A block at the beginning of a cell does not begin a line, so that the cells of a row stay on one.
    if (!writing.atCellStart || tag === "tr") endBlock(writing, tag);
    if (tag === "tr") writing.cells = 0;
    if (tag === "pre") writing.verbatim++;
  }
}

function openCell(writing: Writing): void {
  if (writing.cells++ > 0) writing.pieces.push("\t");
  writing.spaced = true;
  writing.atCellStart = true;
}

function close(writing: Writing, tag: string): void {
  if (tag === "td" || tag === "th" || (writing.atCellStart && tag !== "tr" && tag !== "pre")) return;
  if (BLOCKS.has(tag)) endBlock(writing, tag);
  if (tag === "pre" && writing.verbatim > 0) writing.verbatim--;
  if (tag === "tr" || tag === "table") writing.atCellStart = false;
}

function addVerbatim(writing: Writing, words: string, offset: number): void {
  for (const [index, piece] of words.split(/\r?\n/).entries()) {
    if (index > 0) endLine(writing);
    if (writing.pieces.length === 0) writing.source = offset;
    writing.pieces.push(piece);
  }
}

function addCollapsed(writing: Writing, words: string, offset: number): void {
  const collapsed = words.replace(/[\s\u00a0]+/g, " ");
  const joined = writing.spaced ? collapsed.trimStart() : collapsed;
  if (joined === "") return;
  if (writing.pieces.length === 0) writing.source = offset;
  writing.pieces.push(joined);
  writing.spaced = joined.endsWith(" ");
  writing.atCellStart = false;
}
