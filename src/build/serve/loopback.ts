import EleventyDevServer from "@11ty/eleventy-dev-server";

/**
 * Makes Eleventy's dev server reachable from this machine only. It listens on every network interface and
 * has no option for the host, and Eleventy only accepts other servers from `node_modules`.
 */
export function listenOnLoopback(): void {
  EleventyDevServer.prototype._serverListen = function (port: number): void {
    this.server.listen({ port, host: "localhost" });
  };
}
