import { copyLater } from "./clipboard.ts";
import { createElement } from "./element.ts";
import { loadText } from "./load.ts";

/** How long a button shows its confirmation, in milliseconds. */
const SAID = 4000;

/**
 * Makes buttons with `data-copy="#id"` copy the element's text, the URL of a link, or the content of a linked
 * Markdown file. They stay hidden if copying is not possible.
 */
export function startCopy(button: HTMLElement): void {
  const source = document.querySelector(button.dataset.copy ?? "");
  // Only secure contexts have a clipboard.
  if (source === null || navigator.clipboard === undefined) return;
  const said = createElement("span", { className: "said", role: "status" });
  button.after(" ", said);
  button.hidden = false;
  button.addEventListener("click", async () => {
    said.textContent = await copy(source);
    setTimeout(() => said.replaceChildren(), SAID);
  });
}

/** A link is copied as its URL. */
function textOf(source: Element): string {
  if (source instanceof HTMLAnchorElement) return source.href;
  return source instanceof HTMLTextAreaElement ? source.value : (source.textContent ?? "");
}

async function copy(source: Element): Promise<string> {
  const text = textOf(source);
  const isFile = source.matches("[type$=markdown]");
  try {
    await (isFile ? copyLater(loadText(text)) : navigator.clipboard.writeText(text.trim()));
    return "Copied";
  } catch {
    if (isFile) return "Not copied";
    getSelection()?.selectAllChildren(source);
    return "Not copied; text selected";
  }
}
