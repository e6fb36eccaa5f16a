/**
 * `npm run bench:counted`: the work of a build of 200 made-up papers in counts, as `tests/bench/counted-work.json` holds it.
 * Without the optimizing compiler, which removes other allocations in each run, two runs differ by some 2 %.
 */
import { countWork } from "./counted-work.ts";

console.log(JSON.stringify(await countWork(200), null, 2));
