import { createServer } from "node:net";
import { UsageError } from "./console/options.ts";

/** Number of further ports to try. */
const OTHERS = 10;

/** Parses a port. Throws an Error for the user if it is invalid. */
export function readPort(written: string): number {
  const port = Number(written);
  if (/^\d+$/.test(written) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port ${written}: expected a number from 1 to 65535, such as 8080.`);
}

/** The requested port, or the next free one. Throws an Error if none is free. */
export async function freePort(wanted: number): Promise<number> {
  const last = Math.min(wanted + OTHERS, 65_535);
  for (let port = wanted; port <= last; port++) if (await isFree(port)) return port;
  throw new Error(`Ports ${wanted} to ${last} cannot be listened on; name another with --port.`);
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((told) => {
    probe.once("error", () => told(false));
    probe.listen(port, "localhost", () => probe.close(() => told(true)));
  });
}
