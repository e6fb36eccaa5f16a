import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer, { type LaunchOptions } from "puppeteer-core";
import { browserWithWindows } from "./browser.ts";
import { freePort } from "./free-port.ts";
import { run } from "./program.ts";

/** A browser with one window. */
export interface Engine {
  /** Opens an address in a window of this width, in CSS pixels, and waits until it is loaded. */
  open(url: string, width: number): Promise<void>;
  /** The value of a script's expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

const HEIGHT = 900;

/** Debian's Firefox, which speaks WebDriver BiDi itself. */
export function startFirefox(): Promise<Engine> {
  return startWithPuppeteer({ browser: "firefox", executablePath: run("which", ["firefox-esr"]).trim() });
}

/** The Chromium or Chrome that people use; most tests use a faster one without windows. */
export function startChromium(): Promise<Engine> {
  return startWithPuppeteer({ executablePath: browserWithWindows() ?? "chromium", args: ["--no-sandbox"] });
}

async function startWithPuppeteer(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  return {
    async open(url, width) {
      await page.setViewport({ width, height: HEIGHT });
      await page.goto(url, { waitUntil: "load" });
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

/** WebKitGTK through its WebDriver, on a separate virtual screen. Source: the W3C's WebDriver. */
export async function startWebKit(): Promise<Engine> {
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`], {
    stdio: "ignore",
    detached: true,
    // The sandbox does not work as root.
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    },
  });
  const { sessionId } = (await retry(() => ask(`${at}/session`, { capabilities: {} }))) as {
    sessionId: string;
  };
  const tell = (command: string, body: object) => ask(`${at}/session/${sessionId}/${command}`, body);
  return {
    async open(url, width) {
      await tell("window/rect", { width, height: HEIGHT });
      await tell("url", { url });
    },
    evaluate: (expression) => tell("execute/sync", { script: `return (${expression});`, args: [] }),
    async close() {
      await fetch(`${at}/session/${sessionId}`, { method: "DELETE" }).catch(() => undefined);
      stop(driver);
    },
  };
}

async function ask(url: string, body: object): Promise<unknown> {
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
}

/** The driver needs a moment until it listens. */
async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 240; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await pause(250);
    }
  }
}

/** Ends a process and its children. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}
