import EleventyDevServer from "@11ty/eleventy-dev-server";

/**
 * Makes Eleventy's dev server reachable from this machine only. By itself it listens on every network interface, and it
 * has no option for the host; Eleventy takes no other server from outside `node_modules`.
 */
export function listenOnLoopback(): void {
  EleventyDevServer.prototype._serverListen = function (port: number): void {
    this.server.listen({ port, host: "localhost" });
  };
}
