const words = new Set(
  (
    "home|menu|search|filter|filters|sort|sort by|sort by:|newest|oldest|relevance|trending|latest|popular|top|hot|" +
    "load more|show more|show less|read more|see more|view more|more|next|previous|prev|back|back to top|" +
    "skip to content|skip to main content|share|save|cite|bookmark|bookmarks|like|follow|subscribe|pdf|html|abs|" +
    "view pdf|download|download pdf|bibtex|export|copy|copy link|rss|sign in|sign up|log in|login|register|" +
    "about|contact|privacy|privacy policy|terms|terms of service|cookie policy|accept|help|blog|pricing|" +
    "papers|authors|topics|categories|conferences|all|all papers|view all|abstract|close|dark mode|light mode|" +
    "settings|feedback|loading|loading…|loading..."
  ).split("|"),
);
/** The numbers and arrows that lead to other pages: `« 1 2 3 … 9 »`. */
export const PAGER = /^(?:[«‹<←]|[»›>→]|\d{1,4}|…|\.\.\.)(?:\s+(?:[«‹<←]|[»›>→]|\d{1,4}|…|\.\.\.))+$/;
const patterns = [
  /^showing \d[\d,.]*(?: ?(?:-|–|—|to) ?\d[\d,.]*)? of (?:about )?\d[\d,.]*(?: \w+)?\.?$/i,
  /^page \d+(?: of \d+)?$/i,
  /^(?:sort(?:ed)? by|order by|filter by)\b.{0,30}$/i,
  /^\d[\d,.]* (?:papers|results|entries|views|likes|stars|citations|upvotes|comments)$/i,
  PAGER,
  /^(?:©|\(c\)|copyright)\s?\d{4}\b.{0,60}$/i,
  /^[-–—_=*·•#\s]{1,200}$/,
];

/** True for a line that belongs to the page around the list: `Home`, `Sort by`, `Showing 1–25 of 300`. */
export function isBoilerplate(line: string): boolean {
  // Pages write their buttons with a capital; a line of a wrapped abstract may well be "more" or "all".
  if (line.length > 90 || /^\p{Ll}/u.test(line)) return false;
  return words.has(line.toLowerCase()) || patterns.some((pattern) => pattern.test(line));
}
