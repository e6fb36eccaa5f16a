/** A growing text: `piece` repeated, or the result of the function for a length. */
export type Pattern = readonly [name: string, make: (length: number) => string];

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

const repeated = (piece: string): Pattern => [piece, (length) => repeat(piece, length)];

/** Opens as often as it closes. */
const nest = (open: string, close: string): Pattern => [
  `${open}…${close}`,
  (length) => {
    const times = Math.ceil(length / (open.length + close.length));
    return `${open.repeat(times)}x${close.repeat(times)}`;
  },
];

/** Patterns that could make a typesetter slow. */
export const LATEX_PATTERNS: readonly Pattern[] = [
  ...[
    ..."{ } $ $$ \\ \\( \\[ [ ] ) ^{ x_{ x^2 ` `` -- --- @ a@ a@b.c. ~ \\' {a, {a} \\1 % & _".split(" "),
    ..."\\href{ \\href[ \\url{ \\cite[ \\cite{} a\\cite{} \\verb| \\footnote{ \\textbf{ \\frac \\left( \\unknown \\foo_".split(
      " ",
    ),
    ..."\\begin{itemize} \\begin{align} \\begin{equation}{ \\begin{x} \\end{itemize} \\item \\item[ \\newcommand{ \\def\\a{".split(
      " ",
    ),
    ..."https:// https://a( https://a.b). http://a....x www. mailto: github.com/ .github.io .github.io/ a.github.io/".split(
      " ",
    ),
    ..."\\gm $\\gm$ $\\broken$ \\pair{a} \\pair{a}{ \\SI{5}{ \\ce{ \\r{h \\u{ \\\\".split(" "),
    "\\begin{itemize}\\item ",
    "\\begin{enumerate}\\item[a] ",
    "\\begin{align}a&b\\end{align}",
    "{\\bf ",
    "`a' ",
    "``a ",
    "$5 ",
    "$x$ ",
    "$a_",
    "\n\n",
    "\n ",
  ].map(repeated),
  nest("{", "}"),
  nest("\\textbf{", "}"),
  nest("\\footnote{", "}"),
  nest("\\begin{itemize}\\item ", "\\end{itemize}"),
  nest("\\begin{align}", "\\end{align}"),
  nest("\\(", "\\)"),
  nest("\\'{", "}"),
  nest("[", "]"),
  ["brackets that end an address", (length) => `https://a.example/${repeat(").", length)}`],
  ["dots in an address", (length) => `https://a${repeat(".", length)}x`],
  ["spaces before a footnote", (length) => `a${repeat(" ", length)}x\\footnote{a}`],
  ["line breaks in a list", (length) => `\\begin{itemize}\\item ${repeat("\\\\", length)}x\\end{itemize}`],
  ["a host that is long", (length) => `www.${repeat("a", length)}`],
  ["a domain that is long", (length) => `a@${repeat("a.", length)}`],
];

/** Patterns that could make a reader slow: syntax of the formats, names, dates, numbers, spaces. */
export const LIST_PATTERNS: readonly Pattern[] = [
  ...[
    ..."a A 1 . , ; : - ( ) [ ] { } < > \" ' | / \\ & # * _ = + @ ~ ` é 李 ß \u200b \u0301 \ud800 …".split(
      " ",
    ),
    ..."&amp; &#x41; & <a> <a </a> <!-- <![CDATA[ ]]> <? <td> <tr><td> <li> <br> <p> {{ }} %7B".split(" "),
    ..."A. B., A., and et al. (2026) [1] 1. doi:10.1/a https://a.b/ arXiv:2601.00001 2026-01-01 LGMay Code".split(
      " ",
    ),
    ...'{" "title":" [{ ]} }{ \\" \\u0041 null, 1e9, @a{ @string{ a={ a=" %T %A'.split(" "),
    "TI  - ",
    " ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    " \n",
    "a\n",
    "A B, ",
    "A. B. Example, ",
    "Example, A. and ",
    "Example, Ada; ",
    "A Title of Words. ",
    "A and B and ",
    "- a\n",
    "* [a](https://a.b) ",
    "> ",
    "| a ",
    "a,b\n",
    '"a",',
    '""',
    "TY  - JOUR\n",
    "@article{a, title={b}}\n",
    "@string{a = a # a}\n",
    "<entry><title>a</title></entry>",
    "{{cite journal|title=a}}\n",
    "{{cite journal|title=",
    "{{a|b=[[a|",
    "<math>''",
    "<bib:Article><z:itemType>a<dc:title>",
    '<record><datafield tag="700">',
    '{"title":"a"}\n',
    "LGMay 12\n",
    "98.1LGMay 12, 2026Code\n",
    "12 May 2026 ",
    "May 12, 2026 · ",
    "10.1000/a ",
    "2601.00001\n",
    " || ",
    "\u202e",
    "A.-B. ",
    "van der ",
    "’s ",
  ].map(repeated),
  nest("<a>", "</a>"),
  nest("<div><ul><li>", "</li></ul></div>"),
  nest("{", "}"),
  nest("[", "]"),
  nest("(", ")"),
  nest('{"a":', "}"),
  nest("“", "”"),
  ["spaces between two words", (length) => `a${repeat(" ", length)}b`],
  ["a long word after a comma", (length) => `Example, ${repeat("a", length)}`],
  ["a number that is long", (length) => `(${repeat("1", length)})`],
];
