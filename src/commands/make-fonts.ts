/**
 * `npm run make:fonts`: the font files of `templates/assets/fonts`, from Source Serif 4 and Source Sans 3. They
 * seldom change, so their tools are installed by hand: `npm install --no-save subset-font@2.9.0
 * @fontsource-variable/source-serif-4@5.3.1 @fontsource-variable/source-sans-3@5.3.1`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, requireFromProject } from "../cache/project.ts";

const FOLDER = join(PROJECT, "templates/assets/fonts");

/** Package names in variables, so that type checks do not require them to be installed. */
const SUBSETTER = "subset-font";
const CONVERTER = "fontverter";
const SOURCES = { serif: "source-serif-4", sans: "source-sans-3" } as const;

/** The characters of each file, the same as `unicode-range` in `templates/styles/tokens.css`. */
const PARTS = {
  latin: [between(0x20, 0x7e), between(0xa0, 0xff), "ıŒœˆ˜‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€™←↑→↓−∞≈≠≤≥"],
  "latin-ext": [
    between(0x100, 0x130),
    between(0x132, 0x151),
    between(0x154, 0x17f),
    between(0x218, 0x21b),
    "ẞ",
  ],
} as const;

/** The weights that pages use. */
const WEIGHTS = { min: 400, max: 700 };

const { resolve } = requireFromProject;
const { default: subset } = await import(SUBSETTER);
const { default: converter } = await import(CONVERTER);
let total = 0;
for (const [name, source] of Object.entries(SOURCES))
  for (const [part, letters] of Object.entries(PARTS)) {
    const from = readFileSync(
      resolve(`@fontsource-variable/${source}/files/${source}-${part}-wght-normal.woff2`),
    );
    const font: Buffer = await subset(from, letters.join(""), {
      targetFormat: "sfnt",
      variationAxes: { wght: WEIGHTS },
    });
    const file: Buffer = await converter.convert(renamed(font), "woff2");
    writeFileSync(join(FOLDER, `${name}-${part}.woff2`), file);
    total += file.length;
    console.log(`${name}-${part}.woff2 ${file.length} bytes`);
  }
console.log(`${total} bytes together`);

/**
 * Renames a font, because the licence reserves the name “Source” for unmodified versions. The copyright notice is
 * kept.
 */
function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const { start, end } = tableNamed(copy, "name");
  const storage = start + copy.readUInt16BE(start + 4);
  for (let record = start + 6; record < storage && record + 12 <= end; record += 12) {
    if (copy.readUInt16BE(record + 6) === 0) continue;
    const at = storage + copy.readUInt16BE(record + 10);
    const text = copy.subarray(at, at + copy.readUInt16BE(record + 8));
    for (const encoding of ["latin1", "utf16be"] as const) replaceAll(text, encoding);
  }
  return copy;
}

function replaceAll(text: Buffer, encoding: "latin1" | "utf16be"): void {
  const encode = (word: string) =>
    encoding === "latin1" ? Buffer.from(word, "latin1") : Buffer.from(word, "utf16le").swap16();
  const [from, to] = [encode("Source"), encode("Digest")];
  for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + 1)) to.copy(text, at);
}

/** The position of a table in an sfnt file. Source: the OpenType specification, “Table directory”. */
function tableNamed(font: Buffer, tag: string): { start: number; end: number } {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16)
    if (font.toString("latin1", entry, entry + 4) === tag) {
      const start = font.readUInt32BE(entry + 8);
      return { start, end: start + font.readUInt32BE(entry + 12) };
    }
  throw new Error(`The font has no table “${tag}”.`);
}

function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, k) => String.fromCodePoint(first + k)).join("");
}
