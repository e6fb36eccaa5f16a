import { hash } from "node:crypto";
import { isShared } from "../site/summaries.ts";

const known = new WeakMap<object, string>();

/**
 * A hash of plain data: equal fingerprints mean equal data. The order of properties matters. Shared props are hashed
 * once; data that contain them use that hash.
 */
export function fingerprint(data: unknown): string {
  return digestOf(serialize(data));
}

/** 128 bits are enough to tell millions of files apart. */
function digestOf(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 22);
}

function sharedFingerprint(props: object): string {
  const digest = known.get(props) ?? digestOf(serializeObject(props));
  known.set(props, digest);
  return digest;
}

function serialize(data: unknown): string {
  if (typeof data === "string") return quoted(data);
  if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "null";
  return isShared(data) ? `#${sharedFingerprint(data)}` : serializeObject(data);
}

function serializeObject(data: object): string {
  if (Array.isArray(data)) return `[${data.map(serialize).join(",")}]`;
  if (data instanceof Map || data instanceof Set) return serializeObject([...data]);
  let text = "{";
  for (const key of Object.keys(data)) {
    const value = (data as Record<string, unknown>)[key];
    // Functions cannot be hashed: the values that they close over would be ignored.
    if (typeof value === "function") throw new TypeError(`Props hold a function: ${key}`);
    if (value !== undefined) text += `${quoted(key)}:${serialize(value)},`;
  }
  return `${text}}`;
}

function quoted(text: string): string {
  return QUOTES.test(text) ? JSON.stringify(text) : `"${text}"`;
}

const QUOTES = /["\\]/;
