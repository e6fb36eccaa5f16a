import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createPressOnDemand, type PressOnDemand } from "../../src/build/press-on-demand.ts";
import type { Address } from "../../src/site/urls.ts";
import { temporaryFolder } from "../support/folders.ts";

const PAGE = "/a/" as Address;
const FEED = "/a/feed.xml" as Address;

let folder: string;
let press: PressOnDemand;

beforeEach(() => {
  folder = temporaryFolder();
  press = createPressOnDemand(folder);
});

const printed = (file: string): string => readFileSync(join(folder, file), "utf8");

test("a page is made when somebody asks for it, once until it is changed", async () => {
  let made = 0;
  const offer = () =>
    press.offer(
      PAGE,
      () => "",
      () => `made ${++made}`,
    );
  offer();
  expect(existsSync(join(folder, "a"))).toBe(false);
  await press.ask(PAGE);
  await press.ask(PAGE);
  expect(printed("a/index.html")).toBe("made 1");
  offer();
  await press.ask(PAGE);
  expect(printed("a/index.html")).toBe("made 2");
});

test("what follows is made when a file is asked for that no page is", async () => {
  press.print(PAGE, "a page");
  press.follow(() => press.print(FEED, "a feed"));
  await press.ask(PAGE);
  await press.ask("/unknown/" as Address);
  expect(existsSync(join(folder, "a/feed.xml"))).toBe(false);
  await press.ask(FEED);
  expect(printed("a/feed.xml")).toBe("a feed");
});

test("a page that is changed while it is made is made again", async () => {
  const defaultRenderer = async () => {
    press.print(PAGE, "new");
    return "old";
  };
  await press.compile().call({ defaultRenderer }, { page: { url: PAGE } });
  await press.ask(PAGE);
  expect(printed("a/index.html")).toBe("new");
});
