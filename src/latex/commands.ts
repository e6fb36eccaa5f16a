import { safeHref, unescapeAddress } from "./addresses.ts";
import {
  type Cursor,
  flush,
  push,
  pushSpan,
  readStretch,
  report,
  type Stretch,
  skipSpace,
  sourceOf,
  takeGroup,
  takeOption,
} from "./cursor.ts";
import { printable } from "./printable.ts";
import { dingbat } from "./symbols.ts";
import type { LatexNode, Look } from "./tree.ts";

/** What a command does: the cursor stands behind its name. */
export type Command = (cursor: Cursor) => void;

/** The argument at the cursor: a group, or else one character, as TeX takes it. */
export function takeArgument(cursor: Cursor): Stretch | null {
  const group = takeGroup(cursor);
  if (group) return group;
  const start = cursor.at;
  skipSpace(cursor);
  const found = /^[\p{L}\p{N}]/u.exec(
    cursor.text.source.slice(cursor.at, Math.min(cursor.end, cursor.at + 2)),
  );
  if (!found) {
    cursor.at = start;
    return null;
  }
  const from = cursor.at;
  cursor.at += found[0].length;
  return { from, to: cursor.at };
}

function span(look: Look, literal = false): Command {
  return (cursor) => {
    const argument = takeArgument(cursor);
    if (argument) pushSpan(cursor, look, readStretch(cursor, argument, literal ? { literal } : {}));
  };
}

/** Shows the last of `count` groups, and drops those before it. */
function content(count: number): Command {
  return (cursor) => {
    takeOption(cursor);
    let last: Stretch | null = null;
    for (let taken = 0; taken < count; taken += 1) last = takeGroup(cursor) ?? last;
    if (last) push(cursor, ...readStretch(cursor, last));
  };
}

/** Drops the command and `count` groups behind it. */
function drop(count: number): Command {
  return (cursor) => {
    if (count > 0 && cursor.text.source.charAt(cursor.at) === "*") cursor.at += 1;
    if (count > 0) takeOption(cursor);
    for (let taken = 0; taken < count; taken += 1) takeGroup(cursor);
  };
}

/** A switch such as `\bf`: the rest of the group has that look. Outside of any group it says nothing. */
function switchTo(look: Look): Command {
  return (cursor) => {
    if (cursor.mode.depth === 0) return;
    skipSpace(cursor);
    const rest = { from: cursor.at, to: cursor.end };
    cursor.at = cursor.end;
    pushSpan(cursor, look, readStretch(cursor, rest, look === "typewriter" ? { literal: true } : {}));
  };
}

/** The target of a link command, where an author may leave out the scheme. */
function linkTarget(address: string): string | null {
  const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(address);
  return safeHref(isHost ? `https://${address}` : address);
}

function pushLink(cursor: Cursor, address: string, children: readonly LatexNode[]): void {
  const href = linkTarget(address);
  if (href === null || cursor.mode.linked) push(cursor, ...children);
  else push(cursor, { kind: "link", href, children });
}

function shownAddress(address: string): LatexNode {
  return { kind: "text", value: printable(unescapeAddress(address)) };
}

function url(cursor: Cursor): void {
  const group = takeGroup(cursor);
  if (!group) return;
  const address = sourceOf(cursor, group).trim();
  if (linkTarget(address) === null) push(cursor, ...readStretch(cursor, group, { literal: true }));
  else pushLink(cursor, address, [shownAddress(address)]);
}

function href(cursor: Cursor): void {
  takeOption(cursor);
  const target = takeGroup(cursor);
  if (!target) return;
  const label = takeGroup(cursor);
  const address = sourceOf(cursor, target).trim();
  const children = label ? readStretch(cursor, label, { linked: true }) : [];
  pushLink(cursor, address, children.length > 0 ? children : [shownAddress(address)]);
}

function citation(cursor: Cursor): void {
  if (cursor.text.source.charAt(cursor.at) === "*") cursor.at += 1;
  const notes = [takeOption(cursor), takeOption(cursor)].filter((note) => note !== null && note !== "");
  const group = takeGroup(cursor);
  if (!group) return;
  const keys = sourceOf(cursor, group)
    .split(",")
    .map((key) => key.trim());
  if (/[\p{L}\p{N})]$/u.test(cursor.buffer)) cursor.buffer += "\u00a0";
  const value = printable([...keys, ...notes].join(", ").replaceAll("~", "\u00a0"));
  pushSpan(cursor, "citation", value ? [{ kind: "text", value }] : []);
}

