import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** Connects to the browser of this test run. Closing the connection closes the contexts that it opened. */
export function connectToBrowser(): Promise<Browser> {
  return chromium.connect(inject("browserEndpoint"));
}
