const OFF = "offprint-keys-off";

const KEYS = `<h2>Keyboard shortcuts</h2>
<dl>
<div><dt><kbd>j</kbd> <kbd>n</kbd></dt><dd>next paper</dd></div>
<div><dt><kbd>k</kbd> <kbd>p</kbd></dt><dd>previous paper</dd></div>
<div><dt><kbd>o</kbd> <kbd>Enter</kbd></dt><dd>open or close its abstract</dd></div>
<div><dt><kbd>/</kbd></dt><dd>focus the filter</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>clear the filter or close</dd></div>
<div><dt><kbd>?</kbd></dt><dd>this help</dd></div>
</dl>
<label class="check"><input type="checkbox"> Enable keyboard shortcuts</label>
<h2>Keywords</h2>
<p><kbd>graph</kbd> also matches graphs; <kbd>"graph"</kbd> exact word, <kbd>"neural network"</kbd> exact phrase; <kbd>-survey</kbd> excludes. Case and accents are ignored.</p>
<form method="dialog"><button>Close</button></form>`;

/** The page's help, and whether single keys act: a reader can turn them off, as WCAG 2.1.4 asks. */
export interface Help {
  show(): void;
  isOpen(): boolean;
  keysAct(): boolean;
}

export function createHelp(): Help {
  const dialog = document.createElement("dialog");
  dialog.className = "help";
  dialog.setAttribute("aria-label", "Help");
  dialog.innerHTML = KEYS;
  document.body.append(dialog);
  const choice = dialog.querySelector("input") ?? document.createElement("input");
  choice.checked = recall(OFF) === null;
  choice.addEventListener("change", () => remember(OFF, choice.checked ? null : "1"));
  return {
    show: () => dialog.showModal(),
    isOpen: () => dialog.open,
    keysAct: () => choice.checked,
  };
}

/** Storage can be forbidden; a choice then lasts as long as the page. */
function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // See recall.
  }
}
