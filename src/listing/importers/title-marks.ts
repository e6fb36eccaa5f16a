/** Words in brackets next to a title that say where it was presented or what a link is: `[NEW]`, `(Spotlight)`. */
const LABEL =
  "new|updated?|pdf|html|oral|spotlight|poster|highlight|must[ -]read|preprint|open access|best paper(?: award)?";
/** Google Scholar's kinds of results. */
const KIND = "book|citation|doc|ps|[bc]";
const STARS = String.raw`(?:🔥|⭐|★|✨|🆕|📄)\ufe0f?`;

/** What people and programs put before a title: a box to tick, signs of a heading, a label. */
const BEFORE = new RegExp(
  String.raw`^(?:(?:[-*+•]\s+)?\[[ x✓✗]?\]\s+|#{1,6}\s+|(?:title|new|must[ -]read|to[ -]?read|todo|recommended|optional|required):\s+|\((?:must[ -]read|recommended|optional|required)\)\s+|week \d{1,3}\s*(?::|\s[|–—-])\s+|\[(?:${LABEL})\]\s*|\[(?:${KIND})\]\s+|\((?:oral|spotlight|poster|highlight)\)\s+|${STARS}\s*)`,
  "iu",
);
const AFTER = new RegExp(
  String.raw`(?<!\s)\s+(?:\[(?:${LABEL})\]|\((?:pdf|oral|spotlight|poster)\)|${STARS})$`,
  "iu",
);
/** Emphasis in Markdown of the whole title. */
const EMPHASIS = /^(?<sign>\*{1,3}|__?)(?<words>[^\s*_](?:[^*_]*[^\s*_])?)\k<sign>$/u;

/** Maximum number of marks on a title. */
const MOST = 4;

/** A title without the marks that are not part of it: `- [ ] **On Quiet Gradients** [PDF]` is `On Quiet Gradients`. */
export function withoutTitleMarks(title: string): string {
  let bare = title;
  for (let k = 0; k < MOST; k++) {
    const next = (EMPHASIS.exec(bare)?.groups?.words ?? bare).replace(BEFORE, "").replace(AFTER, "");
    if (next === bare || next === "") return bare;
    bare = next;
  }
  return bare;
}
