import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { filesBelow } from "./build.ts";

/** A link as it stands in a built file. */
export interface FoundLink {
  /** The file, from the site's folder. */
  readonly file: string;
  readonly target: string;
}

/** Every link in every built file: `href` and `src` of pages; links, ids and selves of feeds; sitemaps; robots. */
export function linksOf(folder: string): readonly FoundLink[] {
  return filesBelow(folder).flatMap((file) => {
    const text = () => readFileSync(join(folder, file), "utf8");
    return targets(file, text).map((target) => ({ file, target }));
  });
}

function targets(file: string, text: () => string): readonly string[] {
  if (file.endsWith(".html")) return attributes(text(), /\s(?:href|src)="([^"]*)"/g);
  if (/\.(?:xml|opml)$/.test(file)) return inXml(text());
  if (file.endsWith(".txt")) return attributes(text(), /^Sitemap: (.*)$/gm);
  return [];
}

function attributes(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));
}

function inXml(text: string): readonly string[] {
  const parsed: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" }).parse(text);
  return [...linkValues(parsed)];
}

function* linkValues(value: unknown, key = ""): Generator<string> {
  if (typeof value === "string") {
    if (["link", "loc", "@href", "url", "uri", "@xmlUrl", "@htmlUrl"].includes(key)) yield value;
  } else if (typeof value === "object" && value !== null) {
    // A paper's code stands elsewhere.
    if ("@rel" in value && value["@rel"] === "related") return;
    for (const [name, inner] of Object.entries(value))
      yield* linkValues(inner, Array.isArray(value) ? key : name);
  }
}
