import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";

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

/** The Chromium to test with: named by `CHROMIUM`, otherwise an installed one, otherwise that of a dev dependency. */
export async function browserPath(): Promise<string> {
  const installed = INSTALLED.find((path) => path !== "" && existsSync(path));
  if (installed !== undefined) return installed;
  const { default: carried } = await import("@sparticuz/chromium");
  return carried.executablePath();
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
