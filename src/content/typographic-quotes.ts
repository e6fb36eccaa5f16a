import { isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { keyOf } from "../diagnostics/yaml.ts";
import type { Locate } from "./settings/schema.ts";

/** A whole value in one pair of quotation marks that word processors write, which YAML takes for a part of the text. */
const QUOTED = /^[“”„«‘’‚]([^“”„«»‘’‚"]+)[“”»‘’]$/u;

/** Reports values in typographic quotation marks, in place of `"`: they would appear on the site. */
export function typographicQuotes(node: unknown, placeOf: Locate): readonly Diagnostic[] {
  if (isSeq(node)) return node.items.flatMap((item) => typographicQuotes(item, placeOf));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) => {
    const text = isScalar(pair.value) ? quoted(pair.value) : undefined;
    if (text === undefined) return typographicQuotes(pair.value, placeOf);
    return [
      diagnose("value-quoted", placeOf(pair.value as Node), {
        line: `${keyOf(pair)}: ${JSON.stringify(text)}`,
      }),
    ];
  });
}

function quoted({ type, value }: Scalar): string | undefined {
  return type === Scalar.PLAIN && typeof value === "string" ? QUOTED.exec(value)?.[1] : undefined;
}
