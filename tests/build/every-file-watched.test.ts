import { expect, test } from "vitest";
import { everyFileWatched } from "../../src/build/serve/every-file-watched.ts";

test("waits until all files are watched, also after a pause", async () => {
  const counts = [0, 2, 2, 2, 5];
  let asked = 0;
  await everyFileWatched(() => {
    const many = counts[Math.min(asked, counts.length - 1)] ?? 0;
    asked += 1;
    return { folder: Array.from({ length: many }, String) };
  });
  expect(asked).toBe(counts.length + 4);
});
