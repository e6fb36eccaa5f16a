import { copyLater } from "./clipboard.ts";

/** How long a button's word stands, in milliseconds; then the same word can be said again. */
const SAID = 4000;

/** Makes a button with `data-copy="#id"` put that element's text, or a link's address, onto the clipboard; it stays hidden where it cannot. */
export function startCopy(button: HTMLElement): void {
  const source = document.querySelector(button.dataset.copy ?? "");
  // Only secure contexts have a clipboard.
  if (source === null || navigator.clipboard === undefined) return;
  reportClicks(button, () => copy(source));
}

/** Makes a button with `data-copy-file` put the text of the file at that address onto the clipboard. */
export function startCopyFile(button: HTMLElement): void {
  const { copyFile = "" } = button.dataset;
  if (navigator.clipboard === undefined) return;
  reportClicks(button, () =>
    copyLater(loadText(copyFile)).then(
      () => "Copied",
      () => "Not copied; the link has the file",
    ),
  );
}

async function loadText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}

/** Shows a button, and after each click how it went. */
function reportClicks(button: HTMLElement, act: () => Promise<string>): void {
  const said = document.createElement("span");
  said.className = "said";
  said.setAttribute("role", "status");
  button.after(" ", said);
  button.hidden = false;
  button.addEventListener("click", async () => {
    said.textContent = await act();
    setTimeout(() => said.replaceChildren(), SAID);
  });
}

/** A link stands for its address. */
function textOf(source: Element): string {
  if (source instanceof HTMLAnchorElement) return source.href;
  return source instanceof HTMLTextAreaElement ? source.value : (source.textContent ?? "");
}

async function copy(source: Element): Promise<string> {
  const text = textOf(source);
  try {
    await navigator.clipboard.writeText(text.trim());
    return "Copied";
  } catch {
    getSelection()?.selectAllChildren(source);
    return "Not allowed to copy; the text is selected";
  }
}
