import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createFollowReasons,
  readFollow,
  withAuthor,
  withMovedAuthor,
  withWord,
} from "../../../src/client/mine/follow.ts";
import { readPreferences } from "../../../src/client/mine/preferences.ts";
import {
  readListLink,
  readSlugs,
  slugOf,
  withMovedSlug,
  withSlug,
  writeListLink,
} from "../../../src/client/mine/slugs.ts";
import { isBack, nextVisit, readVisit } from "../../../src/client/mine/visit.ts";
import { searchable } from "../../../src/shared/query/match.ts";

test("any stored value is read as valid data", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readSlugs(value).every((slug) => typeof slug === "string")).toBe(true);
      const follow = readFollow(value);
      expect(readFollow(follow)).toEqual(follow);
      const preferences = readPreferences(value);
      expect(readPreferences(preferences)).toEqual(preferences);
      readVisit(value);
    }),
  );
});

describe("slugs", () => {
  test("the newest mark is last, the oldest are dropped", () => {
    expect(withSlug(["a", "b"], "a", true, 9)).toEqual(["b", "a"]);
    expect(withSlug(["a", "b"], "c", true, 2)).toEqual(["b", "c"]);
    expect(withSlug(["a", "b"], "a", false, 9)).toEqual(["b"]);
  });

  test("the mark of a paper that has moved keeps its place", () => {
    expect(withMovedSlug(["a", "b", "c"], "b", "d")).toEqual(["a", "d", "c"]);
    expect(withMovedSlug(["a", "b", "c"], "b", "a")).toEqual(["a", "c"]);
  });

  test.each([
    ["https://a.org/d/papers/some-title/", "some-title"],
    ["https://a.org/d/papers/some-title/#bibtex", "some-title"],
    ["https://a.org/d/papers/%E5%9B%BE/", "图"],
    ["https://a.org/d/papers/%E5/", undefined],
    ["https://a.org/d/papers/a/b/", undefined],
    ["https://a.org/other/papers/some-title/", undefined],
    ["https://b.org/d/papers/some-title/", undefined],
    ["https://a.org/d/authors/some-one/", undefined],
  ])("%s", (href, slug) => expect(slugOf(href, "https://a.org/d/")).toBe(slug));

  test("a link encodes a list", () => {
    expect(readListLink(writeListLink(["a-b", "图"]))).toEqual(["a-b", "图"]);
    expect(readListLink("#s=a,../x,%E0%A4,<b>,a")).toEqual(["a"]);
    expect(readListLink("#main")).toBeUndefined();
  });
});

describe("visits", () => {
  const HOUR = 3_600_000;
  const first = nextVisit(undefined, "2026-07-01", 0);

  test("at the first, nothing is new", () => expect(first.since).toBe("2026-07-01"));

  test("a visit lasts until an hour passes", () => {
    const soon = nextVisit(first, "2026-07-03", HOUR - 1);
    expect(soon.since).toBe("2026-07-01");
    const next = nextVisit(soon, "2026-07-03", 3 * HOUR);
    expect(next.since).toBe("2026-07-03");
  });

  test("a later digest is new in the whole next visit", () => {
    const back = nextVisit(first, "2026-07-03", 24 * HOUR);
    expect(back).toMatchObject({ since: "2026-07-01", newest: "2026-07-03" });
    expect(isBack("2026-07-03", back)).toBe(true);
    expect(nextVisit(back, "2026-07-03", 24.5 * HOUR).since).toBe("2026-07-01");
  });

  test("a page from an old copy of the site does not reset the visit", () =>
    expect(nextVisit(nextVisit(first, "2026-07-03", HOUR / 2), "2026-07-01", HOUR).newest).toBe(
      "2026-07-03",
    ));

  test("a clock that was set back starts a new visit", () =>
    expect(nextVisit(nextVisit(undefined, "2026-07-03", 9 * HOUR), "2026-07-04", HOUR).since).toBe(
      "2026-07-03",
    ));
});

describe("following", () => {
  const paper = (title: string, authorSlugs: readonly string[] = []) => ({
    queried: { text: searchable([title]) },
    authorSlugs,
  });

  test("gives its reasons", () => {
    const follow = withAuthor(
      withWord(readFollow(undefined), " graph ", true),
      { slug: "ada", name: "Ada" },
      true,
    );
    const reasons = createFollowReasons(follow);
    expect(reasons(paper("On Graphs", ["ada", "bo"]))).toEqual(["Ada", "graph"]);
    expect(reasons(paper("On Lists"))).toEqual([]);
    expect(createFollowReasons(withWord(follow, "graph", false))(paper("On Graphs"))).toEqual([]);
  });

  test("a followed query with only exclusions matches nothing", () =>
    expect(createFollowReasons({ words: ["-survey", '""'], authors: [] })(paper("On Graphs"))).toEqual([]));
});

test("an author who was merged with another is followed once", () => {
  const ada = { slug: "ada-example", name: "Ada Example" };
  const initial = { slug: "a-example", name: "A. Example" };
  const follow = (...authors: (typeof ada)[]) => ({ words: ["lakes"], authors });
  expect(withMovedAuthor(follow(initial), "a-example", "ada-example")).toEqual(
    follow({ ...initial, slug: "ada-example" }),
  );
  expect(withMovedAuthor(follow(ada, initial), "a-example", "ada-example")).toEqual(follow(ada));
});
