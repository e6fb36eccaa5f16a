import { address } from "../src/site/urls.ts";
import { bundle } from "./parts/bundle.ts";

export const data = { permalink: address.script };

/** The one script of every page. */
export function render(): Promise<string> {
  return bundle("main.ts");
}
