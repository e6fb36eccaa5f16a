import { brokenLinks } from "../support/links.ts";

/** `npm run bench:links -- FOLDER`: every link of a built site, and how long it takes to follow all of them. */
const started = performance.now();
const broken = brokenLinks(process.argv[2] ?? "_site");
for (const { file, target } of broken) console.log(`${file}: ${target}`);
console.log(`${broken.length} broken links, ${((performance.now() - started) / 1000).toFixed(1)} s`);
