import type { Help } from "../keyboard/help.ts";
import type { Mine } from "./mine.ts";
import { showPreferences, THEMES } from "./preferences.ts";

const LABELS = { auto: "Automatic", light: "Light", dark: "Dark" } as const;

/** Fills the header's settings menu: theme, keyboard shortcuts, and a link to the stored data. */
export function startDisplayMenu(menu: HTMLDetailsElement, mine: Mine, help: Help): void {
  const panel = document.createElement("div");
  const radios = THEMES.map(
    (theme) =>
      `<label class="check"><input type="radio" name="theme" value="${theme}"> ${LABELS[theme]}</label>`,
  );
  panel.innerHTML = `<fieldset><legend>Theme</legend>${radios.join("")}</fieldset><button type="button">Keyboard shortcuts</button>`;
  for (const link of menu.querySelectorAll("a")) panel.append(link);
  menu.append(panel);
  const show = (): void => {
    const preferences = mine.preferences();
    showPreferences(document.documentElement, preferences);
    for (const radio of panel.querySelectorAll("input")) radio.checked = radio.value === preferences.theme;
  };
  panel.addEventListener("change", ({ target }) => {
    const theme = THEMES.find((each) => target instanceof HTMLInputElement && each === target.value);
    if (theme !== undefined) mine.prefer({ theme });
  });
  panel.querySelector("button")?.addEventListener("click", () => {
    menu.open = false;
    help.show();
  });
  mine.onChange(show);
  show();
  menu.hidden = false;
}
