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
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/?#]+\/[^/?#]+/i;

/**
 * Typesets every paper's title and abstract.
 *
 * @param macros the publisher's LaTeX macros by name
 * @param readLines gives the lines of a listing; each is asked for once, and only to show the place of a problem
 */
export function typesetPapers(
  papers: readonly Paper[],
  macros: Readonly<Record<string, string>>,
  readLines: (file: string) => readonly string[],
): { readonly texts: ReadonlyMap<Paper, PaperText>; readonly diagnostics: readonly Diagnostic[] } {
  const typesetter = createTypesetter({ macros });
  const texts = new Map<Paper, PaperText>();
  const diagnostics = new Map<string, Diagnostic>();
  const sources = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = sources.get(file) ?? readLines(file);
    sources.set(file, lines);
    return lines;
  };
  for (const paper of papers) {
    const title = typesetter.typesetInline(paper.title);
    const abstract = typesetter.typeset(paper.abstract);
    texts.set(paper, paperText(paper, title, abstract));
    for (const problem of [...title.problems, ...abstract.problems]) {
      const key =
        problem.kind === "unknown-macro" ? problem.what : `${paper.slug} ${problem.kind} ${problem.what}`;
      if (!diagnostics.has(key))
        diagnostics.set(key, complaint(problem, placeOf(paper, problem.what, linesOf)));
    }
  }
  return { texts, diagnostics: [...diagnostics.values()] };
}

function paperText(paper: Paper, title: Typeset, abstract: Typeset): PaperText {
  return {
    title: { html: raw(title.html), text: title.text },
    abstract: {
      html: raw(abstract.html),
      feed: raw(abstract.feed),
      text: abstract.text,
      block: abstract.block,
    },
    codeUrl: paper.codeUrl ?? abstract.links.find((link) => REPOSITORY.test(link)),
  };
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
