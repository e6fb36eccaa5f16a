import type { Page } from "playwright-core";

/** Minimum size of a target in CSS pixels (WCAG 2.2, 2.5.8). */
const SIZE = 24;

/**
 * The targets of a page that are too small by WCAG 2.2, 2.5.8: less than 24 by 24 pixels, and so near another target
 * that a circle of 24 pixels around its centre meets that target or the circle of another small one. Links in a
 * sentence are exempt. A line each, with the size and the element.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((size) => {
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
    }
    const all = [...document.querySelectorAll("a[href], button, summary, input, select, textarea")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element): Target => {
        const label = element instanceof HTMLInputElement ? element.closest("label") : null;
        return { element, box: (label ?? element).getBoundingClientRect() };
      })
      // Elements only for screen readers are not targets of a pointer.
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ box }: Target): boolean => box.width < size - 0.01 || box.height < size - 0.01;
    const isInSentence = ({ element }: Target): boolean => {
      if (getComputedStyle(element).display !== "inline") return false;
      const block = element.closest("p, li, dd, td, div");
      const copy = block?.cloneNode(true) as Element | undefined;
      for (const other of copy?.querySelectorAll("a, button, summary") ?? []) other.remove();
      return /\p{L}{2}/u.test(copy?.textContent ?? "");
    };
    const middle = ({ box }: Target) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const meets = (one: Target, other: Target): boolean => {
      const [x, y] = middle(one);
      const { left, right, top, bottom } = other.box;
      const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      if (Math.hypot(dx, dy) < size / 2 - 0.01) return true;
      const [x2, y2] = middle(other);
      return isSmall(other) && Math.hypot(x - x2, y - y2) < size - 0.01;
    };
    return all
      .filter((target) => isSmall(target) && !isInSentence(target))
      .filter((target) =>
        all.some(
          (other) =>
            other !== target &&
            !other.element.contains(target.element) &&
            !target.element.contains(other.element) &&
            meets(target, other),
        ),
      )
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`,
      );
  }, SIZE);
}
