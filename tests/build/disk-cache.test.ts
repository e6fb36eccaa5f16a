import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cached } from "../../src/cache/disk-cache.ts";
import { PROJECT } from "../support/folders.ts";

const FOLDER = join(PROJECT, ".cache/drawn");

test("an image is cached, and drawn again if it was damaged or its input has changed", async () => {
  let times = 0;
  const words = `A drawing for process ${process.pid}`;
  const draw = async () => {
    times += 1;
    return Buffer.from(words);
  };
  const get = async (from: string) => String(await cached(`${words} ${from}`, draw));
  const first = process.hrtime.bigint();
  expect(await get(`${first}`)).toBe(words);
  expect(await get(`${first}`)).toBe(words);
  expect(times).toBe(1);
  await get(`${first} changed`);
  expect(times).toBe(2);
  for (const name of readdirSync(FOLDER)) {
    const file = join(FOLDER, name);
    const bytes = readFileSync(file);
    if (bytes.includes(words)) writeFileSync(file, bytes.fill("x", 40, 44));
  }
  expect(await get(`${first}`)).toBe(words);
  expect(times).toBe(3);
});
