/** A group of diagnostics in the preview. */
export interface ShownFindings {
  /** Whether it is expanded. */
  readonly open: boolean;
  /** Their number. */
  readonly title: string;
  readonly lines: readonly (readonly [message: string, fix: string])[];
}

/** Shows diagnostics at the end of a page of `npm start`. Texts never become markup. */
export function showFindings({ open, title, lines }: ShownFindings): void {
  const colours = open ? "background:#7a1616;color:#fff" : "background:#4a3a00;color:#fff";
  const box = add(
    document.body,
    "details",
    "",
    `${colours};position:fixed;z-index:99;inset:auto 0 0 0;max-height:45vh;overflow:auto;padding:.5rem 1rem;font:14px/1.5 system-ui,sans-serif`,
  );
  box.id = "preview-findings";
  box.toggleAttribute("open", open);
  add(box, "summary", title, "cursor:pointer;font-weight:600;color:inherit");
  for (const [message, fix] of lines) {
    const item = add(box, "p", message, "margin:.5rem 0 0;white-space:pre-wrap;color:inherit");
    if (fix !== "") add(item, "span", `\n${fix}`, "opacity:.85");
  }
}

function add(parent: HTMLElement, name: string, text: string, style: string): HTMLElement {
  const element = parent.appendChild(document.createElement(name));
  element.textContent = text;
  // Unlike a style attribute, this is allowed by the page's policy.
  element.style.cssText = style;
  return element;
}
