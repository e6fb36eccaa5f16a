import { defineConfig } from "vitest/config";

// The report file is what .ci/run reads its closing line from.
export default defineConfig({
  test: {
    root: "tests",
    include: ["**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: process.env.CI ? ["default", "json"] : ["default"],
    outputFile: { json: "../.cache/vitest.json" },
  },
});
