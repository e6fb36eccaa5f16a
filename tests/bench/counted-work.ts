import { rmSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { planSite } from "../../src/build/plan-site.ts";
import { importTemplates } from "../../src/build/templates.ts";
import { makeContent } from "./content.ts";

/** Counts of a build's work, which are the same on every machine, unlike times. */
export interface CountedWork {
  /** Files of the site, without those that are the same for every site. */
  readonly outputs: number;
  readonly bytes: number;
  /** Bytes that V8 allocated on its heap, collected ones included. */
  readonly allocated: number;
}

/** Bytes between two samples of the heap: some ten thousand samples a run, which differ by less than a hundredth. */
const INTERVAL = 32_768;

/** Plans and renders a site of that many generated papers in this process. */
export async function countWork(papers: number): Promise<CountedWork> {
  // Loading the modules, some of which are imported when they are first needed, is not counted.
  await importTemplates();
  await renderSite(FEW);
  let counted = { outputs: 0, bytes: 0 };
  const allocated = await allocationsOf(async () => {
    counted = await renderSite(papers);
  });
  return { ...counted, allocated };
}

/** Enough papers for every module to be loaded. */
const FEW = 20;

async function renderSite(papers: number): Promise<Omit<CountedWork, "allocated">> {
  const { folder } = makeContent(papers);
  const plan = await planSite({ content: join(folder, "content") });
  let [outputs, bytes] = [0, 0];
  for (const output of [...plan.papers(), ...plan.others()]) {
    if (output.url.startsWith("/assets/")) continue;
    const chrome = output.framed ? plan.chromes.framed : plan.chromes.plain;
    bytes += Buffer.byteLength(await output.render(output.props(), chrome));
    outputs += 1;
  }
  rmSync(folder, { recursive: true });
  return { outputs, bytes };
}

/** The sampled sizes of all objects that a function allocates. */
async function allocationsOf(work: () => Promise<void>): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("HeapProfiler.startSampling", {
    samplingInterval: INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  } as object);
  await work();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  return sumOf(profile.head);
}

interface SampledCall {
  readonly selfSize: number;
  readonly children: readonly SampledCall[];
}

function sumOf({ selfSize, children }: SampledCall): number {
  return children.reduce((sum, child) => sum + sumOf(child), selfSize);
}
