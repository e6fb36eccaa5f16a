import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "../../src/build/fingerprint.ts";
import { createLazyOutputs } from "../../src/build/lazy-outputs.ts";
import type { Plan } from "../../src/build/plan.ts";
import { planSite } from "../../src/build/plan-site.ts";
import { readPreviousBuild } from "../../src/build/previous-build.ts";
import { sharedCounter, shareOf } from "../../src/build/threads/shared-counter.ts";
import { writeOutputs } from "../../src/build/writer.ts";
import { evictCaches, openDiskCache } from "../../src/cache/disk-cache.ts";
import { isRunning, ownIdentity } from "../../src/cache/process-identity.ts";
import { type Output, output } from "../../src/site/output.ts";
import { sharedProps } from "../../src/site/summaries.ts";
import { contentFolder, temporaryFolder } from "../support/folders.ts";

const LISTING = "LGMay 12, 2026\nA Good Title of Things\nAda Example, Bo Sample\nGood words.\n";
const PLAN = await planSite({
  content: contentFolder({
    "site.yaml": "title: Ours\nurl: https://example.org/\n",
    "listings/2026-05-13.txt": LISTING,
  }),
});

/** An output that counts how often it is rendered. */
function counted(text: string): { readonly output: Output; readonly times: () => number } {
  let times = 0;
  const made = output({
    url: "/a/",
    framed: false,
    props: () => ({ text }),
    render(props) {
      times += 1;
      return props.text;
    },
  });
  return { output: made, times: () => times };
}

test("no two outputs of a site have the same address", () => {
  const urls = [...PLAN.others(), ...PLAN.papers()].map(({ url }) => url);
  expect(urls.length).toBeGreaterThan(30);
  expect(new Set(urls).size).toBe(urls.length);
});

test("props of every output are plain data, and the same each time", async () => {
  for (const each of [...PLAN.others(), ...PLAN.papers()])
    expect(fingerprint(each.props()), each.url).toBe(fingerprint(each.props()));
});

test("equal data have equal fingerprints; functions are rejected", () => {
  const shared = () => sharedProps({ title: "A" });
  expect(fingerprint({ a: [shared()], b: null })).toBe(fingerprint({ a: [shared()], b: null }));
  expect(fingerprint({ a: sharedProps({ title: "B" }) })).not.toBe(fingerprint({ a: shared() }));
  expect(fingerprint(["a", "b"])).not.toBe(fingerprint(["a,b"]));
  expect(() => fingerprint({ at: () => "" })).toThrow("Props hold a function: at");
});

test("an output is rendered again only if its props have changed", async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  const { chromes } = PLAN;
  const record = readPreviousBuild(first, []);
  await writeOutputs([counted("one").output], { folder: first, chromes, previous: record });
  const again = counted("one");
  const previous = readPreviousBuild(first, [record.manifest]);
  await writeOutputs([again.output], { folder: second, chromes, previous });
  expect(again.times()).toBe(0);
  expect(statSync(join(second, "a/index.html")).ino).toBe(statSync(join(first, "a/index.html")).ino);
  const changed = counted("two");
  const third = temporaryFolder();
  await writeOutputs([changed.output], { folder: third, chromes, previous });
  expect(readFileSync(join(third, "a/index.html"), "utf8")).toBe("two");
});

test("a file that was changed by hand is rendered again", async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  const { chromes } = PLAN;
  const record = readPreviousBuild(first, []);
  await writeOutputs([counted("one").output], { folder: first, chromes, previous: record });
  writeFileSync(join(first, "a/index.html"), "somebody's");
  const previous = readPreviousBuild(first, [record.manifest]);
  await writeOutputs([counted("one").output], { folder: second, chromes, previous });
  expect(readFileSync(join(second, "a/index.html"), "utf8")).toBe("one");
});

test("threads with one counter share a list without gaps and duplicates", () => {
  const items = Array.from({ length: 1000 }, (_, k) => k);
  const counter = sharedCounter();
  const [mine, theirs] = [shareOf(items, counter), shareOf(items, counter)];
  const taken: number[] = [];
  const [a, b] = [mine[Symbol.iterator](), theirs[Symbol.iterator]()];
  for (let one = a.next(), other = b.next(); !one.done || !other.done; one = a.next(), other = b.next()) {
    if (!one.done) taken.push(one.value);
    if (!other.done) taken.push(other.value);
  }
  expect(taken.sort((x, y) => x - y)).toEqual(items);
});

test("a requested output is rendered once for each plan, an unknown one never", async () => {
  const folder = temporaryFolder();
  const outputs = createLazyOutputs(folder);
  const one = counted("one");
  const planWith = (each: Output): Plan => ({ ...PLAN, papers: () => [], others: () => [each] });
  outputs.use(planWith(one.output));
  await outputs.render("/b/");
  expect(existsSync(join(folder, "b"))).toBe(false);
  await outputs.render("/a/");
  await outputs.render("/a/");
  expect(one.times()).toBe(1);
  outputs.use(planWith(counted("two").output));
  await outputs.render("/a/");
  expect(readFileSync(join(folder, "a/index.html"), "utf8")).toBe("two");
});

test("a cache evicts old files and files beyond its size limit, and never other files", () => {
  const cache = temporaryFolder();
  const store = openDiskCache(join(cache, "readings"));
  const put = (name: string): void => {
    store.put(name, Buffer.alloc(1000, name));
  };
  put("old");
  const names = () => ["old", "big", "new"].filter((name) => store.get(name) !== undefined);
  expect(names()).toEqual(["old"]);
  writeFileSync(join(cache, "readings", "notes.txt"), "theirs");
  utimesSync(join(cache, "readings", "notes.txt"), 0, 0);
  evictCaches(cache, { maxAge: 1000, maxBytes: 10_000 }, Date.now() + 2000);
  expect(names()).toEqual([]);
  for (const name of ["big", "new"]) put(name);
  evictCaches(cache, { maxAge: 100_000, maxBytes: 1500 });
  expect(names()).toHaveLength(1);
  expect(existsSync(join(cache, "readings", "notes.txt"))).toBe(true);
});

test("a process is identified by its start time, not by its id alone", () => {
  expect(isRunning(ownIdentity())).toBe(true);
  expect(isRunning(`${process.pid} another start`)).toBe(process.platform === "win32");
  expect(isRunning("4194305 long ago")).toBe(false);
  expect(isRunning("")).toBe(false);
});
