import type { Matched } from "../../library/lookup/match.ts";
import type { ResolvedRecord, Source } from "../../library/resolved/record.ts";
import { chooseMatch } from "./choose-match.ts";
import type { Connection } from "./connection.ts";
import type { Step, WantedPaper } from "./services/service.ts";

/** A run: its services, the known records, and where new ones are stored. */
export interface Run {
  readonly connections: readonly Connection[];
  /** YYYY-MM-DD */
  readonly today: string;
  /** Records of earlier runs, by slug. */
  readonly before: ReadonlyMap<string, ResolvedRecord>;
  /** Called for each paper with its final record. */
  readonly onRecord: (record: ResolvedRecord) => void;
  /** Called after each batch with the number of completed papers. */
  readonly onBatch: (done: number) => void;
}

/** A paper in a run. */
interface Open {
  readonly paper: WantedPaper;
  /** An uncertain match, and the service that found it. */
  suggested: (Matched & { readonly source: Source }) | undefined;
  /** Whether any service answered, and whether one did not. */
  answered: boolean;
  missed: boolean;
}

/** Papers per batch: results are saved after each one, so that an interrupted run keeps them. */
const TOGETHER = 100;

/**
 * Looks papers up: by identifiers first, then by title, one service after the other, until one knows the paper. Returns
 * the slugs of papers that no service supports, and of those for which none responded.
 */
export async function lookUp(
  run: Run,
  wanted: readonly WantedPaper[],
): Promise<{ readonly unsupported: readonly string[]; readonly unanswered: readonly string[] }> {
  const unsupported: string[] = [];
  const unanswered: string[] = [];
  for (let start = 0; start < wanted.length; start += TOGETHER) {
    const papers = wanted.slice(start, start + TOGETHER);
    const open = new Map(
      papers.map((paper): [WantedPaper, Open] => [
        paper,
        { paper, suggested: undefined, answered: false, missed: false },
      ]),
    );
    for (const [connection, step] of stepsOf(run.connections)) {
      await takeStep(run, connection, step, open);
      run.onBatch(start + papers.length - open.size);
    }
    for (const each of open.values()) {
      if (each.answered) run.onRecord(recordOf(each, run));
      else (each.missed ? unanswered : unsupported).push(each.paper.slug);
    }
    run.onBatch(start + papers.length);
  }
  return { unsupported, unanswered };
}

/** All kinds of requests: look-ups by identifier, which are certain, before those by title. */
function stepsOf(connections: readonly Connection[]): readonly (readonly [Connection, Step])[] {
  const all = connections.flatMap((connection) =>
    connection.service.steps.map((step) => [connection, step] as const),
  );
  return [...all.filter(([, { by }]) => by === "id"), ...all.filter(([, { by }]) => by === "title")];
}

/** Looks up all open papers that a service supports, and removes those that it finds. */
async function takeStep(
  run: Run,
  connection: Connection,
  step: Step,
  open: Map<WantedPaper, Open>,
): Promise<void> {
  const papers = [...open.keys()].filter(step.takes);
  for (let start = 0; start < papers.length; start += step.batch) {
    const answers = await connection.ask(step, papers.slice(start, start + step.batch));
    for (const [paper, candidates] of answers) {
      const each = open.get(paper);
      if (each === undefined) continue;
      if (candidates === undefined) each.missed = true;
      else each.answered = true;
      if (settle(run, connection, each, candidates && chooseMatch(step, paper, candidates)))
        open.delete(paper);
    }
  }
}

/** Records a certain match, or keeps the first suggestion; true if the paper is settled. */
function settle(
  { today, onRecord }: Run,
  connection: Connection,
  each: Open,
  matched: Matched | undefined,
): boolean {
  const { source } = connection.service;
  if (matched === undefined) return false;
  if (matched.match === "suggested") {
    each.suggested ??= { ...matched, source };
    return false;
  }
  connection.count(each.paper);
  onRecord({ ...headOf(each.paper, today), match: matched.match, source, found: matched.found });
  return true;
}

function headOf({ slug, listedTitle }: WantedPaper, today: string) {
  return { paper: slug, title: listedTitle, date_checked: today };
}

/** The record of a paper without a certain match: a suggestion from this or an earlier run, or none. */
function recordOf({ paper, suggested, missed }: Open, { today, before }: Run): ResolvedRecord {
  const known = before.get(paper.slug);
  // A run in which a service did not respond does not increase the waiting time.
  const tries = Math.max(1, (known?.tries ?? 0) + (missed ? 0 : 1));
  if (suggested !== undefined) return { ...headOf(paper, today), ...suggested, tries };
  if (known?.match === "suggested") return { ...known, date_checked: today, tries };
  return { ...headOf(paper, today), match: "none", tries };
}
