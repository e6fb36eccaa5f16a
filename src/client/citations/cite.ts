export { writeExport } from "./export-list.ts";
export { otherFormats } from "./other-formats.ts";
