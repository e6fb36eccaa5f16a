import { fold, UNSPACED } from "../../../shared/query/fold.ts";
import { isCategory } from "../../../shared/query/match.ts";
import type { Condition } from "../../../shared/query/parse.ts";
import { PICK_KEY, tagKey } from "../../../shared/search/keys.ts";
import { isStopWord, tokensOf } from "../../../shared/search/tokens.ts";
import { begunBy, formsOf } from "./forms.ts";
import { allOf, anyOf, type Field, type Hits, hitsOf, hitsWhere, type WeightedWord } from "./hits.ts";
import type { IndexPart } from "./part.ts";
import { phraseHits } from "./phrase.ts";

/** A condition in the form in which it is evaluated on each part of the index. */
export interface IndexCondition {
  readonly condition: Condition;
  /** Its words. */
  readonly words: readonly string[];
  /** Alternative spellings: `finetuning` for `fine-tuning`, or for `fine` before `tuning`. */
  readonly others: readonly string[];
  /** Whether the condition is optional. */
  readonly optional: boolean;
  /** Whether to match by prefix: for the last word typed, and for words that no part has. */
  readonly begun: boolean;
}

/** The words of a condition. */
export function indexCondition(condition: Condition): IndexCondition {
  const tokens = condition.kind === "words" ? tokensOf(condition.written) : [];
  const words = wholeRuns(tokens.filter(({ other }) => !other).map(({ word }) => word));
  const others = tokens.filter(({ other }) => other).map(({ word }) => word);
  const [only = ""] = words;
  const optional =
    condition.kind === "words" &&
    !condition.negated &&
    words.length === 1 &&
    condition.field === "any" &&
    isStopWord(only);
  return { condition, words, others, optional, begun: false };
}

/** In scripts without spaces, letter pairs suffice; a single letter is searched for as a prefix of pairs. */
function wholeRuns(words: readonly string[]): readonly string[] {
  return words.filter((word, k) => {
    const last = words[k - 1] ?? "";
    return !(UNSPACED.test(word) && [...word].length === 1 && UNSPACED.test(last) && [...last].length === 2);
  });
}

/** The papers of a part that match a condition, ignoring its negation. */
export async function conditionHits(part: IndexPart, asked: IndexCondition): Promise<Hits> {
  const { condition } = asked;
  const { papers, categories } = part.facts;
  switch (condition.kind) {
    case "words":
      return wordHits(part, asked, condition.field, condition.quoted);
    case "identifier":
      return identifierHits(part, condition.keys, condition.text);
    case "category": {
      const { text } = condition;
      const meant = categories.map((slug) => {
        const { code, name } = part.site.category(slug);
        return [slug, code, name].some((each) => isCategory(fold(each), text));
      });
      return hitsWhere(part, (paper) => papers[paper]?.categories.some((each) => meant[each]) ?? false);
    }
    case "score":
      return hitsWhere(part, (paper) => {
        const score = papers[paper]?.score;
        return score !== undefined && score >= 1000 * condition.from && score <= 1000 * condition.to;
      });
    case "tag":
      return hitsOf(part, await exactly(part, tagKey(condition.text)), "any");
    case "pick":
      return hitsOf(part, await exactly(part, PICK_KEY), "any");
    case "code":
      return hitsWhere(part, (paper) => papers[paper]?.code ?? false);
    case "date": {
      const digits = condition.text.replaceAll("-", "");
      return hitsWhere(part, (paper) => String(papers[paper]?.date ?? "").startsWith(digits));
    }
  }
}

async function wordHits(
  part: IndexPart,
  asked: IndexCondition,
  field: Field,
  quoted: boolean,
): Promise<Hits> {
  const { words, others, begun } = asked;
  const [only = ""] = words;
  if (quoted && words.length > 1) return phraseHits(part, words, field);
  if (quoted) return hitsOf(part, await exactly(part, only), field);
  const joined = (await Promise.all(others.map((word) => formsOf(part, word)))).flat();
  if (words.length > 1) {
    const apart = words.some((word) => UNSPACED.test(word))
      ? phraseHits(part, words, field)
      : Promise.all(words.map(async (word) => hitsOf(part, await formsOf(part, word), field))).then(allOf);
    return anyOf([await apart, hitsOf(part, joined, field)]);
  }
  const single = UNSPACED.test(only) && [...only].length === 1;
  const forms = await formsOf(part, only);
  const more = begun || single ? await begunBy(part, only) : [];
  const known = new Set(forms.map(({ word }) => word.word));
  return hitsOf(part, [...forms, ...joined, ...more.filter(({ word }) => !known.has(word.word))], field);
}

async function exactly(part: IndexPart, word: string): Promise<readonly WeightedWord[]> {
  return (await formsOf(part, word)).filter((form) => form.word.word === word);
}

/** A URL that is not the identifier of a paper may occur in an abstract. */
async function identifierHits(part: IndexPart, keys: readonly string[], text: string): Promise<Hits> {
  const own = (await Promise.all(keys.map((key) => exactly(part, key)))).flat();
  if (own.length > 0) return hitsOf(part, own, "any");
  const words = text.split(" ");
  return words.length > 1 ? phraseHits(part, words, "any") : hitsOf(part, await formsOf(part, text), "any");
}
