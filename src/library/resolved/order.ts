import { by } from "../order.ts";
import type { ResolvedRecord } from "./record.ts";

/** By slug of the paper, by code unit: the order of the lines in `resolved.jsonl`. */
export const byPaper = by<Pick<ResolvedRecord, "paper">>(({ paper }) => paper);
