import type { WantedPaper } from "../../src/commands/resolve/services/service.ts";
import type { Entry } from "../../src/listing/types.ts";
import { ACCENT_MARKS } from "../../src/text/latex-accents.ts";
import { mulberry } from "../support/random.ts";
import type { CataloguePaper } from "./arxiv-search.ts";

/** The fields of a listed paper that are used for the lookup. */
export type Listed = Pick<Entry, "title" | "authors" | "etAl" | "date">;

/** A catalogue with similar papers, and a listing of them with the errors of copying. */
export interface Trial {
  readonly catalogue: readonly CataloguePaper[];
  readonly wanted: readonly WantedPaper[];
  /** The correct number by slug; undefined for a paper that is not in the catalogue. */
  readonly truth: ReadonlyMap<string, string | undefined>;
}

/** Shares of the papers. */
const [RELATED, ABSENT, CUT, UNMARKED, CASE, TYPO, INITIALS] = [0.12, 0.03, 0.15, 0.02, 0.05, 0.01, 0.1];

/** Makes a trial of real entries; the same for the same seed. */
export function makeTrial(entries: readonly Listed[], seed: number): Trial {
  const random = mulberry(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const catalogue: CataloguePaper[] = [];
  const wanted: WantedPaper[] = [];
  const truth = new Map<string, string | undefined>();
  const everybody = entries.flatMap(({ authors }) => authors);
  const add = (paper: Omit<CataloguePaper, "arxivId" | "category">): string => {
    const arxivId = `${paper.date.slice(2, 4)}${paper.date.slice(5, 7)}.${String(catalogue.length).padStart(5, "0")}`;
    catalogue.push({ ...paper, arxivId, category: "cs.LG" });
    return arxivId;
  };
  for (const [k, entry] of entries.entries()) {
    const more = entry.etAl
      ? Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(everybody))
      : [];
    const authors = [...entry.authors, ...more];
    const isRelated = random() < RELATED;
    const isAbsent = random() < ABSENT;
    const [title, ...relatives] = isRelated || isAbsent ? relativesOf(entry.title, random) : [entry.title];
    const date = earlier(entry.date, Math.floor(random() * 6));
    for (const relative of relatives)
      add({ title: relative, authors, date: earlier(date, Math.floor(random() * 300)) });
    const stored = {
      title: random() < 0.3 ? inLatex(title ?? "") : (title ?? ""),
      authors: authors.map((name) => (random() < 0.03 ? inLatex(name) : name)),
      date,
    };
    const slug = `paper-${k}`;
    truth.set(slug, isAbsent ? undefined : add(stored));
    const listed = copied(title ?? "", random);
    const names = entry.authors.map((name) => copiedName(name, random));
    wanted.push({ slug, listedTitle: listed, title: listed, authors: names, date: entry.date });
  }
  return { catalogue, wanted, truth };
}

/** A title that has near-duplicates by the same authors, and these. */
function relativesOf(title: string, random: () => number): readonly string[] {
  const words = title.split(" ");
  const middle = Math.floor(words.length / 2);
  const kinds: readonly (() => readonly string[])[] = [
    () => [`${title}, Part II`, `${title}, Part I`, `${title}, Part III`],
    () => [title, `${title} II`],
    () => [`${title} 2.0`, title, `${title} 20`],
    () => [title, `${title} Revisited`, `${title}: Erratum`],
    () => [title, `${title}: An Extended Study`],
    () => [title, words.with(middle, "Robust").join(" ")],
    () => [title, words.toSpliced(middle, 1).join(" ")],
    () => [title, words.with(-1, `Non${words.at(-1)?.toLowerCase()}`).join(" ")],
    () => [title, `${title.slice(0, -1)}${title.endsWith("s") ? "" : `${title.at(-1)}s`}`],
    () => [`${title} (v2)`, `${title} (v1)`],
    () => [title, `On ${title}`, `Towards ${title}`],
  ];
  return [...new Set(kinds[Math.floor(random() * kinds.length)]?.() ?? [title])];
}

/** Applies errors of copying to a title: accents lost in three ways, LaTeX, letters, quotation marks, truncation. */
function copied(title: string, random: () => number): string {
  let text = withoutAccents(title, random);
  if (random() < CASE) text = random() < 0.5 ? text.toUpperCase() : text.toLowerCase();
  if (random() < 0.05) text = text.replace(/-/g, random() < 0.5 ? " " : "‐");
  if (random() < 0.1) text = text.replace(/[$\\{}]/g, "");
  if (random() < TYPO) text = text.replace(/\b([A-Za-z]{5})[a-z](?=[a-z]{4})/, "$1");
  if (random() < CUT)
    return `${text.slice(0, Math.max(30, Math.floor(text.length * (0.45 + random() / 2)))).trimEnd()}${random() < 0.5 ? "…" : "..."}`;
  return random() < UNMARKED ? text.slice(0, Math.max(45, Math.floor(text.length * 0.8))).trimEnd() : text;
}

function copiedName(name: string, random: () => number): string {
  const plain = random() < 0.5 ? withoutAccents(name, random) : name;
  return random() < INITIALS ? plain.replace(/^(\p{L})[\p{L}\p{M}'’-]+ /u, "$1. ") : plain;
}

function withoutAccents(text: string, random: () => number): string {
  const kind = Math.floor(random() * 4);
  if (kind === 0) return text.normalize("NFD").replace(/\p{M}/gu, "");
  if (kind === 1) return text.normalize("NFC").replace(/(?=\P{ASCII})\p{Script=Latin}/gu, "");
  return kind === 2 ? text.normalize("NFC").replace(/(?=\P{ASCII})\p{Script=Latin}/gu, "?") : text;
}

const COMMANDS = new Map(Object.entries(ACCENT_MARKS).map(([command, mark]) => [mark, command]));

/** `é` as `\'{e}`. */
function inLatex(text: string): string {
  return text.normalize("NFD").replace(/(\p{L})(\p{M})/gu, (whole, letter: string, mark: string) => {
    const command = COMMANDS.get(mark);
    return command === undefined ? whole : `\\${command}{${letter}}`;
  });
}

function earlier(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}
