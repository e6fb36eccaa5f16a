import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Address } from "../shared/address.ts";
import type { Output } from "../site/output.ts";
import { fileOf } from "./files.ts";
import type { Plan } from "./plan.ts";

/** Outputs that are rendered when they are requested. */
export interface LazyOutputs {
  /** Uses this plan for all further requests. */
  use(plan: Plan): void;
  /** Writes an output's file unless it is up to date with the plan; unknown addresses are ignored. */
  render(url: Address): Promise<void>;
  /** Releases the plan; written files stay. */
  clear(): void;
}

/**
 * @param folder the served folder
 * @param decorate changes the text of a page, to add a script
 */
export function createLazyOutputs(
  folder: string,
  decorate: (page: string) => string = (page) => page,
): LazyOutputs {
  let current: Plan | undefined;
  let outputs: ReadonlyMap<Address, Output> | undefined;
  let rendered = new Set<Address>();
  const find = (plan: Plan, url: Address): Output | undefined => {
    outputs ??= new Map([...plan.others(), ...plan.papers()].map((each) => [each.url, each]));
    return outputs.get(url);
  };
  const render = async (url: Address): Promise<void> => {
    const plan = current;
    if (plan === undefined || rendered.has(url)) return;
    const output = find(plan, url);
    if (output === undefined) return;
    const chrome = output.framed ? plan.chromes.framed : plan.chromes.plain;
    const content = await output.render(output.props(), chrome);
    // A plan that arrived during rendering has a newer version.
    if (current !== plan) return render(url);
    const file = fileOf(folder, url);
    mkdirSync(dirname(file), { recursive: true });
    const isPage = typeof content === "string" && file.endsWith(".html");
    writeFileSync(file, isPage ? decorate(content) : content);
    rendered.add(url);
  };
  return {
    use(plan) {
      current = plan;
      outputs = undefined;
      rendered = new Set();
    },
    render,
    clear() {
      current = undefined;
      outputs = undefined;
    },
  };
}
