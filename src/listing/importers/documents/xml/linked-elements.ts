import { type Element, visitRecords } from "./elements.ts";

/** Elements outside of records to which records refer by address, as with RDF's `rdf:resource`. */
export interface LinkedElements {
  find(address: string | undefined): Element | undefined;
  /** Whether several records refer to it, so that it states nothing about a single one. */
  isShared(address: string | undefined): boolean;
}

/** The element that refers to the container of a record. */
const REFERENCE = "isPartOf";

/** Finds the elements with certain names that have an address; of several with the same address the first is used. */
export function findLinkedElements(text: string, names: ReadonlySet<string>): LinkedElements {
  const found = new Map<string, Element>();
  const references = new Map<string, number>();
  visitRecords(text, new Set([...names, REFERENCE]), (element) => {
    const { about, resource } = element.attributes;
    if (element.name === REFERENCE && resource !== undefined)
      references.set(resource, (references.get(resource) ?? 0) + 1);
    else if (about !== undefined && !found.has(about)) found.set(about, element);
  });
  return {
    find: (address) => found.get(address ?? ""),
    isShared: (address) => (references.get(address ?? "") ?? 0) > 1,
  };
}
