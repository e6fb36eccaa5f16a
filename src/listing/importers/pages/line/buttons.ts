import { PAGER } from "../../../parse/boilerplate.ts";

/**
 * Texts of buttons, counts and navigation around and between papers. A line that consists of them is not part of a
 * paper.
 */
const WORDS = new Set(
  (
    "pdf|html|abs|abstract|bib|bibtex|ris|endnote|supp|supplemental|supplementary|supplementary pdf|supplementary material|" +
    "supplementary materials|supplement|appendix|poster|oral|spotlight|slides|video|videos|talk|recording|code|data|dataset|" +
    "datasets|demo|project|project page|website|page|paper|papers|link|links|doi|arxiv|arxiv page|openreview|github|software|" +
    "view|view pdf|view paper|view article|view abstract|view html|view details|view full text|view record|download|" +
    "download pdf|download paper|full text|full text pdf|full-text|full article|full paper|pdf (full)|bib (full)|read|read paper|" +
    "read more|read full text|read article|more|more info|more details|details|show more|show less|show details|show abstract|" +
    "hide abstract|show more detail|show full abstract|expand|collapse|expand abstract|see more|less|△ less|▽ more|save|saved|" +
    "save to library|add to library|add to list|add to favorites|share|share record|cite|cited by|citation|citations|export|" +
    "export citation|export citations|bookmark|bookmarks|bookmarked|like|likes|unlike|follow|following|upvote|upvotes|downvote|" +
    "comment|comments|discuss|discussion|reply|copy|copy link|copy citation|copied|twitter|linkedin|facebook|reddit|email|" +
    "e-mail|x|bluesky|mendeley|zotero|alert|alerts|create alert|semantic reader|preview|preview abstract|figures|references|" +
    "related|related articles|related papers|similar|similar articles|similar papers|claim|reference search|resources|" +
    "research article|research-article|original article|original research|original paper|review|review article|" +
    "short-paper|short paper|full-paper|article|articles|journal article|conference paper|conference proceeding|" +
    "proceedings article|book chapter|chapter|editorial|letter|brief communication|preprint|open access|free access|" +
    "free article|free pmc article|full access|restricted access|open|public access|peer reviewed|clinical trial|" +
    "new|new!|hot|trending|featured|top|latest|home|menu|search|filter|filters|sort|newest|oldest|relevance|next|previous|" +
    "prev|back|back to top|up|load more|subscribe|unsubscribe|sign in|sign up|log in|login|register|about|contact|help|" +
    "privacy|privacy policy|terms|terms of service|cookie policy|cookies|feedback|settings|skip to content|" +
    "skip to main content|everyone|submitted by|published|accepted|tldr|tl;dr|blog|notes|reviews|chat|ask ai|ask|listen|" +
    "audio|summary|ai summary|key points|highlights|graphical abstract|select|select all|clear|go|all|advanced search|" +
    "mark as read|mark all as read|hide|remove|edit|report|print|rights and content|purchase|get access|get rights|" +
    "request pdf|request full-text|recommend|recommended|metrics|view metrics|kimi|rel|copy to clipboard|stars|forks|" +
    "categories|category|explore|labs|fields of study|date range|has pdf|author|authors|publication type|journals & conferences|custom range|any time|sort by date|sort by relevance|create alert|set search alert|refine by|select all on page|per page|extracts|google scholar|article type|access type|include patents|include citations|years|subject areas|languages|my profile|my library|view blog|first page preview|first page|abstract only|get pdf|free|htm|xml|epub|figure|full-text html|daily|weekly|monthly|" +
    "crossref|pubmed|pubmed/ncbi|pubmed central|web of science|scopus|view in scopus|search ads|worldcat|cas|mathscinet|math|" +
    "zbmath|digital library|go to reference|view in article|download references"
  ).split("|"),
);

