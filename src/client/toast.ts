import { createElement } from "./element.ts";

/** How long a message is shown, in milliseconds. */
const SHOWN = 4000;

/** Shows a message at the edge of the page and announces it to screen readers. */
export function createToast(): (message: string) => void {
  let place: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    if (place === undefined) {
      place = createElement("p", { className: "toast", role: "status" });
      document.body.append(place);
    }
    place.textContent = message;
    clearTimeout(timer);
    timer = setTimeout(() => place?.replaceChildren(), SHOWN);
  };
}
