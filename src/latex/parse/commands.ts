import { FORMULA_COMMANDS } from "../math/units.ts";
import {
  type Command,
  content,
  definition,
  ding,
  drop,
  firstOfTwo,
  formula,
  heading,
  labelled,
  paragraph,
  quoted,
  roman,
  space,
  span,
  switchTo,
  verbatim,
} from "./actions.ts";
import { citation, footnote, href, url } from "./link-commands.ts";

function named(names: string, command: Command): [string, Command][] {
  return names.split(" ").map((name) => [name, command]);
}

const DEFINITIONS = "def gdef edef xdef let newcommand renewcommand providecommand DeclareMathOperator";

/** All text commands that take an argument or change the text after them, by name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ...named("textbf bold strong", span("bold")),
  ...named("textit textsl", span("italic")),
  ...named("emph", span("emphasis")),
  ...named("texttt path nolinkurl code", span("typewriter", true)),
  ...named("textsc", span("smallcaps")),
  ...named("underline uline ul uwave", span("underline")),
  ...named("textsuperscript textsuper", span("superscript")),
  ...named("textsubscript textsub", span("subscript")),
  ...named("sout st xout cancel", span("strike")),
  ...named("bf bfseries", switchTo("bold")),
  ...named("it itshape sl slshape", switchTo("italic")),
  ...named("em", switchTo("emphasis")),
  ...named("tt ttfamily", switchTo("typewriter")),
  ...named("sc scshape", switchTo("smallcaps")),
  ...named("href", href),
  ...named("hyperlink", href),
  ...named("url", url),
  ...named("footnote footnotetext thanks", footnote),
  ...named("footnotemark", drop(0)),
  ...named(
    "cite citep citet citealp citealt citeauthor citeyear citeyearpar parencite textcite autocite onlinecite",
    citation,
  ),
  ...named("Cite Citep Citet nocite footcite ref eqref autoref cref Cref pageref nameref", citation),
  ...named("verb lstinline", verbatim),
  ...named("ding", ding),
  ...named("romannumeral", roman),
  ...named("paragraph subparagraph section subsection subsubsection", heading),
  ...named("enquote textquote", quoted),
  ...named("texorpdfstring", firstOfTwo),
  ...DEFINITIONS.split(" ").map((name): [string, Command] => [name, definition(name)]),
  ...[...FORMULA_COMMANDS].map(([name, count]): [string, Command] => [name, formula(name, count)]),
  ...named("keywords Keywords", labelled("Keywords:")),
  ...named("par bigskip medskip smallskip", paragraph),
  ...named("quad qquad space enspace thinspace newline linebreak hfill nobreakspace", space),
  ...named(
    "textrm textsf textnormal textup textmd mbox hbox fbox makebox text abstract object facility software acs ac acl acp acf gls glspl Gls revision " +
      "revised rev change changed add added new edit modified red blue RED BLUE hl uppercase lowercase MakeUppercase hyperref center",
    content(1),
  ),
  ...named("textcolor colorbox raisebox mintinline", content(2)),
  ...named("fcolorbox resizebox", content(3)),
  ...named(
    "color label vspace hspace hypersetup pagestyle thispagestyle bibliographystyle bibliography input include",
    drop(1),
  ),
  ...named("vskip hskip setlength addtolength setcounter", drop(0)),
  ...named(
    "noindent xspace centering newpage clearpage maketitle protect leavevmode relax sloppy boldmath unboldmath unskip ignorespaces tiny " +
      "scriptsize footnotesize small normalsize large Large LARGE huge Huge normalfont rm sf sffamily rmfamily upshape mdseries selectfont " +
      "displaystyle textstyle scriptstyle allowbreak nolinebreak nobreak null item indent",
    drop(0),
  ),
]);
