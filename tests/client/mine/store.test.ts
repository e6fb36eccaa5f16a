import { expect, test } from "vitest";
import { createStore } from "../../../src/client/mine/store.ts";

function memoryStorage(): Storage {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  } as Storage;
}

const refuse = (): never => {
  throw new DOMException("no", "SecurityError");
};

test("stores values separately for each site of a host", () => {
  const storage = memoryStorage();
  const [one, other] = [createStore("/one/", () => storage), createStore("/other/", () => storage)];
  expect(one.write("saved", ["a"])).toBe(true);
  expect(one.read("saved")).toEqual(["a"]);
  expect(other.read("saved")).toBeUndefined();
  expect(createStore("/one/", () => storage).read("saved")).toEqual(["a"]);
  one.remove("saved");
  expect(one.read("saved")).toBeUndefined();
  expect(one.size("saved")).toBe(0);
});

test("reads nothing from invalid JSON", () => {
  const storage = memoryStorage();
  storage.setItem("offprint:/:saved", '{"a":');
  expect(createStore("/", () => storage).read("saved")).toBeUndefined();
});

test.each([
  ["that cannot be opened", refuse],
  [
    "that throws at each use",
    () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }) as unknown as Storage,
  ],
  ["that is full", () => ({ ...memoryStorage(), setItem: refuse })],
])("a storage %s: values last as long as the page, and the writer is told", (_what, open) => {
  const store = createStore("/", open);
  expect(store.write("saved", ["a"])).toBe(false);
  expect(store.read("saved")).toEqual(["a"]);
  store.remove("saved");
  expect(store.read("saved")).toBeUndefined();
});
