import type { TestProject } from "vitest/node";
import { startBrowserServer } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the browser that the run shares. */
    browserEndpoint: string;
  }
}

/** Starts the browser that all test files of a run share, and closes it when the run ends. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startBrowserServer();
  provide("browserEndpoint", server.wsEndpoint());
  return () => server.close();
}
