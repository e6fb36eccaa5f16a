/** Data stored in the browser for a site's reader. It never leaves the browser. */
export interface Store {
  /** A parsed JSON value, which must be validated; undefined if it is missing or unreadable. */
  read(name: string): unknown;
  /** False if the browser does not store it; it then lasts as long as the page. */
  write(name: string, value: unknown): boolean;
  remove(name: string): void;
  /** Number of characters stored under a name. */
  size(name: string): number;
  /** Calls back when another tab changed a value. */
  onOtherTab(changed: () => void): void;
}

/** All names of stored data, in display order. */
export const NAMES = ["saved", "seen", "opened", "follow", "visit", "preferences"] as const;

export type StoredName = (typeof NAMES)[number];

/**
 * @param base the path of the site, so that sites on the same host have separate data
 * @param open returns the browser's storage; it may throw, and so may each access
 */
export function createStore(base: string, open: () => Storage): Store {
  const memory = new Map<string, string>();
  const key = (name: string) => `offprint:${base}:${name}`;
  const storage = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(open());
    } catch {
      return undefined;
    }
  };
  const text = (name: string) => memory.get(name) ?? storage((local) => local.getItem(key(name))) ?? "";
  return {
    read: (name) => parse(text(name)),
    write(name, value) {
      const json = JSON.stringify(value);
      const kept = storage((local) => {
        local.setItem(key(name), json);
        return true;
      });
      if (kept) memory.delete(name);
      else memory.set(name, json);
      return kept === true;
    },
    remove(name) {
      memory.delete(name);
      storage((local) => local.removeItem(key(name)));
    },
    size: (name) => text(name).length,
    onOtherTab(changed) {
      addEventListener("storage", (event) => {
        if (event.key === null || event.key.startsWith(key(""))) changed();
      });
    },
  };
}

function parse(json: string): unknown {
  try {
    return json === "" ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}
