import { latexOfMarkup } from "../xml/markup.ts";

/** Templates that produce a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "!": "|",
  "=": "=",
  "'": "’",
  "'s": "’s",
  nbsp: " ",
  spaces: " ",
  ndash: "–",
  snd: " – ",
  spnd: " – ",
  mdash: "—",
  dash: "–",
  pipe: "|",
  "(": "{{",
  ")": "}}",
};
/** Templates that only style the text of their last parameter. */
const SHOWN =
  /^(?:nowrap|nobr|lang|transl|transliteration|small|smaller|big|em|strong|as written|sic|not a typo|typo|notatypo|langx|lang-\w+|zh|abbr|math|mvar|var|italic correction|nihongo|noitalics|no italic)$/i;
/** Templates about a link or a citation that state nothing about the paper. */
const REMARKS =
  /^(?:(?:dead|broken) link|(?:subscription|registration) required|subscription|(?:open|free|closed|limited|paywalled) access|in lang|webarchive|cbignore|better source|page needed|clarify|citation needed|cn|pn|rp|efn|refn|icon.*|isbn|issn|oclc)$/i;
const RAISED: Readonly<Record<string, string>> = {
  sup: "textsuperscript",
  sub: "textsubscript",
  su: "textsuperscript",
};
/** A template that contains no other. */
const TEMPLATE = /\{\{([^{}|]{0,60})((?:\|[^{}]{0,2000})?)\}\}/g;
/** Templates nested deeper are left as they are. */
const PASSES = 4;

/** A parameter's value as text, with LaTeX for italics and formulas; links and templates are replaced by their text. */
export function textOfWiki(value: string): string {
  const formulas: string[] = [];
  let text = withoutComments(value).replace(/<math\b[^<>]{0,100}>([^<]*)<\/math>/gi, (_, formula) => {
    formulas.push(`$${String(formula).trim()}$`);
    return MARK;
  });
  for (let pass = 0; pass < PASSES && text.includes("{{"); pass++)
    text = text.replace(TEMPLATE, (whole, name, rest) => textOfTemplate(whole, name, rest));
  text = text
    .replace(/<ref\b[^<>]*(?:\/>|>[^<]*<\/ref>)/gi, "")
    .replace(/<\/?(?:nowiki|small|big|nobr|ref|cite)\b[^<>]{0,100}>/gi, "")
    .replace(/\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{0,300})\]\]/g, "$1")
    .replace(/\[(?:https?:)?\/\/[^\s[\]]{1,500}\s+([^[\]]{1,500})\]/g, "$1")
    .replace(/'''/g, "")
    .replace(/''([^']{1,500}(?:'[^']{1,500}){0,5})''/g, "\\textit{$1}")
    .replace(/''/g, "");
  const plain = latexOfMarkup(text).replace(/\s+/g, " ").trim();
  let next = 0;
  return withoutAcceptance(plain.replaceAll(MARK, () => formulas[next++] ?? ""));
}

function withoutComments(text: string): string {
  const [first = "", ...others] = text.split("<!--");
  return (
    first +
    others.map((piece) => (piece.includes("-->") ? piece.slice(piece.indexOf("-->") + 3) : piece)).join("")
  );
}

/** Replaces a formula until the markup around it is read. */
const MARK = "\ue000";

/** Double parentheses mark a value to be used as written: `((Fox and Sons))`. */
function withoutAcceptance(text: string): string {
  return /^\(\(.*\)\)$/.test(text) ? text.slice(2, -2).trim() : text;
}

function textOfTemplate(whole: string, name: string, rest: string): string {
  const key = name.trim().toLowerCase();
  const parts = rest
    .split("|")
    .slice(1)
    .filter((part) => !/^\s*[a-z]\w{0,20}\s*=/i.test(part));
  const last = parts.at(-1)?.trim() ?? "";
  const raised = Object.hasOwn(RAISED, key) ? RAISED[key] : undefined;
  if (raised !== undefined) return `\\${raised}{${last}}`;
  if (Object.hasOwn(CHARACTERS, key)) return CHARACTERS[key] ?? "";
  if (key === "chem" || key === "chem2") return parts.map((part) => part.trim()).join("");
  if (key === "arxiv" || key === "doi") return `${key === "doi" ? "doi" : "arXiv"}:${last}`;
  if (REMARKS.test(key)) return "";
  // Unknown templates stay as written.
  return SHOWN.test(key) ? last : whole;
}
