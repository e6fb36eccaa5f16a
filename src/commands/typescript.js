// Imported before any TypeScript. Newer versions of Node read TypeScript themselves, and all modules sooner without a
// loader; an older one is taught by tsx.
if (!process.features.typescript) (await import("tsx/esm/api")).register();
