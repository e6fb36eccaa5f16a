import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { readPublished } from "../../src/commands/checks/published.ts";
import { readSitemap } from "../../src/site/sitemap-reader.ts";

const urlset = (...locations: readonly string[]) =>
  `<urlset xmlns="x">${locations.map((at) => `<url><loc>${at}</loc></url>`).join("")}</urlset>`;

/** Runs a function against a server with these responses; returns the requests. */
async function against(
  answer: RequestListener,
  run: (url: string) => Promise<void>,
): Promise<readonly string[]> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return asked;
}

test("an endless response is aborted", async () => {
  const piece = Buffer.alloc(1 << 20, "x");
  await against(
    (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    },
    async (url) => {
      await expect(readPublished(url)).rejects.toThrow(/cannot be read: it sends more than 60 MB/);
    },
  );
}, 60_000);

test("a redirect to another host is not followed", async () => {
  await against(
    (_, response) => response.writeHead(302, { location: "http://192.0.2.1/sitemap.xml" }).end(),
    async (url) => {
      await expect(readPublished(url)).rejects.toThrow(/cannot be read: it redirects to 192\.0\.2\.1/);
    },
  );
}, 60_000);

test.each(["\\\\192.0.2.1\\x", "..", "", "https://192.0.2.1/", "a?b", "sitemap-1.xml/../../x y", "x#y"])(
  "a part of the sitemap at %j requests no other host, and only a sibling file",
  async (location) => {
    const index = `<sitemapindex xmlns="x"><sitemap><loc>${location}</loc></sitemap></sitemapindex>`;
    const asked = await against(
      (_, response) => response.end(index),
      async (url) => {
        await expect(readPublished(url)).rejects.toThrow(
          /the sitemap names this file, and it cannot be read/,
        );
      },
    );
    expect(asked).toEqual(["/sitemap.xml"]);
  },
);

test("an index of thousands of files is refused", async () => {
  const index = `<sitemapindex>${"<sitemap><loc>https://a.example/sitemap-1.xml</loc></sitemap>".repeat(501)}</sitemapindex>`;
  await against(
    (_, response) => response.end(index),
    async (url) => void (await expect(readPublished(url)).rejects.toThrow("names more than 500 files")),
  );
});

test("long and unclosed locations cost little", () => {
  const start = process.cpuUsage().user;
  expect(readSitemap(urlset(`https://a.example/${" ".repeat(500_000)}x`))?.locations).toEqual([]);
  expect(readSitemap(`<urlset >${`<loc>${" ".repeat(100)}`.repeat(50_000)}`)?.locations).toEqual([]);
  expect(readSitemap(urlset(`${" ".repeat(100_000)}https://a.example/`))?.locations).toEqual([
    "https://a.example/",
  ]);
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
});
