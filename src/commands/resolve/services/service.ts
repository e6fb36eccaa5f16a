import type { StatedPaper } from "../../../library/lookup/match.ts";
import type { FoundFields, Source } from "../../../library/resolved/record.ts";
import type { Failure } from "../../http/client.ts";
import type { TextAnswer } from "../../http/request.ts";

/** A paper to look up, with the facts from its listings. */
export interface WantedPaper extends StatedPaper {
  readonly slug: string;
  /** As listed, even if it is only an identifier. */
  readonly listedTitle: string;
  readonly arxivId?: string | undefined;
  readonly doi?: string | undefined;
}

/** One kind of request to a service. */
export interface Step {
  /** Whether papers are looked up by identifier or by title. */
  readonly by: "id" | "title";
  /** Maximum number of papers per request. */
  readonly batch: number;
  readonly takes: (paper: WantedPaper) => boolean;
  /** The request, as path and query below the service's base. */
  readonly path: (papers: readonly WantedPaper[]) => string;
}

/** A bibliographic service. */
export interface Service {
  readonly source: Source;
  readonly name: string;
  /** Its URL, with a final slash; always HTTPS. */
  readonly base: string;
  /** Further hosts to which it may redirect. */
  readonly hosts: readonly string[];
  /** Seconds between two requests, according to its terms of use. */
  readonly pause: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  /** Parses a response of any status and content; an empty list if it has no papers. */
  readonly read: (response: TextAnswer) => readonly FoundFields[] | Failure;
}

/** Identification for services. */
export interface Asking {
  /** The publisher's mail address. */
  readonly contact: string | undefined;
  /** The environment, which may contain keys. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A path with parameters; those without a value are omitted. */
export function query(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const stated = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  return `${path}?${new URLSearchParams(stated as [string, string][])}`;
}

/** Papers without an identifier, which can only be looked up by title. */
export function needsTitle({ title, arxivId, doi }: WantedPaper): boolean {
  return title !== "" && arxivId === undefined && doi === undefined;
}