const COUNT = /^[+−–-]?\d[\d,.]*\s?[kKmM]?\+?$/;
const PATTERNS = [
  /^(?:cited by|citations?|views?|downloads?|likes?|votes?|upvotes?|reads?|stars?|comments?|replies|score|rank|altmetric|total citations|total downloads|metrics)[:\s]*\(?[\d,.]+\s?[km]?\)?$/i,
  /^[\d,.]+\s?[km]?\+? (?:citations?|views?|downloads?|likes?|votes?|upvotes?|reads?|stars?|comments?|replies|points?|authors?|papers|results|entries|references|figures|pages|versions?|papers? found|minutes? read|min read|influential citations?|highly influential citations?|posts?|tweets?|github stars?|bookmarks?)(?: \(.*\))?$/i,
  /^· [\d,]+ authors?$/i,
  // Affiliations by the numbers after the names: `1University of Lakes, 2Fox Lab`.
  /^(?:[\d*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,2} ?\p{Lu}[^\d¹²³⁴⁵⁶⁷⁸⁹]{2,90})+$(?<=(?<!\p{L})(?:Universit\p{L}+|Univ|Institut\p{L}*|College|School|Lab\p{L}*|Research|Academy|Hospital|Cent(?:er|re)|Inc|Google|DeepMind|Microsoft|Meta|NVIDIA|CNRS|Inria|INRIA|KAIST|MIT|ETH)\b.*)/u,
  /^(?:accepted|long|short|oral|poster|workshop|main|full|demo|industry|findings|keynote|invited|regular|selected|recent|latest|new|list of)(?: \S+){0,2} (?:papers?|presentations?|talks?|track|sessions?|posters?|publications?|articles?|abstracts?|keynotes?)$/i,
  // Headings of a list of publications.
  /^(?:journals?|conference|workshop|working|peer[- ]reviewed|refereed|selected|recent|honou?rable|outstanding|best|books?|technical|other|edited|review|position|student|ph\.?d|doctoral|under|in) (?:\p{L}+ ){0,2}(?:articles|papers|publications|preprints|books|chapters|proceedings|contributions|theses|reports|mentions|manuscripts|review|press)$/iu,
  /^(?:preprints|books|theses|patents|manuscripts|monographs|miscellaneous)$/i,
  /^(?:oral |poster |paper )?session \w{1,3}\b(?:[:.–-].{0,80})?$/i,
  /^all \d+ versions$/i,
  // Links below a reference, as some publishers' pages are copied: `CASPubMedWeb of Science®Google Scholar`.
  /^(?:Article|CAS|PubMed|Cross[Rr]ef|Web of Science ?®?|Google Scholar|MathSciNet|MATH|ADS)+$/,
  /^(?:decision: ?)?accept(?:ed)?(?: as)?(?: an?)? ?\(?(?:oral|poster|spotlight|talk|notable.{0,12})?\)?$/i,
  /^(?:average |avg\.? )?(?:rating|score)s?: ?\d[\d., ]*(?:·.{0,20})?$/i,
  /^(?:paper|submission)(?: id| number| no\.?| #)?:?\s?#?\d{1,6}$/i,
  /^since (?:19|20)\d\d$/i,
  /^pages? (?:\d+[-–]\d+|\d+ of \d+|\d+)$/i,
  /^pp?\. ?\d+[-–]\d+\.?$/i,
  /^showing \d.*\b(?:of|results|entries|papers)\b.*$/i,
  /^total of [\d,]+ (?:entries|results|papers)\b.*$/i,
  /^(?:about )?[\d,]+ results?\b.*$/i,
  /^readers?: .{1,40}$/i,
  /^(?:sort(?:ed)? by|order by|filter by|results per page|show(?:ing)? up to)\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright)\s?\d{4}\b.{0,80}$/i,
  /^[-–—_=*·•#.\s|/<>«»‹›→←]{1,200}$/,
  PAGER,
];
const SEPARATORS = /\s*(?:[[\]|·•⋅/]+|\s{2,})\s*/;

/** True for a line that consists of buttons and counts: `[pdf] [supp] [bibtex]`, `Save Cite`, `1.2k`, `Page 3 of 9`. */
export function isButtons(text: string): boolean {
  if (
    text.length > 160 ||
    /^(?:19|20)\d\d(?:[-/]\d\d| \| )/.test(text) ||
    /^(?:arxiv preprint|(?:arxiv|corr|[bm]\w+rxiv)(?: preprint)?,? (?:19|20)\d\d)\b/i.test(text)
  )
    return false;
  if (PATTERNS.some((pattern) => pattern.test(text))) return true;
  if (isButton(text)) return true;
  const parts = text.split(SEPARATORS).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => isButton(part) || areButtons(part));
}

/** Whether a text consists of buttons without separators: `Save Cite Cited by 1000 Related articles All 2 versions`. */
function areButtons(text: string): boolean {
  const words = text.split(" ");
  if (words.length > 24) return false;
  for (let i = 0; i < words.length; ) {
    const taken = [4, 3, 2, 1].find(
      (count) => i + count <= words.length && isButton(words.slice(i, i + count).join(" ")),
    );
    if (taken === undefined) return false;
    i += taken;
  }
  return true;
}

const MARKS = "\\s:.↓↑→▼▲▾⬇⬆✓☆★♡❤♥\\p{Extended_Pictographic}\\ufe0f";
const MARKS_AFTER = new RegExp(`(?:[${MARKS}])+$`, "u");
const MARKS_BEFORE = new RegExp(`^(?:[${MARKS}+])+`, "u");

function isButton(text: string): boolean {
  const bare = text.replace(/^[[({<]|[\])}>:]+$/g, "");
  const plain = bare.replace(MARKS_AFTER, "").replace(MARKS_BEFORE, "");
  if (plain === "") return !/\d/.test(bare) || COUNT.test(bare);
  return (
    WORDS.has(plain.toLowerCase()) || COUNT.test(plain) || PATTERNS.some((pattern) => pattern.test(plain))
  );
}
