import { createPress, type Press } from "./press.ts";
import type { Address } from "./urls.ts";

/** A press that prints pages of which there are many when somebody asks for them. */
export interface PressOnDemand extends Press {
  /** Prints what stands at an address, if it was offered and not printed since. */
  ask(at: Address): void;
}

/** @param folder where the site is served from */
export function createPressOnDemand(folder: string): PressOnDemand {
  const press = createPress(folder);
  const offered = new Map<Address, () => string>();
  return Object.freeze({
    ...press,
    offer: (at: Address, _mark: () => string, make: () => string) => void offered.set(at, make),
    ask(at: Address): void {
      const make = offered.get(at);
      if (make === undefined) return;
      press.print(at, make());
      offered.delete(at);
    },
  });
}
