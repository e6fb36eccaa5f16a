import { decodePercent } from "../../../text/percent-encoding.ts";
import { type Addresses, readAddress } from "../../address.ts";
import { arxivKey } from "../../identifiers.ts";
import { arxivNumber } from "../arxiv.ts";
import { findLinks } from "../references/links.ts";
import { trimMarks } from "../references/trim-marks.ts";
import { withoutEmoji } from "./emoji.ts";
import type { Chunk } from "./inline.ts";
import { readVenueDate } from "./venue-date.ts";

/** Words that label a link rather than name a paper. */
const LABEL =
  /^(?:the |our |an? )?(?:(?:official|unofficial|project|paper|source|github|arxiv|full|extended|original|online|open|talk|conference|journal|camera[- ]ready|pre-?print|third[- ]party|re-?implementation|pytorch|tensorflow|jax|keras|torch|matlab|python|julia|c\+\+|colab|hugging ?face|hf|demo|datasets?|data|video|project|web|home|interactive|slides?|poster|bib(?:tex)?|code|models?|blog|post|page|site|website|homepage|pdf|html|abs(?:tract)?|doi|url|link|links|here|info|details|supp(?:lementary(?: materials?)?)?|appendix|review|openreview|acl|acm|ieee|pmlr|neurips|benchmark|repo(?:sitory)?|implementation|gitlab|notebook|twitter|tweet|x|youtube|bilibili|zhihu|wechat|kaggle|weights|checkpoints?|thread|summary|notes?|read|view|download|more|cite|citation|dblp|scholar|semantic scholar|springer|elsevier|sciencedirect|nature|science|wiley|arxiv version|v\d+|paper ?\d|code ?\d|\d)(?:[\s/,&+|-]|\band\b)*)+$/iu;
const NUMBER_LABEL =
  /^(?:arxiv\s*[:：]?\s*)?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\s*\[[\w.-]+\])?$/iu;
const SYMBOLS = /^(?:\p{P}|\p{S}|\s)*$/u;
const CODE_LABEL =
  /\b(?:code|github|gitlab|repo(?:sitory)?|implementation|pytorch|tensorflow|jax|torch|keras)\b/iu;
const PDF_LABEL = /\bpdf\b/iu;
const OTHER_LABEL =
  /\b(?:project|website|homepage|web|page|site|demo|video|slides?|poster|blog|data(?:set)?s?|model|weights|twitter|tweet|youtube|colab|bib(?:tex)?|supp|talk|notes?|summary|hugging ?face|zhihu|wechat|review)\b/iu;

/** True for a link that is a button: its text describes its target and is not a title. */
export function isButton({ text, image }: Chunk): boolean {
  const label = trimMarks(withoutEmoji(text), "[({<:", "])}>:.");
  if (image !== undefined || label === "") return true;
  return (
    (label.length < 60 && LABEL.test(label)) ||
    NUMBER_LABEL.test(label) ||
    SYMBOLS.test(label) ||
    /^(?:https?:\/\/|www\.)\S+$/iu.test(label) ||
    /^(?:doi:?\s*)?10\.\d{4,9}\/\S+$/iu.test(label) ||
    (label.length < 40 && readVenueDate(label, false) !== undefined)
  );
}

/** True for a link, and no other text, that is a button. */
export function isButtonLink(chunk: Chunk): boolean {
  return chunk.href !== undefined && isButton(chunk);
}

/** The chunks that are neither images nor buttons. */
export function withoutButtons(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.filter((chunk) => chunk.image === undefined && !isButtonLink(chunk));
}

