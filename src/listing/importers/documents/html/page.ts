import { Parser } from "htmlparser2";
import { createPageText, type PageText, type PageTextBuilder } from "./page-text.ts";

/** A link of a page: its URL and its text. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
}

/** The content of a web page. */
export interface Page extends Pick<PageText, "text" | "sourceOf"> {
  readonly links: readonly PageLink[];
  /** `<meta>` by name or property in lower case, in order: `citation_title`. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly { readonly text: string; readonly offset: number }[];
  /** The `title` attributes of COinS (OpenURL ContextObjects in spans), each a reference. */
  readonly coins: readonly { readonly text: string; readonly offset: number }[];
  readonly profile: readonly ProfilePiece[];
}

/** A piece of a Google Scholar profile, by the class of its element: title, authors or venue, year. */
export interface ProfilePiece {
  readonly kind: string;
  readonly text: string;
  readonly offset: number;
}

/** Elements whose content a browser does not show. */
const HIDDEN: ReadonlySet<string> = new Set(
  "head script style template noscript svg select datalist iframe object canvas audio video textarea math".split(
    " ",
  ),
);
/** MathJax and KaTeX put a formula on the page twice, typeset and as TeX; the TeX is kept. */
const TYPESET = /(?:^|\s)(?:MathJax(?:_\w+)?|MJX_\w+|mjx-\w+|katex-html|sr-only|visually-hidden)(?:\s|$)/;

/** Google Scholar's class names for the parts of a profile's rows. */
const PROFILE = /(?:^|\s)(gsc_a_at|gs_gray|gsc_a_y)(?:\s|$)/;
/** Bootstrap classes and styles that display any element as a block. */
const BLOCK = /(?:^|\s)d-(?:block|flex|grid)(?:\s|$)/;
/** Small links to other forms of a paper; in copied text they precede its title. */
const BADGE = /(?:^|\s)badge(?:\s|$)/;

/** Elements that names are in after the link of a title. */
const NAMES: ReadonlySet<string> = new Set(["i", "em", "span"]);

interface Open {
  readonly tag: string;
  readonly hidden: boolean;
  readonly profile: number | undefined;
}

interface State {
  readonly open: Open[];
  readonly text: PageTextBuilder;
  readonly links: PageLink[];
  readonly meta: [string, string][];
  readonly jsonLd: { text: string; offset: number }[];
  readonly coins: { text: string; offset: number }[];
  readonly profile: { kind: string; text: string; offset: number }[];
  link: { readonly href: string; text: string } | undefined;
  /** True after a link of several words in a list, up to the next words. */
  afterTitle: boolean;
  /** The kind of the script that is being read. */
  script: "json" | "tex" | undefined;
  base: string | undefined;
}

/** No page is nested deeper, and the time would grow with the square of the depth. */
const MAX_DEPTH = 3000;

/** Reads the text of HTML as a browser would copy it, and its metadata. Linear and total. */
export function readPage(html: string): Page {
  const state: State = {
    open: [],
    text: createPageText(),
    links: [],
    meta: [],
    jsonLd: [],
    coins: [],
    profile: [],
    link: undefined,
    afterTitle: false,
    script: undefined,
    base: /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1],
  };
  const parser = new Parser({
    onopentag: (tag, attributes) => openTag(state, tag, attributes, parser.startIndex),
    ontext: (words) => addText(state, words, parser.startIndex),
    onclosetag: (tag) => closeTag(state, tag),
  });
  for (let at = 0; at < html.length && state.open.length < MAX_DEPTH; at += PIECE)
    parser.write(html.slice(at, at + PIECE));
  if (state.open.length < MAX_DEPTH) parser.end();
  const { links, meta, jsonLd, coins, profile, base } = state;
  return {
    ...state.text.finish(),
    links: links.map(({ href, text }) => ({ href: absolute(href, base), text })),
    meta,
    jsonLd,
    coins,
    profile,
  };
}

const PIECE = 65_536;

type Attributes = Readonly<Record<string, string>>;

