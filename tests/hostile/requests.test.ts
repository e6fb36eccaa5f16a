import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLazyOutputs } from "../../src/build/lazy-outputs.ts";
import { createPageFindings } from "../../src/build/serve/findings-script.ts";
import { renderMiddleware } from "../../src/build/serve/render-middleware.ts";
import { temporaryFolder } from "../support/folders.ts";

const search = { ask: async () => {}, renew: () => {}, clear: () => {} } as never;
const errors: unknown[] = [];
const findings = createPageFindings((all) => all);
const render = renderMiddleware(createLazyOutputs(temporaryFolder()), search, findings, "/", (error) =>
  errors.push(error),
);
const server = createServer((request, response) => {
  void render(request, response, () => response.writeHead(404).end());
});
beforeAll(() => new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** The status of the response to a request whose target is sent verbatim. */
function ask(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => (answer += data));
    socket.on("error", reject);
    socket.on("close", () => resolve(answer.split(" ")[1] ?? ""));
    socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

test("npm start answers every request and keeps running", async () => {
  for (const target of [
    "//[",
    "/%",
    "/%00",
    "/%ff",
    "//",
    "///",
    "http://[/",
    "/..%2f..%2fetc/passwd",
    "/../../etc/passwd",
    "*",
    "/\\x",
    "/?%",
    "/__proto__",
    "/constructor/",
  ]) {
    expect(["400", "404"], target).toContain(await ask(target));
  }
  expect(await ask("/")).toBe("404");
  expect(errors).toEqual([]);
});
