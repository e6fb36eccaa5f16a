import { expect, test } from "vitest";
import { redirectLines } from "../../src/site/redirects/suggest.ts";
import type { Address } from "../../src/site/urls.ts";

const suggest = (published: readonly Address[], pages: readonly Address[]) =>
  redirectLines(
    published.filter((at) => !pages.includes(at)),
    pages,
    published,
  );

const KEEP = "# Or, if you renamed this topic: add “slug: diffusion” to it in content/topics.yaml instead.";

test("a topic or tag that was renamed into other words redirects to the only new one; a topic can keep its slug", () => {
  expect(
    suggest(
      ["/", "/topics/lakes/", "/topics/diffusion/", "/tags/classic/"],
      ["/", "/topics/lakes/", "/topics/image-synthesis/", "/tags/must-read/"],
    ),
  ).toEqual(["/topics/diffusion/: /topics/image-synthesis/", KEEP, "/tags/classic/: /tags/must-read/"]);
});

test("if several could be meant, the target is left to the publisher", () => {
  expect(suggest(["/topics/diffusion/"], ["/topics/lakes/", "/topics/ponds/"])).toEqual([
    "# /topics/diffusion/: redirect to?",
    KEEP,
  ]);
  expect(suggest(["/topics/diffusion/"], [])).toEqual(["# /topics/diffusion/: redirect to?", KEEP]);
});

test("an author or paper of entirely different words is not suggested", () => {
  expect(suggest(["/authors/cy-lind/"], ["/authors/ada-vesely/"])).toEqual([
    "# /authors/cy-lind/: redirect to?",
  ]);
});

test("a list that was given another date redirects to the new digest of the nearest day, never to an older one", () => {
  const published: readonly Address[] = ["/digests/2026-11-02/", "/digests/2026-11-23/", "/weeks/2026-W48/"];
  expect(
    suggest(published, [
      "/digests/2026-11-02/",
      "/digests/2026-11-24/",
      "/digests/2026-12-01/",
      "/weeks/2026-W49/",
    ]),
  ).toEqual(["/digests/2026-11-23/: /digests/2026-11-24/", "/weeks/2026-W48/: /weeks/2026-W49/"]);
  expect(suggest(["/digests/2026-11-23/page/2/"], ["/digests/2026-11-02/page/2/"])).toEqual([
    "# /digests/2026-11-23/page/2/: redirect to?",
  ]);
  expect(suggest(published, ["/digests/2026-11-02/", "/weeks/2026-W48/"])).toEqual([
    "# /digests/2026-11-23/: redirect to?",
  ]);
});

test("an author whose name is now written out, abbreviated or spelt correctly is found, unless there are several", () => {
  expect(suggest(["/authors/j-sample/"], ["/authors/jane-sample/", "/authors/ada-sample/"])).toEqual([
    "/authors/j-sample/: /authors/jane-sample/",
  ]);
  expect(suggest(["/authors/ada-b-lind/"], ["/authors/a-b-lind/"])).toEqual([
    "/authors/ada-b-lind/: /authors/a-b-lind/",
  ]);
  expect(suggest(["/authors/dora-mutser/"], ["/authors/bo-lind/", "/authors/dora-muster/"])).toEqual([
    "/authors/dora-mutser/: /authors/dora-muster/",
  ]);
  expect(suggest(["/authors/j-sample/"], ["/authors/jane-sample/", "/authors/john-sample/"])).toEqual([
    "# /authors/j-sample/: redirect to?",
  ]);
});

test("an author page that was published before is not the page of another one with a similar name", () => {
  expect(suggest(["/authors/wei-li/", "/authors/mei-li/"], ["/authors/mei-li/"])).toEqual([
    "# /authors/wei-li/: redirect to?",
  ]);
});
