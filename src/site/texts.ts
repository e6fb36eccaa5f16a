import { createTypesetter, type LatexProblem, type Typeset } from "../latex/typeset.ts";
import type { Paper } from "../library/types.ts";
import { diagnose } from "../listing/diagnostics.ts";
import type { Diagnostic, Place } from "../listing/types.ts";
import { type Markup, raw } from "./html.ts";

/** A paper's words as they are printed. */
export interface PaperText {
  readonly title: {
    /** For a heading or a link: no link and no block inside. */
    readonly html: Markup;
    /** For feeds, attributes and the browser's own bars. */
    readonly text: string;
  };
  readonly abstract: {
    readonly html: Markup;
    /** Without MathML and classes, which feed readers drop. */
    readonly feed: Markup;
    readonly text: string;
    /** True where `html` and `feed` hold paragraphs or lists, so that they cannot stand in a paragraph. */
    readonly block: boolean;
  };
  /** The listing's own code address, else the first repository that the abstract names. */
  readonly codeUrl: string | undefined;
}

/** Hosts whose addresses are repositories when they name an owner and a project. */
const HOST = /github\.com|gitlab\.com|bitbucket\.org|codeberg\.org/i;
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/?#]+\/[^/?#]+/i;

/** How many titles and abstracts are kept typeset: enough for every list and feed of a site of ordinary size. */
const KEPT = 4096;

/** The words of papers, each typeset when it is first asked for. */
export interface Texts {
  of(paper: Paper): PaperText;
  /** Title and abstract as plain words, without typesetting what has no LaTeX in it. */
  wordsOf(paper: Paper): { readonly title: string; readonly abstract: string };
  /** What was wrong with the LaTeX of a paper. */
  problemsOf(paper: Paper): readonly LatexProblem[];
  /** Takes what somebody else found in a paper, so that it need not be typeset here. */
  note(paper: Paper, problems: readonly LatexProblem[]): void;
}

/** @param macros the publisher's LaTeX macros by name */
export function createTexts(macros: Readonly<Record<string, string>>): Texts {
  const typesetter = createTypesetter({ macros });
  const problems = new Map<Paper, readonly LatexProblem[]>();
  const titleOf = newest((paper: Paper) => typesetter.typesetInline(paper.title));
  const abstractOf = newest((paper: Paper) => {
    const made = typesetter.typeset(paper.abstract);
    const found = [...titleOf(paper).problems, ...made.problems];
    problems.set(paper, found.length > 0 ? found : NONE);
    return made;
  });
  return {
    of: (paper) => paperText(paper, titleOf, abstractOf),
    wordsOf: (paper) => ({
      title: titleOf(paper).text,
      abstract: ACCENT.test(paper.abstract) ? abstractOf(paper).text : paper.abstract.replace(LATEX, " "),
    }),
    problemsOf(paper) {
      if (!problems.has(paper)) abstractOf(paper);
      return problems.get(paper) ?? [];
    },
    note: (paper, found) => problems.set(paper, found),
  };
}

const NONE: readonly LatexProblem[] = [];

/** Typesets what it is asked for, and keeps what it was asked for last. */
function newest(typeset: (paper: Paper) => Typeset): (paper: Paper) => Typeset {
  const kept = new Map<Paper, Typeset>();
  return (paper) => {
    const known = kept.get(paper);
    if (known !== undefined) return known;
    const made = typeset(paper);
    const [oldest] = kept.size < KEPT ? [] : kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(paper, made);
    return made;
  };
}

/** An accent written in LaTeX, which would cut a word in two. */
const ACCENT = /\\(?:['"`^~=.]|[uvHcdbkr]\{)/;
/** Formulas and commands, which are no words. */
const LATEX = /\$[^$]*\$|\\[a-zA-Z]+/g;

function paperText(
  paper: Paper,
  titleOf: (paper: Paper) => Typeset,
  abstractOf: (paper: Paper) => Typeset,
): PaperText {
  return {
    get title() {
      return formsOf(titleOf(paper));
    },
    get abstract() {
      return formsOf(abstractOf(paper));
    },
    get codeUrl() {
      // Most abstracts name no repository; those need not be typeset to know.
      if (paper.codeUrl !== undefined || !HOST.test(paper.abstract)) return paper.codeUrl;
      return abstractOf(paper).links.find((link) => REPOSITORY.test(link));
    },
  };
}

/** The forms as markup, each made when it is asked for. */
function formsOf(typeset: Typeset): PaperText["abstract"] {
  return {
    get html() {
      return raw(typeset.html);
    },
    get feed() {
      return raw(typeset.feed);
    },
    get text() {
      return typeset.text;
    },
    block: typeset.block,
  };
}

/**
 * What is wrong with the LaTeX of papers: each unknown macro once.
 *
 * @param readLines gives the lines of a listing; each is asked for once, and only to show the place of a problem
 */
export function latexDiagnostics(
  papers: readonly Paper[],
  texts: Texts,
  readLines: (file: string) => readonly string[],
): readonly Diagnostic[] {
  const diagnostics = new Map<string, Diagnostic>();
  const sources = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = sources.get(file) ?? readLines(file);
    sources.set(file, lines);
    return lines;
  };
  for (const paper of papers) {
    for (const problem of texts.problemsOf(paper)) {
      const key =
        problem.kind === "unknown-macro" ? problem.what : `${paper.slug} ${problem.kind} ${problem.what}`;
      if (!diagnostics.has(key))
        diagnostics.set(key, complaint(problem, placeOf(paper, problem.what, linesOf)));
    }
  }
  return [...diagnostics.values()];
}

function complaint({ kind, what }: LatexProblem, place: Place): Diagnostic {
  if (kind === "unknown-macro") return diagnose("macro-unknown", place, what);
  return diagnose("latex-unreadable", place, what, kind);
}

/** Where a piece of LaTeX stands: it is looked for below the paper's header, as far as an entry may reach. */
function placeOf({ file, line }: Paper, what: string, linesOf: (file: string) => readonly string[]): Place {
  const below = linesOf(file).slice(line, line + 50);
  const k = below.findIndex((text) => text.includes(what));
  if (k < 0) return { file, line, column: 1, length: 0 };
  return { file, line: line + 1 + k, column: (below[k]?.indexOf(what) ?? 0) + 1, length: what.length };
}
