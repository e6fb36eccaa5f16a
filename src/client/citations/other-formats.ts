import { cslItem } from "../../shared/citation/csl.ts";
import { risRecord } from "../../shared/citation/ris.ts";
import { recordIn } from "./record-in-page.ts";

/** A paper's citation in the formats that its page does not print, each with a button to copy it. */
export function otherFormats(page: Document): readonly HTMLElement[] {
  const record = recordIn(page);
  if (record === undefined) return [];
  return [
    ...citation("ris", "RIS", risRecord(record)),
    ...citation("csl", "CSL-JSON", JSON.stringify([cslItem(record)], null, 2)),
  ];
}

function citation(id: string, name: string, source: string): readonly HTMLElement[] {
  const block = document.createElement("pre");
  block.id = id;
  block.tabIndex = 0;
  block.setAttribute("role", "region");
  block.ariaLabel = name;
  block.append(source);
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.copy = `#${id}`;
  button.hidden = true;
  button.append(`Copy ${name}`);
  const line = document.createElement("p");
  line.className = "copy";
  line.append(button);
  return [block, line];
}
