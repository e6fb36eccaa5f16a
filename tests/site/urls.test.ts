import { expect, test } from "vitest";
import { address, createLinks } from "../../src/site/urls.ts";

test.each([
  ["https://example.org", undefined, "/", "https://example.org/feed.xml"],
  ["https://example.org/", "", "/", "https://example.org/feed.xml"],
  ["https://example.org/repo", undefined, "/repo/", "https://example.org/repo/feed.xml"],
  ["https://example.org/repo/", "/repo/", "/repo/", "https://example.org/repo/feed.xml"],
  ["https://example.org", "/repo", "/repo/", "https://example.org/repo/feed.xml"],
  ["https://example.org/", "repo/sub", "/repo/sub/", "https://example.org/repo/sub/feed.xml"],
  ["https://example.org/repo/", "/", "/", "https://example.org/feed.xml"],
  ["http://localhost:8080/", undefined, "/", "http://localhost:8080/feed.xml"],
])("a site at %s with the path prefix %s", (url, pathPrefix, base, feed) => {
  const links = createLinks(url, pathPrefix);
  expect(links.base).toBe(base);
  expect(links.href(address.feed())).toBe(`${base}feed.xml`);
  expect(links.href(address.home)).toBe(base);
  expect(links.absolute(address.feed())).toBe(feed);
});
