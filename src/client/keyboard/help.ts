import type { Mine } from "../mine/mine.ts";
import { KEYS } from "./keys.ts";

const REST = `<div><dt><kbd>Enter</kbd></dt><dd>open the focused paper or link</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>clear the filter or close</dd></div>`;

const KEYWORDS = `<label class="check"><input type="checkbox"> Enable keyboard shortcuts</label>
<h2>Keywords</h2>
<p><kbd>graph</kbd> also matches graphs; <kbd>"neural network"</kbd> exact phrase; <kbd>-survey</kbd> excludes; <kbd>author:lee</kbd>, <kbd>title:graph</kbd>, <kbd>score:90</kbd>, <kbd>a OR b</kbd>.</p>
<form method="dialog"><button>Close</button></form>`;

/** The page's help, with the switch for keyboard shortcuts. */
export interface Help {
  show(): void;
  isOpen(): boolean;
}

/** Creates the help when it is first needed. */
export function createHelp(mine: Mine): Help {
  let dialog: HTMLDialogElement | undefined;
  return {
    show() {
      dialog ??= createDialog(mine);
      dialog.showModal();
    },
    isOpen: () => dialog?.open === true,
  };
}

function createDialog(mine: Mine): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "help";
  dialog.setAttribute("aria-label", "Help");
  const rows = KEYS.map(
    ([, keys, says]) =>
      `<div><dt>${keys.map((key) => `<kbd>${key}</kbd>`).join(" ")}</dt><dd>${says}</dd></div>`,
  );
  dialog.innerHTML = `<h2>Keyboard shortcuts</h2><dl>${rows.join("")}${REST}</dl>${KEYWORDS}`;
  document.body.append(dialog);
  const choice = dialog.querySelector("input") ?? document.createElement("input");
  choice.checked = mine.preferences().keys;
  choice.addEventListener("change", () => mine.prefer({ keys: choice.checked }));
  return dialog;
}
