import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { fileOf, removeEmptyFolders } from "../../src/build/files.ts";
import { planSite } from "../../src/build/plan-site.ts";
import { readPreviousBuild } from "../../src/build/previous-build.ts";
import { checkFiles } from "../../src/build/previous-files.ts";
import { writeOutputs } from "../../src/build/writer.ts";
import type { Address } from "../../src/shared/address.ts";
import { output } from "../../src/site/output.ts";
import { contentFolder, temporaryFolder } from "../support/folders.ts";

const { chromes } = await planSite({ content: contentFolder({ "site.yaml": "" }) });

const page = (url: Address) =>
  output({ url, framed: false, props: () => ({ url }), render: (props) => `page ${props.url}` });

/** A built site with these pages, and its manifest. */
async function builtSite(urls: readonly Address[]) {
  const place = temporaryFolder();
  const previous = readPreviousBuild(place, []);
  await writeOutputs(urls.map(page), { folder: place, chromes, previous });
  return { place, manifest: previous.manifest };
}

/** All files and folders. */
const namesBelow = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

test("files that were changed or removed by hand are found, and folders are created for all others", async () => {
  const { place, manifest } = await builtSite(["/a/", "/a/feed.xml", "/b/", "/c/page/2/"]);
  writeFileSync(fileOf(place, "/a/feed.xml"), "somebody's");
  rmSync(fileOf(place, "/b/"));
  const folder = temporaryFolder();
  const checked = checkFiles(place, [manifest], folder);
  expect(checked.changed).toEqual(["/a/feed.xml", "/b/"]);
  expect(checked.folders).toEqual([join(folder, "a"), join(folder, "c/page/2")]);
  expect(namesBelow(folder)).toEqual(["a", "c", "c/page", "c/page/2"]);
});

test("a build with checked files links those that are unchanged, and leaves no folder of a page that is gone", async () => {
  const { place, manifest } = await builtSite(["/a/", "/b/", "/c/", "/c/page/2/", "/c/page/3/"]);
  writeFileSync(fileOf(place, "/b/"), "somebody's");
  const folder = temporaryFolder();
  writeFileSync(join(folder, "marker"), "");
  const checked = checkFiles(place, [manifest], folder);
  const emptyFolders = new Set(checked.folders);
  const previous = readPreviousBuild(place, [manifest], checked);
  await writeOutputs((["/a/", "/b/", "/c/", "/d/"] as const).map(page), {
    folder,
    chromes,
    previous,
    emptyFolders,
  });
  removeEmptyFolders(emptyFolders);
  expect(namesBelow(folder)).toEqual([
    ...["a", "a/index.html", "b", "b/index.html", "c", "c/index.html", "d", "d/index.html", "marker"],
  ]);
  const inode = (site: string, url: Address) => statSync(fileOf(site, url)).ino;
  expect(inode(folder, "/a/")).toBe(inode(place, "/a/"));
  expect(inode(folder, "/b/")).not.toBe(inode(place, "/b/"));
});

test("a folder with files is never removed", () => {
  const folder = temporaryFolder();
  const file = join(folder, "a/b/file");
  mkdirSync(join(folder, "a/b/empty"), { recursive: true });
  writeFileSync(file, "");
  removeEmptyFolders([dirname(file), join(folder, "a/b/empty"), join(folder, "a")]);
  expect(namesBelow(folder)).toEqual(["a", "a/b", "a/b/file"]);
});
