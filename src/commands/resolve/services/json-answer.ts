import { type Item, isItem } from "../../../listing/importers/documents/json/values.ts";
import { type Failure, isFinal } from "../../http/client.ts";
import type { TextAnswer } from "../../http/request.ts";

const MARKUP = /^\s*</;

/**
 * The JSON object of a response; undefined if the service does not have the paper (404). HTML pages, truncated texts
 * and other statuses are failures.
 */
export function readJsonAnswer({ status, ok, text }: TextAnswer): Item | undefined | Failure {
  if ((status === 404 || status === 410) && !MARKUP.test(text)) return undefined;
  if (!ok) return { reason: `it answers ${status}`, refused: isFinal(status) };
  if (MARKUP.test(text)) return { reason: "it sends a web page instead of JSON", refused: false };
  try {
    const value: unknown = JSON.parse(text);
    if (isItem(value)) return value;
  } catch {}
  return { reason: "its JSON is not whole", refused: false };
}
