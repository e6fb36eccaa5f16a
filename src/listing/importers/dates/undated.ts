import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { Entry } from "../../types.ts";
import type { ReadSteps } from "../shape.ts";

/** Makes a reader report the number of papers without a date. Once per file, because often all of them lack one. */
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
