/** Normal forms of DOIs and arXiv numbers, and their URLs. */

const DOI = /10\.\d{4,9}(?:\.\d+)*\/\S+/;
/** Maximum length of an identifier or address. */
const LONGEST = 2000;
const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{", ">": "<" };

/**
 * The first DOI in a text: as a URL or with a label, percent-encoded, in angle brackets, with LaTeX escapes, or
 * followed by punctuation.
 *
 * @returns undefined if the text has none
 */
export function readDoi(text: string | undefined): string | undefined {
  if (text === undefined || !/10(?:\.|%2e)\d/i.test(text)) return undefined;
  const found = DOI.exec(decodePercent(plainIdentifier(text)))?.[0].slice(0, LONGEST);
  if (found === undefined) return undefined;
  const one = found.split(/(?:,|;|\band\b)(?=(?:https?:|doi:|10\.\d{4,9}\/))/i)[0] ?? "";
  const doi = trimPunctuation(one.replace(/<\/.*$|[?#&](?:utm_|nosfx|locatt|ref=).*$/i, ""));
  return /^10\.\d{4,9}(?:\.\d+)*\/./.test(doi) ? doi : undefined;
}

/** The URL of a DOI; characters that a URL cannot contain are percent-encoded. Source: the DOI Handbook. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeIdentifier(doi)}`;
}

const NEW_ARXIV = String.raw`\d{4}\.\d{4,5}`;
const OLD_ARXIV = String.raw`[a-z]+(?:-[a-z]+)?(?:\.[A-Za-z-]{2,8})?\/\d{7}`;
const ARXIV_ALONE = new RegExp(`^(?:${NEW_ARXIV}|${OLD_ARXIV})(?=v\\d+$|$)`, "i");
const ARXIV_MARKED = new RegExp(
  `(?:arxiv(?:\\s*(?:preprint|e-?print))?\\s*[:.\\s/]\\s*|arxiv\\.org[:/](?:abs|pdf|html|ps|format|e-print)/|ar5iv(?:\\.labs\\.arxiv)?\\.org/(?:abs|html)/|alphaxiv\\.org/(?:abs|overview|pdf)/|huggingface\\.co/papers/|\\babs/)(${NEW_ARXIV}|${OLD_ARXIV})(?!\\d)`,
  "i",
);

/**
 * The arXiv number in a text, without its version: alone (`2605.01234v2`, `hep-th/9901001`), after `arXiv:`, in a URL
 * of arXiv or of a site that uses its numbers, or in arXiv's DOI (`10.48550/arXiv.2605.01234`).
 *
 * @returns undefined if the text has none
 */
export function readArxivId(text: string | undefined): string | undefined {
  if (text === undefined || !/\d{4}/.test(text)) return undefined;
  const plain = decodePercent(plainIdentifier(text));
  const alone =
    plain.length < 60
      ? ARXIV_ALONE.exec(trimPunctuation(plain.replace(/(?<!\s)\s*\[[\w.-]+\]$/, "")))?.[0]
      : undefined;
  const id = alone ?? ARXIV_MARKED.exec(plain)?.[1];
  return id === undefined || !isArxivNumber(id) ? undefined : id;
}

/** The page of a paper at arXiv. */
export function arxivUrl(arxivId: string): string {
  return `https://arxiv.org/abs/${encodeIdentifier(arxivId)}`;
}

/** The PDF of a paper at arXiv. */
export function arxivPdfUrl(arxivId: string): string {
  return `https://arxiv.org/pdf/${encodeIdentifier(arxivId)}`;
}

/**
 * The normal form of an arXiv number: without version and case, and without the subject class of old numbers
 * (`math.GT/0309136` is `math/0309136`).
 */
export function arxivKey(arxivId: string): string {
  return arxivId
    .toLowerCase()
    .replace(/v\d+$/, "")
    .replace(/^([a-z-]+)\.[a-z-]+\//, "$1/");
}

/** The normal form of a DOI: in lower case, without the version that preprint servers add. */
export function doiKey(doi: string): string {
  return doi.toLowerCase().replace(/^(10\.(?:1101|21203|26434|31234|20944|22541)\/.+?)[./]?v\d+$/, "$1");
}

/** The arXiv number in a DOI that arXiv registered. */
export function arxivIdOfDoi(doi: string): string | undefined {
  return /^10\.48550\/arxiv\./i.test(doi) ? readArxivId(doi) : undefined;
}

/**
 * A URL that a browser opens as a page: `http` or `https`, without LaTeX escapes and surrounding brackets.
 *
 * @returns undefined for any other text: `javascript:`, `file:`, a path
 */
export function readWebAddress(text: string | undefined): string | undefined {
  const plain = plainIdentifier(text ?? "").trim();
  const found = /https?:\/\/[^\s<>"]+/i.exec(plain);
  // Words before an address may be a label; another scheme around it may not.
  if (
    !found ||
    /[a-z][a-z\d+.-]*:\S*$/i.test(
      plain.slice(0, found.index).replace(/(?:url|doi|link|available at|at)\s*:\s*$/i, ""),
    )
  )
    return undefined;
  if (found[0].length > LONGEST) return undefined;
  const address = trimPunctuation(found[0]);
  return URL.canParse(address) ? address : undefined;
}

/** A text without LaTeX escapes and HTML entities, which are not part of an identifier. */
function plainIdentifier(text: string): string {
  if (!/[\\{&]/.test(text)) return text;
  return text
    .replace(/\\url\s*\{([^{}]*)\}|\\href\s*\{([^{}]*)\}(?:\{[^{}]*\})?/g, " $1$2 ")
    .replace(/\{?\\textunderscore(?:\{\}|\s|(?![a-z]))\}?|\{\\?_\}|\$\\?_\$/g, "_")
    .replace(/\\text(?:less|greater)(?:\{\}|\s|(?![a-z]))/g, (name) => (name.includes("less") ? "<" : ">"))
    .replace(/\{?\\(?:textasciitilde|~)(?:\{\})?\}?/g, "~")
    .replace(/\\([_%&#$~{}<>/])/g, "$1")
    .replace(/\$([<>])\$|\{([<>])\}/g, "$1$2")
    .replace(
      /&(lt|gt|amp|quot|#60|#62|#38|#x3c|#x3e|#x26);/gi,
      (_, name: string) => ENTITIES[name.toLowerCase()] ?? "",
    );
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  "#60": "<",
  "#62": ">",
  "#38": "&",
  "#x3c": "<",
  "#x3e": ">",
  "#x26": "&",
};

function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
}

/** Removes the punctuation of the sentence around it; a closing bracket stays if it is opened inside. */
function trimPunctuation(text: string): string {
  let end = text.length;
  for (; end > 0; end--) {
    const last = text.charAt(end - 1);
    const opening = CLOSING[last];
    if (opening === undefined ? !".,;:!'’”\"*\\".includes(last) : balanced(text.slice(0, end), opening, last))
      break;
  }
  return text.slice(0, end);
}

function balanced(text: string, opening: string, closing: string): boolean {
  return text.split(opening).length >= text.split(closing).length;
}

/** New numbers begin with year and month: 0704 to 9912; `1234.5678` has no 34th month. */
function isArxivNumber(id: string): boolean {
  const month = Number((/^\d\d(\d\d)\./.exec(id) ?? /\/\d\d(\d\d)/.exec(id))?.[1]);
  return month >= 1 && month <= 12;
}

function encodeIdentifier(id: string): string {
  return encodeURI(id.toWellFormed()).replace(/[?#[\]]/g, encodeURIComponent);
}
