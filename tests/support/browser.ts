import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";

/** Where an installed Chromium or Chrome may be. */
const PLACES = [
  ...foldersOf(process.env.PATH).flatMap((folder) =>
    ["chromium", "chromium-browser", "google-chrome", "chrome"].map((name) => join(folder, name)),
  ),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The same Chromium without windows: it opens a page with half the work, and renders it in the same way. */
const WITHOUT_WINDOWS = foldersOf(process.env.PATH).map((folder) => join(folder, "chromium-headless-shell"));

function foldersOf(path = ""): readonly string[] {
  return path.split(delimiter);
}

/**
 * Features to turn off. Chromium uses only the last such list, so this one begins with Playwright's. The two features
 * for the address bar's suggestions start a process in every window that nobody sees and that takes longer than a page
 * under test.
 */
const WITHOUT_FEATURES = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
];

/** Disables the browser's background requests, and lets it run as root in a container. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${WITHOUT_FEATURES.join(",")}`,
];

/**
 * The Chromium to test with: named by `CHROMIUM`, otherwise an installed one, preferably without windows, otherwise
 * that of a dev dependency.
 */
export async function browserPath(): Promise<string> {
  const named = process.env.CHROMIUM;
  const installed = [...(named ? [named] : []), ...WITHOUT_WINDOWS, ...PLACES].find(existsSync);
  if (installed !== undefined) return installed;
  const { default: carried } = await import("@sparticuz/chromium");
  return carried.executablePath();
}

/** A Chromium or Chrome that people use, if one is installed. */
export function browserWithWindows(): string | undefined {
  return PLACES.find(existsSync);
}

async function launchOptions(): Promise<LaunchOptions> {
  return { executablePath: await browserPath(), args: QUIET };
}

/** Starts Chromium for a script. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** Starts a Chromium that several processes connect to. */
export async function startBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}
