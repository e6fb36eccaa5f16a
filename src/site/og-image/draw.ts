import { readFileSync } from "node:fs";
import { requireFromProject } from "../../cache/project.ts";
import type { CardElement } from "./layout.ts";
import { HEIGHT, WIDTH } from "./layout.ts";

/** The font's subsets, one file each; satori searches them in this order. */
const SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"] as const;
const WEIGHTS = [400, 700] as const;

const { resolve } = requireFromProject;

/**
 * Draws a card as a PNG. The bytes are the same everywhere: the font is part of the project, and letters become
 * outlines.
 */
export async function drawCard(layout: CardElement): Promise<Buffer> {
  return Buffer.from((await rasterize(layout, WIDTH, HEIGHT)).asPng());
}

/** The pixels of a layout, four bytes each: red, green, blue, opacity. */
export async function drawPixels(layout: CardElement, width: number, height: number): Promise<Uint8Array> {
  return (await rasterize(layout, width, height)).pixels;
}

async function rasterize(layout: CardElement, width: number, height: number) {
  // Loaded lazily, because both take longer to load than everything else that a small site needs.
  const [{ default: satori }, { initWasm, Resvg }] = await Promise.all([
    import("satori"),
    import("@resvg/resvg-wasm"),
  ]);
  fonts ??= readFonts();
  const svg = await satori(layout as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts,
  });
  initialised ??= initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await initialised;
  return new Resvg(svg).render();
}

/** It can be initialised only once per process, but a process may build several sites. */
let initialised: Promise<void> | undefined;

/** Satori parses the fonts of an array once. */
let fonts: ReturnType<typeof readFonts> | undefined;

function readFonts() {
  return SCRIPTS.flatMap((script) =>
    WEIGHTS.map((weight) => ({ name: `Serif ${script}`, data: fontFile(script, weight), weight })),
  );
}

function fontFile(script: string, weight: number): Buffer {
  return readFileSync(
    resolve(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`),
  );
}
