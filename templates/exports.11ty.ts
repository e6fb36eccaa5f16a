export { exportOutputs as outputs } from "../src/site/exports/plan.ts";
