import { inflateSync } from "node:zlib";

/** A PNG with a palette, as read. */
export interface IndexedImage {
  readonly width: number;
  readonly height: number;
  /** In hexadecimal figures. */
  readonly colours: readonly string[];
  /** The place of each pixel's colour. */
  readonly pixels: Buffer;
}

/** Reads a PNG with eight bits a pixel, a palette and no filters. */
export function decodePng(png: Buffer): IndexedImage {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, palette, data] = ["IHDR", "PLTE", "IDAT"].map(
    (type) => chunks.get(type) ?? Buffer.alloc(13),
  );
  if (header === undefined || palette === undefined || data === undefined) throw new Error("Not a PNG");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  return {
    width,
    height,
    colours: palette.toString("hex").match(/.{6}/g) ?? [],
    pixels: Buffer.concat(
      Array.from({ length: height }, (_, y) => rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))),
    ),
  };
}
