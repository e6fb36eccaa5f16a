import { startAuthorExport } from "./citations/author-export.ts";
import { startFormatsMenu } from "./citations/formats-menu.ts";
import { startCopy } from "./copy.ts";
import { createHelp } from "./keyboard/help.ts";
import { startKeyboard } from "./keyboard/keyboard.ts";
import { startList } from "./list/list.ts";
import { startMenus } from "./menus.ts";
import { startCite } from "./mine/cite.ts";
import { startDisplayMenu } from "./mine/display-menu.ts";
import { startFollowButton } from "./mine/follow-button.ts";
import { startMarkButtons } from "./mine/mark-buttons.ts";
import { startOpml } from "./mine/opml.ts";
import { startMinePage } from "./mine/pages.ts";
import { startPaperPage } from "./mine/paper-page.ts";
import { startRows } from "./mine/rows.ts";
import { startNames } from "./names.ts";
import { openMine } from "./start.ts";
import { createToast } from "./toast.ts";

const mine = openMine();
const help = createHelp(mine);
const say = createToast();
const each = <T extends HTMLElement>(selector: string, start: (element: T) => void): void => {
  for (const element of document.querySelectorAll<T>(selector)) start(element);
};

mine.onRefused(() => say("Your browser does not store this. It lasts until you leave the page."));
startMenus();
startMarkButtons(mine);
startCite(say);
startKeyboard(mine, help);
each("main", (main) => startRows(main, mine));
each<HTMLDetailsElement>("[data-display]", (menu) => startDisplayMenu(menu, mine, help));
each("[data-copy]", startCopy);
each<HTMLDetailsElement>("[data-formats]", startFormatsMenu);
each("[data-export]", (line) => startAuthorExport(line, say));
each("[data-names]", startNames);
each("[data-paper]", (place) => startPaperPage(place, mine));
each<HTMLButtonElement>("[data-follow]", (button) => startFollowButton(button, mine));
each("[data-opml]", startOpml);
each("[data-mine]", (place) => startMinePage(place, mine, say));

const lists = [...document.querySelectorAll<HTMLElement>("[data-list]")];
Promise.all(lists.map((list) => startList(list, mine))).finally(() => {
  delete document.documentElement.dataset.arranging;
});
