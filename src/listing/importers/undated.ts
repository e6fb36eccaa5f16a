import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Entry } from "../types.ts";
import type { ReadSteps } from "./shape.ts";

/** The same reader, which reports at its end how many of its papers have no date: once a file, since often all have none. */
export function reportUndated(readSteps: ReadSteps): ReadSteps {
  return function* (text, options) {
    let first: Entry | undefined;
    let [undated, all] = [0, 0];
    for (const step of readSteps(text, options)) {
      yield step;
      if (step.entry !== undefined) all += 1;
      if (step.entry?.date !== "") continue;
      undated += 1;
      first ??= step.entry;
    }
    if (first === undefined) return;
    const place = { file: first.file, line: first.line, column: 1, length: 0 };
    yield { diagnostics: [diagnose("papers-undated", place, { undated, all })] };
  };
}
