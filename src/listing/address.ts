import { readArxivId, readDoi } from "./identifiers.ts";

/** The links of a paper, from separate lines of an entry. */
export interface Addresses {
  readonly url?: string;
  readonly arxivId?: string;
  readonly doi?: string;
  readonly pdfUrl?: string;
  readonly codeUrl?: string;
}

const label = /^(?:url|link|links|address|paper|pdf|code|doi|arxiv|project|website|source)\s*[:：]\s*(?=\S)/i;
const web = /^https?:\/\/[^\s<>"]+$/i;
const arxivId =
  /^(?:arxiv\s*[:/]\s*)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)(?:\s*\[[\w.-]+\])?$/i;
const arxivUrl = /^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(abs|pdf|html)\/(.+?)(?:\.pdf)?\/?$/i;
const doi = /^(?:doi\s*[:：]?\s*)?(10\.\d{4,9}\/\S+)$/i;
const doiUrl = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\S+)$/i;
const codeHost = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\//i;

/** The link in `line` if the line consists of it; undefined for any other line. */
export function readAddress(line: string): Addresses | undefined {
  if (line.length > 500) return undefined;
  const text = line.replace(label, "");
  if (web.test(text)) return readUrl(text, /^code/i.test(line));
  const id = arxivId.exec(text)?.[1];
  if (id) return { arxivId: readArxivId(id) ?? id };
  const name = readDoi(doi.exec(text)?.[1]);
  return name ? { doi: name } : undefined;
}

function readUrl(url: string, isCode: boolean): Addresses {
  const arxiv = arxivUrl.exec(url);
  if (arxiv) {
    const id = readArxivId(url) ?? arxiv[2] ?? "";
    return arxiv[1]?.toLowerCase() === "pdf" ? { pdfUrl: url, arxivId: id } : { url, arxivId: id };
  }
  const name = doiUrl.test(url) ? readDoi(url) : undefined;
  if (name) return { url, doi: name };
  return isCode ? { codeUrl: url } : addressOf(url);
}

/** Classifies a web address: code, a PDF, or a page. */
export function addressOf(url: string): Addresses {
  if (codeHost.test(url)) return { codeUrl: url };
  return /\.pdf(?:[?#]|$)/i.test(url) ? { pdfUrl: url } : { url };
}
