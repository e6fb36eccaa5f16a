const ARXIV =
  /^(?:arxiv:?\s*)?(\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i;
/** Sites whose URLs end in the arXiv number. */
const ARXIV_PAGE =
  /^(?:[\w-]+\.)*(?:arxiv\.org\/(?:abs|pdf|html|format)|alphaxiv\.org\/(?:abs|overview|pdf)|ar5iv(?:\.labs\.arxiv)?\.org\/(?:abs|html)|huggingface\.co\/papers)\/(.+)$/i;
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;
const DOI = /(?:^|[/:=\s])(10\.\d{4,9}(?:\.\d+)*\/[^\s?#]+)/;
const WEB = /^(?:https?:\/\/|www\.)\S+$|^(?:[\w-]+\.)+[a-z]{2,}\/\S+$/i;

/** A normalized arXiv number: without version, in lower case, old ones without the subject class. */
function arxivKey(number: string): string | undefined {
  const found = ARXIV.exec(number)?.[1]?.toLowerCase();
  return found && `arxiv:${found.replace(/\.[a-z]{2}\//, "/")}`;
}

/**
 * Normalized keys of a paper's identifier in any form: an arXiv number with or without version and label, a DOI, a URL
 * of either, or any other URL. Two spellings of one identifier share a key.
 *
 * @returns the keys, most specific first; none for any other text
 */
export function identifierKeys(written: string): readonly string[] {
  const text = written.trim().replace(/^[<([{"'“]+|[>)\]}"'”.,;!]+$/g, "");
  const number = arxivKey(text);
  if (number !== undefined) return [number];
  const doi = DOI.exec(text)?.[1]?.toLowerCase();
  const numberInDoi = doi && arxivKey(ARXIV_DOI.exec(doi)?.[1] ?? "");
  if (numberInDoi) return [numberInDoi];
  const keys = doi === undefined ? [] : [`doi:${doi}`];
  if (!WEB.test(text)) return keys;
  const bare = text
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/#.*$/, "")
    .replace(/\/+$/, "");
  const onPage = arxivKey(ARXIV_PAGE.exec(bare.replace(/\?.*$/, ""))?.[1] ?? "");
  if (onPage !== undefined) return [onPage];
  return [...keys, `url:${bare.toLowerCase()}`];
}

/** The keys of all identifiers of a paper. */
export function keysOfPaper(paper: {
  readonly arxivId?: string | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
  readonly pdfUrl?: string | undefined;
  readonly codeUrl?: string | undefined;
}): readonly string[] {
  const { arxivId, doi, url, pdfUrl, codeUrl } = paper;
  const written = [arxivId, doi, url, pdfUrl, codeUrl].filter((each) => each !== undefined);
  return [...new Set(written.flatMap(identifierKeys))];
}
