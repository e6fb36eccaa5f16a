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
  /** The part of `T` that a value gives; undefined if the value is not valid. */
  readonly read: (value: unknown) => Partial<T> | undefined;
}

/** Reads the value of one key by the rules for all keys; an unknown key is reported with the one likely meant. */
export function readKey<T>(
  rules: Readonly<Record<keyof T & string, KeyRule<T>>>,
  name: string,
  value: unknown,
): KeyReading<T> {
  if (!Object.hasOwn(rules, name)) return { problem: "unknown", meant: nearest(name, Object.keys(rules)) };
  const rule = rules[name as keyof T & string];
  const read = rule.read(value);
  return read ? { read } : { problem: "value", wanted: rule.wanted };
}
