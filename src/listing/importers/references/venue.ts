import { publisherOf } from "./imprint.ts";
import { withoutLinks } from "./links.ts";

const lead =
  /^(?:[\s.,;:]|\((?=\p{L}[^()]*\)\.?$)|\bin\b[:,]?(?=\s)|\/\/|\bDans\b|\bEn\b(?= \p{Lu})|\*|_)+/iu;
const edited =
  /^(?:[^,.]{2,40}(?:, | and | & )){0,6}[^,.()]{2,40}(?:\. ?\p{Lu}\.?)* ?[,(] ?(?:eds?\.?|editors?|hrsg\.?)\)?[.,:]?\s+/iu;
const stops = [
  /,\s*(?:vol|no|nr|pp?|pages?|art|article|ser|series|edited by|issue|id|number|volume|chapter|ch)\b/iu,
  /,?\s+(?:vol|no|pp|p)\.\s*\d/iu,
  // German: pages, volume, year of a journal, issue.
  /,?\s+(?:S|Bd|Jg|Jahrgang|H|Heft)\.?\s*\d/u,
  /,\s*(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*(?:\d{1,2},?\s*)?)?(?:1[6-9]|20)\d\d\b/u,
  /\s*[,|·]?\s\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:1[6-9]|20)\d\d\b/u,
  /,?\s*\(?(?:1[6-9]|20)\d\d[a-z]?\)?\s*(?:[;:,.)\]]|$)/u,
  /(?<!\bProc)[.,]\s*[A-Z]?\d/u,
  /\s+\d+\s*[,(:;]/u,
  /(?<!\s)\s+\d+(?:[-–]\d+)?\s*$/u,
  /\s*\((?:\d|[^()]*\b(?:1[6-9]|20)\d\d\b)/u,
  /[;:]\s*\d/u,
  /(?<!\b\p{L}{1,6})\.\s/u,
  // Full stops after short words belong to an abbreviation: "Nat. Mach. Intell." So do those after words that only
  // begin the names of venues: "Proc. NeurIPS", "IEEE Trans. PAMI".
  /(?<=\p{Ll}{3,}|\))(?<!\b(?:Proc|Trans|Symp|Conf|Commun|Wksp|Bull|Lect|Annu|Intl?)(?=\.))(?:,|\.(?<!(?<!\p{L})\p{Lu}\p{L}{1,5}\.(?=\s\p{Lu}\p{L}{1,9}\.)))\s+(?=\p{Lu}\p{Ll}{2,}|arXiv|\p{Lu}{3})/u,
  /[.,]\s*(?:accessed|retrieved|arXiv\s*:|preprint|doi)/iu,
];

/** Maximum length of a venue. */
const LONGEST = 200;

/** The journal, proceedings, repository or publisher that the text after a title begins with: as written, without "In". */
export function findVenue(rest: string): string | undefined {
  const text = withoutLinks(rest).slice(0, 600).replace(lead, "").replace(edited, "").replace(lead, "");
  const inBrackets = /^[『《「]([^『』《》「」]{2,200})[』》」]/u.exec(text)?.[1];
  if (inBrackets !== undefined) return inBrackets;
  if (/^(?:arXiv|CoRR\b)/iu.test(text)) return "arXiv";
  const publisher = publisherOf(text.trim());
  if (publisher !== undefined) return publisher;
  const end = stops.reduce((least, stop) => {
    const found = stop.exec(text);
    return found && found.index > 1 ? Math.min(least, found.index) : least;
  }, text.length);
  const venue = text
    .slice(0, text[end] === "." ? end + 1 : end)
    .replace(/(?<![\s,.;:(“"–-])[\s,.;:(“"–-]+$/u, closing)
    .replace(/^([^()]*)\)$/u, "$1")
    .trim();
  if (venue.length < 2 || venue.length > LONGEST || !/\p{L}{2}/u.test(venue)) return undefined;
  return /^(?:doi|url|pp?|vol|available|accessed|retrieved|https?)\b/iu.test(venue) ? undefined : venue;
}

/** An abbreviation keeps its full stop: "Phys. Rev. Lett." */
function closing(marks: string, at: number, text: string): string {
  return marks.startsWith(".") &&
    /(?:^|[\s.])\p{Lu}\p{Ll}{0,5}$/u.test(text.slice(0, at)) &&
    text.slice(0, at).includes(".")
    ? "."
    : "";
}
