import type { Shape, TextSample } from "../../shape.ts";

/** Number of lines examined. */
const SAMPLE = 40;

/** The keys that `npm run parse` prints. */
const KEYS: ReadonlySet<string> = new Set(
  "file line category categories date score code title authors etAl abstract url arxivId doi pdfUrl codeUrl venue warnings".split(
    " ",
  ),
);

/** Keys of services, and of a line of `papers.json`, which wraps its papers. */
const OTHER_KEYS = /"(?:id|paperId|year|slug)"\s*:/;

/** How likely the lines of a text are entries: objects with mostly an entry's keys and none of a service's. */
function recognise({ lines }: TextSample): number {
  const filled = lines.filter((line) => line !== "");
  const objects = filled.filter((line) => line.startsWith("{") && line.endsWith("}"));
  if (objects.length === 0 || objects.length * 3 < filled.length) return 0;
  const entries = objects.slice(0, SAMPLE).filter(isEntry);
  if (2 * entries.length < Math.min(objects.length, SAMPLE)) return 0;
  return 0.96;
}

function isEntry(line: string): boolean {
  try {
    const keys = Object.keys(JSON.parse(line) as object);
    const own = keys.filter((key) => KEYS.has(key));
    return 3 * own.length >= 2 * keys.length && own.length >= 2 && !OTHER_KEYS.test(line);
  } catch {
    return false;
  }
}

/** The entries of Offprint itself. */
export const ENTRIES_SHAPE: Shape = {
  id: "json-lines",
  name: "JSON lines of Offprint",
  source: "`npm run --silent parse`, or your own script: one entry a line",
  reads: "every field of an entry",
  extension: ".jsonl",
  specimen: `{"title":"Sparse Median Graphs in Linear Time","authors":["Ada Vesely","Bo Lind"],"date":"2026-11-20","category":"cs.LG"}
{"title":"Counting Without Trees","authors":["Cy Moreau"],"date":"2026-11-21","category":"cs.DS","score":87.5}`,
  most: 0.96,
  recognise,
  reader: async () => (await import("./read.ts")).readJsonLines,
};
