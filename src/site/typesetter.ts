import { createTypesetter, type LatexProblem, type Typeset } from "../latex/typeset.ts";
import { type Markup, raw } from "./html.ts";
import type { PaperFacts } from "./summaries.ts";

/** A paper's words as they are printed. */
export interface TypesetPaper {
  readonly title: {
    /** For a heading or a link: no link and no block inside. */
    readonly html: Markup;
    /** For feeds, attributes and the browser's own bars. */
    readonly text: string;
    /** For BibTeX. */
    readonly latex: string;
    /** One line, for a link or a heading. */
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
  /** The listing's own code address, else the first repository that the abstract names. */
  readonly codeUrl: string | undefined;
}

/** What the address of a repository has in it; few abstracts have it, and only those are looked at more closely. */
const NAMED = /\.(?:com|org)\//i;
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/?#]+\/[^/?#]+/i;

/** Up to so many papers a site's abstracts are all kept typeset, for its lists and feeds. */
const FEW = 4096;
/** Of more only those that were made last, for the page and the feed that are under way. */
const KEPT = 512;

/** Typesets the texts of papers lazily. */
export interface PaperTypesetter {
  of(paper: PaperFacts): TypesetPaper;
  /** Title and abstract as plain words, without typesetting what has no LaTeX in it. */
  wordsOf(paper: PaperFacts): { readonly title: string; readonly abstract: string };
  /** What was wrong with the LaTeX of a paper. */
  problemsOf(paper: PaperFacts): readonly LatexProblem[];
  /** Takes what somebody else found in a paper, so that it need not be typeset here. */
  setProblems(paper: PaperFacts, problems: readonly LatexProblem[]): void;
}

/**
 * @param macros the publisher's LaTeX macros by name
 * @param papers how many papers there are
 */
export function createPaperTypesetter(macros: Readonly<Record<string, string>>, papers = 0): PaperTypesetter {
  const typesetter = createTypesetter({ macros });
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
  };
}

const NONE: readonly LatexProblem[] = [];

/** Makes what it is asked for, and keeps what it made last: so much at least, and at most twice as much. */
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

/** An accent written in LaTeX, which would cut a word in two. */
const ACCENT = /\\(?:['"`^~=.]|[uvHcdbkr]\{)/;
/** Formulas and commands, which are no words. */
const LATEX = /\$[^$]*\$|\\[a-zA-Z]+/g;

/** A paper's words, each made when it is first asked for: a class, for there are as many as papers and more. */
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
    // Most abstracts name no repository; those need not be typeset to know.
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
