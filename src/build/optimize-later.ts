import { setFlagsFromString } from "node:v8";

/**
 * Makes Node 20 optimize functions later: in a build of 1,000 papers that takes more time than it saves. Newer versions
 * do so by themselves, and have no such option.
 */
export function optimizeLater(): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=300000");
}
