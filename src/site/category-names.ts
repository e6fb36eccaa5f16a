import { isMap } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { keyOf, readYaml } from "../diagnostics/yaml.ts";
import { resolveCategory } from "../library/category.ts";
import type { Category } from "../library/types.ts";

/** Maximum number of existing categories that a warning lists if none resembles the name. */
const NAMED = 8;

/**
 * Warns of names for categories that no paper has.
 *
 * @param source the text of site.yaml
 * @param categories the papers' categories
 */
export function checkCategoryNames(
  source: string,
  file: string,
  categories: readonly Category[],
): readonly Diagnostic[] {
  if (categories.length === 0) return [];
  const { root, placeOf } = readYaml(source, file);
  const names = root?.get("categories", true);
  if (!isMap(names)) return [];
  const codes = new Set(categories.map(({ code }) => code));
  return names.items.flatMap((pair) => {
    const code = keyOf(pair);
    if (codes.has(code)) return [];
    const meant = meantCode(code, String(pair.value ?? ""), categories);
    const there = [...codes].sort().slice(0, NAMED).join(", ");
    const more = codes.size > NAMED ? `${there} …` : there;
    return [diagnose("category-unused", placeOf(pair.key), { code, meant, there: more })];
  });
}

/**
 * The category that a code or name likely means: `cs.LG` for `LG`, `ML` for `stat.ML`, or the category with exactly
 * that name.
 */
function meantCode(code: string, name: string, categories: readonly Category[]): string | undefined {
  const same = (a: string, b: string) => a.toLowerCase() === b.trim().toLowerCase();
  const resolved = resolveCategory(code).code;
  const found =
    categories.find((each) => same(each.code, resolved)) ??
    categories.find((each) => same(each.code.split(".").at(-1) ?? "", code)) ??
    categories.find((each) => same(resolveCategory(each.code).name, name) || same(each.name, code));
  return found?.code;
}
