import type { Address } from "../site/urls.ts";
import { type Content, createPress, type Press, type RenderData, type Renderer } from "./press.ts";

/** A press that prints a page or a file when somebody asks for it. */
export interface PressOnDemand extends Press {
  /** Prints what stands at an address, if it was not printed since it was last changed. */
  ask(at: Address): Promise<void>;
  /** Lets go of what was not asked for; what was printed stays until it is changed. */
  clear(): void;
}

/** @param folder where the site is served from */
export function createPressOnDemand(folder: string): PressOnDemand {
  const { print } = createPress(folder);
  const waiting = new Map<Address, () => Content | Promise<Content>>();
  const printed = new Set<Address>();
  let following: (() => void) | undefined;
  const wait = (at: Address, make: () => Content | Promise<Content>): void => {
    waiting.set(at, make);
    printed.delete(at);
  };
  return Object.freeze({
    print: (at: Address, content: Content) =>
      wait(at, typeof content === "function" ? content : () => content),
    offer: (at: Address, _mark: () => string, make: () => string) => wait(at, make),
    follow(print: () => void) {
      following = print;
    },
    // The search index is made apart.
    index: () => undefined,
    compile: () =>
      async function (this: Renderer, data: RenderData): Promise<string> {
        const { url } = data.page;
        // A template of a batch offers its pages itself.
        if (url === false || data.batch !== undefined) await this.defaultRenderer(data);
        else wait(url, () => this.defaultRenderer(data));
        return "";
      },
    clear() {
      waiting.clear();
      following = undefined;
    },
    async ask(at: Address): Promise<void> {
      // What follows are files, no pages.
      if (!at.endsWith("/") && !waiting.has(at) && !printed.has(at)) {
        following?.();
        following = undefined;
      }
      const make = waiting.get(at);
      if (make === undefined) return;
      const content = await make();
      // Where it has changed meanwhile, what was made is old already.
      if (waiting.get(at) !== make) return this.ask(at);
      if (content !== "") print(at, content);
      waiting.delete(at);
      printed.add(at);
    },
  } satisfies PressOnDemand);
}
