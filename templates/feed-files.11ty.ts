export { feedOutputs as outputs } from "../src/site/feeds/plan.ts";