/** The facts that one link states, by its URL and text; links to anything but a paper or its code are left out. */
function readLink({ href = "", text }: Chunk): Addresses {
  if (!/^https?:\/\//iu.test(href)) return {};
  const address = { ...readAddress(href), ...identified(href) };
  if (address.codeUrl !== undefined)
    return /\bawesome|\bio\b/iu.test(text) ? {} : { codeUrl: address.codeUrl };
  if (address.arxivId !== undefined || address.doi !== undefined) return address;
  if (CODE_LABEL.test(text)) return { codeUrl: href };
  if (OTHER_LABEL.test(text)) return { url: href };
  return PDF_LABEL.test(text) ? { pdfUrl: href } : address;
}

/** Identifiers in URLs of other sites, such as arXiv numbers in those of Hugging Face and alphaXiv. */
function identified(href: string): Addresses {
  const number =
    /^https?:\/\/(?:www\.)?(?:huggingface\.co\/papers|alphaxiv\.org\/(?:abs|pdf|overview)|arxiv\.org\/html|ar5iv\.(?:labs\.)?(?:arxiv\.)?org\/(?:abs|html)|papers\.cool\/arxiv|arxiv\.org\/pdf)\/(\d{4}\.\d{4,5})/iu.exec(
      href,
    )?.[1];
  const doi = /^https?:\/\/[^\s]*?\/(?:doi\/(?:abs\/|pdf\/|full\/)?|article\/)(10\.\d{4,9}\/[^\s?#]+)/iu.exec(
    href,
  )?.[1];
  return {
    ...(number && { arxivId: number }),
    ...(doi && { doi: doi.replace(/\/(?:pdf|full|abstract)$/u, "") }),
  };
}

/** Whether the links lead to several papers on arXiv. */
export function leadToSeveral(chunks: readonly Chunk[]): boolean {
  const numbers = chunks.map((chunk) => arxivKey(readLink(chunk).arxivId ?? ""));
  return new Set(numbers.filter((number) => number !== "")).size > 1;
}

/**
 * The URLs of an item: of its title's link first, then of its buttons. A project page is the paper's URL only if there
 * is no other.
 */
export function addressesOf(title: Chunk | undefined, chunks: readonly Chunk[]): Addresses {
  const links = chunks.filter(({ href }) => href !== undefined);
  const isOther = ({ text }: Chunk): boolean =>
    OTHER_LABEL.test(text) && !/\b(?:paper|arxiv|pdf)\b/iu.test(text);
  const ordered = [...links.filter((link) => !isOther(link)), ...links.filter(isOther)];
  let found: Addresses = title?.href === undefined ? {} : readLink({ ...title, text: "" });
  for (const link of ordered) found = { ...readLink(link), ...found };
  const stated = chunks.filter(({ href }) => href === undefined).map(({ text }) => text);
  found = { ...findLinks(stated.join("\n")), ...badgeIds(chunks), ...found };
  return found.arxivId === undefined
    ? found
    : { ...found, arxivId: arxivNumber(found.arxivId) ?? found.arxivId };
}

const BADGE =
  /^https?:\/\/(?:img\.shields\.io\/(?:badge|static\/v1)|badgen\.net\/badge|flat\.badgen\.net\/badge)[/?]([^?#]+)/iu;

/** The text of a badge of shields.io: `badge/NeurIPS-2017-blue` says "NeurIPS 2017". */
export function badgeText({ image = "", text }: Chunk): string {
  const path = BADGE.exec(image)?.[1];
  if (path === undefined) return /^(?:[A-Z][A-Za-z]+[ '-]\d{2,4}|\d{4}[.-]\d\d)$/u.test(text) ? text : "";
  const parts = decodePercent(path)
    .replace(/\.svg$/iu, "")
    .replaceAll("--", "\u2010")
    .split(/[-/]/u);
  const words = parts.length > 1 ? parts.slice(0, -1) : parts;
  return words
    .map((word) => word.replaceAll("\u2010", "-").replaceAll("_", " ").trim())
    .filter((word) => word !== "")
    .join(" ");
}

function badgeIds(chunks: readonly Chunk[]): Addresses {
  for (const chunk of chunks) {
    const number =
      chunk.image === undefined ? undefined : /\b(\d{4}\.\d{4,5})\b/u.exec(badgeText(chunk))?.[1];
    if (number !== undefined) return { arxivId: number };
  }
  return {};
}
