import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  process.env.CHROMIUM ?? "",
  ...(process.env.PATH ?? "")
    .split(":")
    .flatMap((folder) =>
      ["chromium", "chromium-browser", "google-chrome", "chrome"].map((name) => join(folder, name)),
    ),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Keeps the browser from asking anyone for anything of its own, and lets it run as root in a container. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a real Chromium: an installed one, named by `CHROMIUM` or found, else the one a dev dependency carries. */
export async function startBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== "" && existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: QUIET });
  const { default: carried } = await import("@sparticuz/chromium");
  const executablePath = await carried.executablePath();
  return chromium.launch({ executablePath, args: QUIET });
}
