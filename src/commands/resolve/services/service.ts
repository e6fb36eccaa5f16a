import type { StatedPaper } from "../../../library/lookup/match.ts";
import type { FoundFields, Source } from "../../../library/resolved/record.ts";
import type { Failure } from "../../http/client.ts";
import type { TextAnswer } from "../../http/request.ts";

/** A paper to look up: what its listings state. */
export interface WantedPaper extends StatedPaper {
  readonly slug: string;
  /** As listed, also where it is only an identifier. */
  readonly listedTitle: string;
  readonly arxivId?: string | undefined;
  readonly doi?: string | undefined;
}

/** One kind of request to a service. */
export interface Step {
  /** Whether papers are looked up by identifier or by title. */
  readonly by: "id" | "title";
  /** How many papers a request asks for at most. */
  readonly batch: number;
  readonly takes: (paper: WantedPaper) => boolean;
  /** The request, as path and query below the service's base. */
  readonly path: (papers: readonly WantedPaper[]) => string;
}

/** A service that knows papers. */
export interface Service {
  readonly source: Source;
  readonly name: string;
  /** Where it answers, with a final slash; always HTTPS. */
  readonly base: string;
  /** Further hosts to which it may redirect. */
  readonly hosts: readonly string[];
  /** Seconds between two requests, as its terms want it. */
  readonly pause: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  /** Parses a response of any status and content; an empty list if it has no papers. */
  readonly read: (response: TextAnswer) => readonly FoundFields[] | Failure;
}

/** What services may know of who asks. */
export interface Asking {
  /** The publisher's mail address. */
  readonly contact: string | undefined;
  /** The environment, which may hold keys. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A path with parameters; those without a value are omitted. */
export function query(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const stated = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  return `${path}?${new URLSearchParams(stated as [string, string][])}`;
}

/** Papers that can be looked up by title alone: no identifier is stated, which would be the better way. */
export function needsTitle({ title, arxivId, doi }: WantedPaper): boolean {
  return title !== "" && arxivId === undefined && doi === undefined;
}
