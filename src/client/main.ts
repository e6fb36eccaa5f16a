import { startCopy } from "./copy.ts";
import { startList } from "./list/list.ts";
import { startNames } from "./names.ts";

for (const list of document.querySelectorAll<HTMLElement>("[data-list]")) startList(list);
for (const button of document.querySelectorAll<HTMLElement>("[data-copy]")) startCopy(button);
for (const form of document.querySelectorAll<HTMLFormElement>("[data-names]")) startNames(form);
