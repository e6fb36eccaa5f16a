import { nearest } from "../diagnostics/nearest.ts";

/** The value of a key in a publisher's file, or the reason why it is invalid. */
export type KeyReading<T> =
  | { readonly read: Partial<T> }
  | { readonly read?: undefined; readonly problem: "unknown"; readonly meant: string | undefined }
  | { readonly read?: undefined; readonly problem: "value"; readonly wanted: string };

/** What the value of a key can be. */
export interface KeyRule<T> {
  /** Describes the valid values. */
  readonly wanted: string;
  /**
   * The part of `T` that a value gives; undefined if the value is not valid.
   *
   * @param written a number as written: as a number, `2605.01230` has lost its last digit
   */
  readonly read: (value: unknown, written?: string) => Partial<T> | undefined;
}

/**
 * Reads the value of one key by the rules for all keys; an unknown key is reported with the one likely meant.
 *
 * @param written the value as written in the file, if it is a single one
 */
export function readKey<T>(
  rules: Readonly<Record<keyof T & string, KeyRule<T>>>,
  name: string,
  value: unknown,
  written?: string,
): KeyReading<T> {
  if (!Object.hasOwn(rules, name)) return { problem: "unknown", meant: nearest(name, Object.keys(rules)) };
  const rule = rules[name as keyof T & string];
  const read = rule.read(value, written);
  return read ? { read } : { problem: "value", wanted: rule.wanted };
}

/** A value that is true or false; also the words that older versions of YAML read so. Source: YAML 1.1. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  if (/^(?:yes|on|true)$/i.test(value)) return true;
  return /^(?:no|off|false)$/i.test(value) ? false : undefined;
}
