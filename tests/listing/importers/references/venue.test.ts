import { expect, test } from "vitest";
import { findVenue } from "../../../../src/listing/importers/references/venue.ts";

test.each([
  ["In Proc. NeurIPS, 2023.", "Proc. NeurIPS"],
  ["In Proc. ICML, pp. 1-10, 2022.", "Proc. ICML"],
  ["In Proc. of the Royal Society, 1843.", "Proc. of the Royal Society"],
  ["In Proc. Symp. SODA, 2020.", "Proc. Symp. SODA"],
  ["IEEE Trans. PAMI, 12(3):1-10, 1990.", "IEEE Trans. PAMI"],
  ["Commun. ACM, 55(4), 2012.", "Commun. ACM"],
  ["Journal of Things. Springer, 2020.", "Journal of Things"],
  ["NeurIPS, June 12, 2017.", "NeurIPS"],
  ["Nature Machine Intelligence | 12 June 2017.", "Nature Machine Intelligence"],
  ["Nat. Mach. Intell. 3, 101-118 (2021).", "Nat. Mach. Intell."],
])("%s is published in %s", (rest, venue) => {
  expect(findVenue(rest)).toBe(venue);
});
