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
