import { expect, test } from "vitest";
import { actionOf, type KeyPress } from "../../../src/client/keyboard/keys.ts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

test.each([
  ["j", "next"],
  ["n", "next"],
  ["k", "previous"],
  ["p", "pdf"],
  ["o", "open"],
  ["e", "expand"],
  ["s", "save"],
  ["x", "seen"],
  ["/", "search"],
  ["?", "help"],
  ["J", undefined],
  ["Enter", undefined],
  ["Escape", undefined],
  [" ", undefined],
  ["ArrowDown", undefined],
  ["constructor", undefined],
])("%s does: %s", (key, action) => expect(actionOf(press(key))).toBe(action));

test.each(["ctrlKey", "altKey", "metaKey", "isComposing", "defaultPrevented"] as const)(
  "nothing is done with %s",
  (name) => expect(actionOf(press("j", { [name]: true }))).toBeUndefined(),
);
