import { arxivUrl, doiUrl, readArxivId, readDoi } from "../../identifiers.ts";
import { monthOfArxiv } from "../references/read.ts";

/** An identifier by which a text names a paper. */
export interface PaperIdentifier {
  /** Equal for all spellings of an identifier. */
  readonly key: string;
  /** The title of a paper without one: `arXiv:2611.01234`. */
  readonly label: string;
  readonly url: string;
  readonly arxivId?: string | undefined;
  readonly doi?: string | undefined;
  /** As precise as the identifier states it: arXiv numbers begin with year and month. */
  readonly date?: string | undefined;
}

/** The identifiers of a line, and the rest of it. */
export interface LineIdentifiers {
  readonly found: readonly PaperIdentifier[];
  readonly rest: string;
}

const WORD =
  /https?:\/\/[^\s<>"|]+|(?:arxiv\s?[:/]?\s?)?(?<![\d.])\d{4}\.\d{4,5}(?:v\d+)?(?![\d.]\d)|arxiv:\s?[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?|(?<![\w.])[a-z]+-[a-z]+\/\d{7}(?:v\d+)?|(?:doi:\s?)?(?<![\w/.])10\.\d{4,9}\/[^\s<>"|]+/gi;

/** URLs of papers' pages; the group is the identifier of the paper. */
const PAGES: readonly (readonly [address: RegExp, name: string])[] = [
  [/^https?:\/\/openreview\.net\/(?:forum|pdf|attachment)\?id=([\w-]{6,})/i, "OpenReview"],
  [
    /^https?:\/\/(?:www\.)?aclanthology\.org\/((?:\d{4}\.[\w-]+|[A-Z]\d\d-\d{4})[\w.-]*?)(?:\.pdf)?\/?$/i,
    "ACL Anthology",
  ],
  [/^https?:\/\/(?:www\.)?(?:aclweb\.org\/anthology)\/([\w.-]+?)(?:\.pdf)?\/?$/i, "ACL Anthology"],
  [/^https?:\/\/proceedings\.mlr\.press\/(v\d+\/[\w-]+)/i, "PMLR"],
  [/^https?:\/\/openaccess\.thecvf\.com\/\S*\/([\w-]+?)(?:_paper)?\.(?:html|pdf)/i, "CVF"],
  [
    /^https?:\/\/(?:papers|proceedings)\.(?:nips|neurips)\.cc\/\S*?\/(?:hash|file)\/([0-9a-f]{16,})/i,
    "NeurIPS",
  ],
  [/^https?:\/\/(?:www\.)?semanticscholar\.org\/paper\/(?:[^/\s]+\/)?([0-9a-f]{40})/i, "Semantic Scholar"],
  [/^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{4,9})/i, "PubMed"],
  [/^https?:\/\/(?:www\.)?nature\.com\/articles\/([\w.-]+)/i, "Nature"],
];

/** Finds the papers that a line names, in order. Linear in the line. */
export function findIdentifiers(line: string): LineIdentifiers {
  const found: PaperIdentifier[] = [];
  const rest = line.replace(WORD, (word) => {
    const paper = identify(word);
    if (paper === undefined) return word;
    if (!found.some(({ key }) => key === paper.key)) found.push(paper);
    return " ";
  });
  return { found, rest: rest.replace(/\s+/gu, " ").trim() };
}

/** The number of papers that lines name. */
export function countIdentifiers(text: string): number {
  return new Set(text.split("\n").flatMap((line) => findIdentifiers(line).found.map(({ key }) => key))).size;
}

/** The form of all labels: a site's name of up to two words, and the paper's identifier there. */
const LABEL = /^(?:\S+ ){0,2}\S+$/;

/** Whether a title is only the identifier of a paper for which the listing states no title. */
export function isOnlyIdentifier({ title, url }: { readonly title: string; readonly url?: string }): boolean {
  // Few titles are as short as a label, so the slower search in the URL is rare.
  return url !== undefined && LABEL.test(title) && findIdentifiers(url).found[0]?.label === title;
}

function identify(word: string): PaperIdentifier | undefined {
  const arxivId = readArxivId(word);
  if (arxivId !== undefined)
    return {
      key: `arxiv ${arxivId}`,
      label: `arXiv:${arxivId}`,
      url: arxivUrl(arxivId),
      arxivId,
      date: monthOfArxiv(arxivId),
    };
  const address = word.replace(/(?<![).,;:!?\]}'”])[).,;:!?\]}'”]+$/, "");
  for (const [pattern, name] of PAGES) {
    const id = pattern.exec(address)?.[1];
    if (id !== undefined) return { key: `${name} ${id}`, label: `${name} ${id}`, url: address };
  }
  const doi = readDoi(word);
  if (doi !== undefined)
    return { key: `doi ${doi.toLowerCase()}`, label: `doi:${doi}`, url: doiUrl(doi), doi };
  return undefined;
}
