/** What can be said for or against a place for the seam; each has a weight. The order is that of the weights. */
export const featureNames = [
  // names behind the first, each
  "rest names",
  "rest one token",
  "rest three tokens",
  "rest four tokens",
  "rest more tokens",
  "rest lower words",
  "rest odd tokens",
  "rest camel",
  "rest capitals",
  "rest initials",
  "rest particles",
  "rest given",
  "rest family",
  "rest middle",
  "rest unknown sounds",
  "rest known words",
  // the name that would begin here
  "first one token",
  "first three tokens",
  "first four tokens",
  "first more tokens",
  "first lower words",
  "first odd tokens",
  "first camel",
  "first capitals",
  "first initials",
  "first particles",
  "first given",
  "first family",
  "first middle",
  "first unknown sounds",
  "first known words",
  "first begins with initial",
  "first given unknown",
  "first capital run",
  "first capital pair",
  "first group word",
  "first camel parts known",
  // the word before it
  "left in abstract",
  "left stem in abstract",
  "left known word",
  "left sounds",
  "left unknown",
  "left known name",
  "left name prefix",
  "left one letter",
  "left capitals",
  "left capitals in abstract",
  "left camel",
  "left digit",
  "left question",
  "left closing",
  "left quote",
  "left dot",
  "left hyphen",
  "left other mark",
  "left lower start",
  // both together, and the title so far
  "whole in abstract",
  "whole known name",
  "whole known word",
  "unexplained before",
  "unbalanced",
  "no case change",
  "comma before",
  "lower seam",
  "space seam",
  "caseless seam",
] as const;

export type FeatureName = (typeof featureNames)[number];

/** The index of each feature, by its name. */
export const feature = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Readonly<
  Record<FeatureName, number>
>;

export const featureCount = featureNames.length;

/**
 * What each feature would count without any evidence; learning starts here and is pulled back to it. It is what
 * decides for signs that the corpus hardly ever shows, such as lower-case words in the place of a name.
 */
export const expected: Readonly<Partial<Record<FeatureName, number>>> = {
  "rest lower words": -3,
  "rest odd tokens": -2,
  "rest more tokens": -0.5,
  "rest known words": -1,
  "rest given": 0.5,
  "rest family": 0.5,
  "rest unknown sounds": 0.2,
  "first lower words": -3,
  "first odd tokens": -3,
  "first more tokens": -0.5,
  "first one token": -1,
  "first unknown sounds": 0.2,
  "first capital run": -4,
  "left sounds": -0.2,
  "left name prefix": -1.5,
  "left hyphen": -3,
  "left dot": -0.5,
  "left other mark": -1,
  "left quote": 0.5,
  "left question": 0.5,
  "left closing": 0.5,
  unbalanced: -1.5,
  "lower seam": -2,
  "space seam": -4,
  "caseless seam": 0,
};
