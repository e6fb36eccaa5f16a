import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CardElement } from "./layout.ts";
import { HEIGHT, WIDTH } from "./layout.ts";

/** The font's subsets, one file each; satori searches them in this order. */
const SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"] as const;
const WEIGHTS = [400, 700] as const;

const { resolve } = createRequire(import.meta.url);

/**
 * Draws a card as a PNG. The bytes are the same everywhere: the font is part of the project, and letters become
 * outlines.
 */
export async function drawCard(layout: CardElement): Promise<Buffer> {
  // Loaded lazily, because both take longer to load than everything else that a small site needs.
  const [{ default: satori }, { initWasm, Resvg }] = await Promise.all([
    import("satori"),
    import("@resvg/resvg-wasm"),
  ]);
  const svg = await satori(layout as unknown as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: SCRIPTS.flatMap((script) =>
      WEIGHTS.map((weight) => ({ name: `Serif ${script}`, data: fontFile(script, weight), weight })),
    ),
  });
  initialised ??= initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await initialised;
  return Buffer.from(new Resvg(svg).render().asPng());
}

/** It can be initialised only once per process, but a process may build several sites. */
let initialised: Promise<void> | undefined;

function fontFile(script: string, weight: number): Buffer {
  return readFileSync(
    resolve(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`),
  );
}