function openTag(state: State, tag: string, attributes: Attributes, offset: number): void {
  noteStated(state, tag, attributes, offset);
  const around = state.open.at(-1);
  const hidden = (around?.hidden ?? false) || isHidden(tag, attributes);
  const part = PROFILE.exec(attributes.class ?? "")?.[1];
  if (part !== undefined) state.profile.push({ kind: part, text: "", offset });
  const shown = isBlock(attributes) ? "div" : tag;
  const profile = part === undefined ? around?.profile : state.profile.length - 1;
  state.open.push({ tag: shown, hidden, profile });
  if (hidden) return;
  // `<li><a>Title</a> <i>Ada Vesely, Bo Lind</i>`, as in proceedings: only the element separates title and names.
  if (state.afterTitle && NAMES.has(tag)) state.text.open("br");
  state.afterTitle = false;
  state.text.open(shown);
  if (tag === "a" && attributes.href && !attributes.href.startsWith("#"))
    state.link = { href: attributes.href, text: "" };
}

/** Collects the metadata of an element, visible or not. */
function noteStated(state: State, tag: string, attributes: Attributes, offset: number): void {
  if (tag === "meta") addMeta(state, attributes);
  if (tag === "base" || (tag === "link" && attributes.rel === "canonical")) state.base ??= attributes.href;
  if (tag === "script") state.script = scriptOf(attributes.type ?? "");
  if (/(?:^|\s)Z3988(?:\s|$)/.test(attributes.class ?? "") && attributes.title)
    state.coins.push({ text: attributes.title, offset });
}

function isBlock(attributes: Attributes): boolean {
  return BLOCK.test(attributes.class ?? "") || /display:\s*block/i.test(attributes.style ?? "");
}

function isHidden(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (
    HIDDEN.has(tag) ||
    (tag === "a" && BADGE.test(attributes.class ?? "")) ||
    Object.hasOwn(attributes, "hidden")
  )
    return true;
  return /display:\s*none/i.test(attributes.style ?? "") || TYPESET.test(attributes.class ?? "");
}

function scriptOf(type: string): State["script"] {
  if (/^application\/ld\+json/i.test(type)) return "json";
  return /^math\/tex/i.test(type) ? "tex" : undefined;
}

function addMeta({ meta }: State, { name, property, content = "" }: Readonly<Record<string, string>>): void {
  const key = (name ?? property ?? "").toLowerCase();
  if (key !== "" && meta.length < 10_000) meta.push([key, content]);
}

function addText(state: State, words: string, offset: number): void {
  const around = state.open.at(-1);
  if (around?.tag === "script") {
    if (state.script === "json") addJson(state, words, offset);
    if (state.script === "tex") state.text.add(`$${words}$`, offset);
  }
  if (around?.tag === "annotation") state.text.add(`$${words}$`, offset);
  if (around?.hidden) return;
  if (words.trim() !== "") state.afterTitle = false;
  state.text.add(words, offset);
  const piece = state.profile[around?.profile ?? -1];
  if (piece) piece.text += words;
  if (state.link) state.link.text += words;
}

/** A script's text may come in pieces. */
function addJson({ jsonLd }: State, words: string, offset: number): void {
  const last = jsonLd.at(-1);
  if (last && !/[}\]]\s*$/.test(last.text)) last.text += words;
  else jsonLd.push({ text: words, offset });
}

function closeTag(state: State, tag: string): void {
  const closed = state.open.pop();
  if (tag === "script") state.script = undefined;
  if (closed?.hidden) return;
  state.text.close(closed?.tag ?? tag);
  if (tag === "a" && state.link) {
    const text = state.link.text.replace(/\s+/g, " ").trim();
    state.links.push({ href: state.link.href, text });
    state.afterTitle = state.open.some(({ tag: around }) => around === "li") && text.split(" ").length >= 3;
    state.link = undefined;
  }
}

/** A URL of the page, made absolute if the page states its own URL. */
function absolute(href: string, base: string | undefined): string {
  if (/^[a-z][\w+.-]*:/i.test(href) || base === undefined) return href;
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}
