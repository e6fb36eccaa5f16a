import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // Off by default.
  rules: { "target-size": { enabled: true } },
  // Elements without violations are not described: a page has a thousand of them.
  resultTypes: ["violations"],
  selectors: false,
};

/** The rules that another colour scheme can violate. */
export const CONTRAST: RunOptions = { ...RULES, runOnly: { type: "rule", values: ["color-contrast"] } };

/** Violations that axe finds on a page: the rule and the element, one per line. */
export async function violationsOf(page: Page, options: RunOptions = RULES): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  // Rows far from the viewport are not laid out and have no size.
  await page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>(".papers > li"))
      row.style.contentVisibility = "visible";
  });
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } };
    const { violations } = await axe.run(rules);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
}
