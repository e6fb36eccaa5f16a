import type { Settings } from "../../content/settings/settings.ts";
import { DEFAULT_COLOURS } from "../../content/settings/theme.ts";

/** Size in pixels that link previews show uncropped. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** A satori element: a box or a text with styles. */
export interface CardElement {
  readonly type: "div";
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardElement[];
  };
}

/** The colours that are used if the publisher sets none that can be drawn. */
const COLOURS = DEFAULT_COLOURS.theme;

/** How many picks a card names. */
const PICKS = 2;

/**
 * The card of a site: its title and description in its colours, and the newest papers that the editor recommends, if
 * there are any.
 *
 * @param picks the titles of the newest digest's picks
 */
export function cardLayout(
  { title, description, theme }: Settings,
  picks: readonly string[] = [],
): CardElement {
  const colour = coloursOf(theme);
  const frame = frameOf(colour, picks.length === 0 ? "80px 80px 70px" : "54px 80px 54px");
  const alone = picks.length === 0;
  const size = alone ? sizeOf(title) : Math.round(0.62 * sizeOf(title));
  const name = { ...clamped(alone ? 3 : 2), fontSize: size, fontWeight: 700, lineHeight: 1.15 };
  const about = {
    ...clamped(alone ? 2 : 1),
    fontSize: alone ? 38 : 34,
    lineHeight: 1.35,
    color: colour("muted"),
  };
  const recommended = picks
    .map(drawable)
    .filter((words) => words !== "")
    .slice(0, PICKS);
  const pick = { ...clamped(1), fontSize: 40, lineHeight: 1.4 };
  const label = { ...clamped(1), fontSize: 30, fontWeight: 700, color: colour("accent") };
  const listed =
    recommended.length === 0
      ? []
      : [box(COLUMN, [text(label, "Editor’s picks"), ...recommended.map((words) => text(pick, words))])];
  return box(frame, [
    text(name, drawable(title)),
    ...listed,
    box(ROW, [text(about, drawable(description)), sheet(colour("accent"))]),
  ]);
}

/** The background of a digest's card: the site's title and description. The middle is empty for the digest's own text. */
export function digestCardLayout({ title, description, theme }: Settings): CardElement {
  const colour = coloursOf(theme);
  const name = { ...clamped(1), fontSize: 52, fontWeight: 700, lineHeight: 1.3 };
  const about = { ...clamped(1), fontSize: 34, lineHeight: 1.35, color: colour("muted") };
  return box(frameOf(colour, "54px 80px 54px"), [
    text(name, drawable(title)),
    box(ROW, [text(about, drawable(description)), sheet(colour("accent"))]),
  ]);
}

/** A word in black on a white background of the given width. */
export function wordLayout(word: string, fontSize: number, fontWeight: number, width: number): CardElement {
  const frame = { display: "flex", width, height: lineHeight(fontSize), background: "#fff", color: "#000" };
  return box({ ...frame, fontFamily: "Serif" }, [
    text({ fontSize, fontWeight, lineHeight: 1.4, paddingLeft: fontSize / 4 }, word),
  ]);
}

/** The height of a line of text, in pixels. */
export function lineHeight(fontSize: number): number {
  return Math.ceil(1.4 * fontSize);
}

/** A colour of the card, as the publisher sets it or by default. */
export type CardColour = (name: keyof typeof COLOURS) => string;

/** The colours of a theme that can be drawn. */
export function coloursOf(theme: Settings["theme"]): CardColour {
  return (name) => {
    const set = theme[name];
    return set !== undefined && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(set) ? set : COLOURS[name];
  };
}

function frameOf(colour: CardColour, padding: string): CardElement["props"]["style"] {
  return {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    boxSizing: "border-box",
    width: WIDTH,
    height: HEIGHT,
    padding,
    borderTop: `28px solid ${colour("accent")}`,
    background: colour("background"),
    color: colour("text"),
    fontFamily: "Serif",
  };
}

const COLUMN = { display: "flex", flexDirection: "column" };
const ROW = { display: "flex", justifyContent: "space-between", alignItems: "flex-end", gap: 60 };

/** Removes characters that the fonts lack and that would be drawn as empty boxes. */
export function drawable(words: string): string {
  const known = words.replace(
    /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Mn}\p{Nd}\x20-\x7e¡-¿‐-‧€]+/gu,
    " ",
  );
  return /\p{L}/u.test(known) ? known.trim() : "";
}

/** Long titles are set smaller. */
function sizeOf(title: string): number {
  if (title.length <= 24) return 116;
  return title.length <= 60 ? 86 : 64;
}

/** Limits a text to a number of lines, with an ellipsis. */
function clamped(lines: number): CardElement["props"]["style"] {
  return { display: "block", lineClamp: lines, textOverflow: "ellipsis", overflow: "hidden", flexShrink: 1 };
}

/** The site's icon: a sheet with lines. */
function sheet(accent: string): CardElement {
  const line = (width: number) =>
    box({ display: "flex", width, height: 7, marginTop: 12, background: accent }, []);
  const paper = {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    boxSizing: "border-box",
    width: 104,
    height: 130,
    padding: "26px 18px",
    border: `5px solid ${accent}`,
    borderTopRightRadius: 34,
  };
  return box(paper, [line(58), line(58), line(34)]);
}

function text(style: CardElement["props"]["style"], words: string): CardElement {
  return { type: "div", props: { style, children: words } };
}

function box(style: CardElement["props"]["style"], children: readonly CardElement[]): CardElement {
  return { type: "div", props: { style, children } };
}
