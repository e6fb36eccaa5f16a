import { address } from "../src/site/urls.ts";
import { bundle } from "./parts/bundle.ts";

export const data = { permalink: address.searchScript };

/** The search page's script. */
export function render(): Promise<string> {
  return bundle("search/main.ts");
}