function verbatim(cursor: Cursor): void {
  takeOption(cursor);
  const { source } = cursor.text;
  const group = takeGroup(cursor);
  if (group) {
    pushSpan(cursor, "typewriter", [{ kind: "text", value: printable(sourceOf(cursor, group)) }]);
    return;
  }
  const mark = source.charAt(cursor.at);
  const close = mark ? source.slice(cursor.at + 1, Math.min(cursor.end, cursor.at + 400)).indexOf(mark) : -1;
  if (close < 0) return;
  const value = printable(source.slice(cursor.at + 1, cursor.at + 1 + close));
  cursor.at += close + 2;
  pushSpan(cursor, "typewriter", [{ kind: "text", value }]);
}

function footnote(cursor: Cursor): void {
  takeOption(cursor);
  const group = takeGroup(cursor) ?? takeOpenGroup(cursor);
  cursor.buffer = cursor.buffer.replace(/[\s\u00a0]+$/, "");
  if (group) pushSpan(cursor, "footnote", readStretch(cursor, group));
}

/** A footnote that was cut off before its brace closed goes to the end. */
function takeOpenGroup(cursor: Cursor): Stretch | null {
  if (cursor.text.source.charAt(cursor.at) !== "{") return null;
  report(cursor.text, "unbalanced", "{", cursor.at);
  const group = { from: cursor.at + 1, to: cursor.end };
  cursor.at = cursor.end;
  return group;
}

function ding(cursor: Cursor): void {
  const group = takeGroup(cursor);
  if (group) cursor.buffer += dingbat(Number(sourceOf(cursor, group)));
}

function roman(cursor: Cursor): void {
  const found = /^\s*(\d{1,2})/.exec(cursor.text.source.slice(cursor.at, cursor.at + 8));
  if (!found) return;
  cursor.at += found[0].length;
  const [tens, units] = [Math.floor(Number(found[1]) / 10), Number(found[1]) % 10];
  const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
  const decades = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
  cursor.buffer += `${decades[tens]}${ones[units]}`;
}

/** A heading inside an abstract stands in bold at the head of its text. */
function heading(cursor: Cursor): void {
  if (cursor.text.source.charAt(cursor.at) === "*") cursor.at += 1;
  const group = takeGroup(cursor);
  if (group) pushSpan(cursor, "bold", readStretch(cursor, group));
}

function quoted(cursor: Cursor): void {
  const group = takeGroup(cursor);
  if (!group) return;
  cursor.buffer += "“";
  push(cursor, ...readStretch(cursor, group));
  cursor.buffer += "”";
}

function quantity(cursor: Cursor): void {
  takeOption(cursor);
  content(1)(cursor);
  cursor.buffer += "\u00a0";
  content(1)(cursor);
}

function labelled(label: string): Command {
  return (cursor) => {
    const group = takeGroup(cursor);
    cursor.buffer += `${label} `;
    if (group) push(cursor, ...readStretch(cursor, group));
  };
}

function paragraph(cursor: Cursor): void {
  push(cursor, { kind: "break", paragraph: true });
}

function named(names: string, command: Command): [string, Command][] {
  return names.split(" ").map((name) => [name, command]);
}

function space(cursor: Cursor): void {
  flush(cursor);
  cursor.buffer += " ";
}

/** Every command of text that takes an argument or changes what follows, by name. */
export const commands: ReadonlyMap<string, Command> = new Map([
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
  ...named("SI qty", quantity),
  ...named("keywords Keywords", labelled("Keywords:")),
  ...named("par bigskip medskip smallskip", paragraph),
  ...named("quad qquad space enspace thinspace newline linebreak hfill nobreakspace", space),
  ...named(
    "textrm textsf textnormal textup textmd mbox hbox fbox makebox text abstract num si unit ang acs ac acl acp acf gls glspl Gls revision " +
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
