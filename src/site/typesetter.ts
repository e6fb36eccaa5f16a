import { createTypesetter, type KnownFormulas, type LatexProblem, type Typeset } from "../latex/typeset.ts";
import { type Markup, raw } from "./html.ts";
import type { PaperFacts } from "./summaries.ts";

/** The typeset title and abstract of a paper. */
export interface TypesetPaper {
  readonly title: {
    /** For headings and links: contains no links and no blocks. */
    readonly html: Markup;
    /** Plain text, for feeds, attributes and window titles. */
    readonly text: string;
    /** For BibTeX. */
    readonly latex: string;
    /** In one line, for a link or heading. */
    readonly markdown: string;
  };
  readonly abstract: {
    readonly html: Markup;
    /** Without MathML and classes, which feed readers drop. */
    readonly feed: Markup;
    readonly text: string;
    readonly markdown: string;
    /** True if `html` and `feed` contain paragraphs or lists, so that they cannot be inside a paragraph. */
    readonly block: boolean;
  };
  /** The code URL stated in the listing, otherwise the first repository linked in the abstract. */
  readonly codeUrl: string | undefined;
}

/** A quick test for repository URLs: only few abstracts match and are searched further. */
const NAMED = /\.(?:com|org)\//i;
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/?#]+\/[^/?#]+/i;

/** Maximum number of papers for which all typeset abstracts are cached. */
const FEW = 4096;
/** Larger sites only cache the most recent ones, for the page and the feed that are being rendered. */
const KEPT = 512;

/** Typesets the texts of papers lazily. */
export interface PaperTypesetter {
  of(paper: PaperFacts): TypesetPaper;
  /** Title and abstract as plain text; texts without LaTeX are not typeset. */
  wordsOf(paper: PaperFacts): { readonly title: string; readonly abstract: string };
  /** Problems in the LaTeX of a paper. */
  problemsOf(paper: PaperFacts): readonly LatexProblem[];
  /** Sets problems that another thread found, so that the paper need not be typeset again. */
  setProblems(paper: PaperFacts, problems: readonly LatexProblem[]): void;
  /** The formulas of all papers so far. */
  readonly formulas: KnownFormulas;
}

/**
 * @param macros the publisher's LaTeX macros by name
 * @param papers the number of papers
 * @param formulas those of a typesetter with the same macros, which are not parsed again
 */
export function createPaperTypesetter(
  macros: Readonly<Record<string, string>>,
  papers = 0,
  formulas?: KnownFormulas,
): PaperTypesetter {
  const typesetter = createTypesetter({ macros, formulas });
  const problems = new Map<PaperFacts, readonly LatexProblem[]>();
  const inTitles = new Map<PaperFacts, readonly LatexProblem[]>();
  const titleOf = memoizeRecent((paper) => {
    const made = typesetter.typesetInline(paper.title);
    if (made.problems.length > 0) inTitles.set(paper, made.problems);
    return {
      html: raw(made.html),
      text: made.text,
      get latex() {
        return made.latex;
      },
      get markdown() {
        return made.markdown;
      },
    };
  });
  const abstractOf = (paper: PaperFacts): Typeset => {
    const made = typesetter.typeset(paper.abstract);
    titleOf(paper);
    const found = [...(inTitles.get(paper) ?? NONE), ...made.problems];
    problems.set(paper, found.length > 0 ? found : NONE);
    return made;
  };
  const of = memoizeRecent(
    (paper) => new LazyTypesetPaper(paper, titleOf, abstractOf),
    papers > FEW ? KEPT : FEW,
  );
  return {
    of,
    wordsOf: (paper) => ({
      title: titleOf(paper).text,
      abstract: ACCENT.test(paper.abstract) ? of(paper).abstract.text : paper.abstract.replace(LATEX, " "),
    }),
    problemsOf(paper) {
      const known = problems.get(paper);
      if (known !== undefined) return known;
      abstractOf(paper);
      return problems.get(paper) ?? NONE;
    },
    setProblems: (paper, found) => problems.set(paper, found),
    formulas: typesetter.formulas,
  };
}

const NONE: readonly LatexProblem[] = [];

/** Memoizes recent results: at least `size` and at most twice as many. */
function memoizeRecent<T>(
  make: (paper: PaperFacts) => T,
  kept = Number.POSITIVE_INFINITY,
): (paper: PaperFacts) => T {
  let [young, old] = [new Map<PaperFacts, T>(), new Map<PaperFacts, T>()];
  return (paper) => {
    const known = young.get(paper) ?? old.get(paper);
    if (known !== undefined) return known;
    const made = make(paper);
    if (young.size >= kept) [young, old] = [new Map(), young];
    young.set(paper, made);
    return made;
  };
}

/** A LaTeX accent, which would split a word. */
const ACCENT = /\\(?:['"`^~=.]|[uvHcdbkr]\{)/;
/** Formulas and commands, which are not words. */
const LATEX = /\$[^$]*\$|\\[a-zA-Z]+/g;

/** A lazily typeset paper. A class, because there are very many of them. */
class LazyTypesetPaper implements TypesetPaper {
  readonly #paper: PaperFacts;
  readonly #titleOf: (paper: PaperFacts) => TypesetPaper["title"];
  readonly #abstractOf: (paper: PaperFacts) => Typeset;
  #abstract: TypesetAbstract | undefined;

  constructor(
    paper: PaperFacts,
    titleOf: (paper: PaperFacts) => TypesetPaper["title"],
    abstractOf: (paper: PaperFacts) => Typeset,
  ) {
    this.#paper = paper;
    this.#titleOf = titleOf;
    this.#abstractOf = abstractOf;
  }

  get title(): TypesetPaper["title"] {
    return this.#titleOf(this.#paper);
  }

  get abstract(): TypesetAbstract {
    this.#abstract ??= new TypesetAbstract(this.#abstractOf(this.#paper));
    return this.#abstract;
  }

  get codeUrl(): string | undefined {
    // Most abstracts name no repository and need no typesetting here.
    const { codeUrl, abstract } = this.#paper;
    if (codeUrl !== undefined || !NAMED.test(abstract)) return codeUrl;
    return this.abstract.links.find((link) => REPOSITORY.test(link));
  }
}

class TypesetAbstract {
  readonly #typeset: Typeset;

  constructor(typeset: Typeset) {
    this.#typeset = typeset;
  }

  get html(): Markup {
    return raw(this.#typeset.html);
  }

  get feed(): Markup {
    return raw(this.#typeset.feed);
  }

  get text(): string {
    return this.#typeset.text;
  }

  get markdown(): string {
    return this.#typeset.markdown;
  }

  get block(): boolean {
    return this.#typeset.block;
  }

  get links(): readonly string[] {
    return this.#typeset.links;
  }
}
