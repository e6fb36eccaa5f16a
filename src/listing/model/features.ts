/** What one name can show; the first name and the others have separate weights for each. */
const nameFeatures = [
  "one token",
  "three tokens",
  "four tokens",
  "more tokens",
  "lower words",
  "odd tokens",
  "camel",
  "camel late",
  "camel parts known",
  "capitals",
  "initials",
  "inner initial",
  "particles",
  "given",
  "family",
  "middle",
  "unknown sounds",
  "known words",
  "group word",
] as const;

type NameFeature = (typeof nameFeatures)[number];

/** What can count for or against a position of the boundary, apart from the names after it. */
const boundaryFeatures = [
  // what a position counts by itself, against there being no author at all
  "any position",
  // the name that would begin here
  "first given unknown",
  "first capital run",
  "first capital pair",
  "first capitals with stop",
  "first camel begins with word",
  "first format",
  "first format unlike others",
  "first group known",
  "first group in title",
  "first group short",
  // the word before it
  "left in abstract",
  "left absent from abstract",
  "left stem in abstract",
  "left known word",
  "left sounds",
  "left unknown",
  "left known name",
  "left name prefix",
  "left one letter",
  "left capitals",
  "left capitals in abstract",
  "left capitals in capitals",
  "left camel",
  "left camel in abstract",
  "left camel known",
  "longer left in abstract",
  "left digit",
  "left question",
  "left closing",
  "left quote",
  "left dot after word",
  "left dot after initial",
  "left dot inside",
  "left hyphen",
  "left particle",
  "left function word",
  "left other mark",
  "left lower start",
  // both together, and the title so far
  "whole in abstract",
  "whole known name",
  "whole known word",
  "unexplained before",
  "unbalanced",
  "no case change",
  "capitals both sides",
  "comma before",
  "lower seam",
  "space seam",
  "space after initial",
  "space after glued token",
  "caseless seam",
  "sentence end in style",
] as const;

export type FeatureName = `${"rest" | "first"} ${NameFeature}` | (typeof boundaryFeatures)[number];

/** All features; the order is that of the weights. */
export const featureNames: readonly FeatureName[] = [
  ...nameFeatures.map((name) => `rest ${name}` as const),
  ...nameFeatures.map((name) => `first ${name}` as const),
  ...boundaryFeatures,
];

/** The index of each feature, by its name. */
export const feature = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Readonly<
  Record<FeatureName, number>
>;

export const featureCount = featureNames.length;

/** How far a feature of the first name is from that of the other names. */
export const FIRST_OFFSET = nameFeatures.length;

/**
 * What each feature counts without any evidence, in log-odds. Learning starts here and is pulled back to it, so these
 * decide for features that the training data hardly ever shows, such as lower-case words in the place of a name.
 */
export const priorWeights: Readonly<Partial<Record<FeatureName, number>>> = {
  "any position": 5,
  "rest lower words": -3,
  "rest odd tokens": -2,
  "rest more tokens": -0.5,
  "rest camel late": -2,
  "rest inner initial": -3,
  "rest known words": -1,
  "rest given": 0.5,
  "rest family": 0.5,
  "rest unknown sounds": 0.2,
  "first lower words": -3,
  "first odd tokens": -3,
  "first more tokens": -0.5,
  "first one token": -1,
  "first camel late": -3,
  "first inner initial": -4,
  "first unknown sounds": 0.2,
  "first group word": 1,
  "first capital run": -4,
  "first capitals with stop": -4,
  "first format": 0.7,
  "first format unlike others": -1,
  "first group known": 1,
  "first group in title": 2,
  "first group short": -2,
  "capitals both sides": -1,
  "left particle": -4,
  "left function word": -3,
  "left sounds": -0.2,
  "left name prefix": -4,
  "left hyphen": -3,
  "left dot after initial": -3,
  "left dot inside": -1,
  "left other mark": -1,
  "left quote": 0.5,
  "left question": 0.5,
  "left closing": 0.5,
  unbalanced: -1.5,
  "lower seam": -2,
  "space seam": -4,
  "space after initial": -3,
  "space after glued token": -2,
  "sentence end in style": 0.5,
};
