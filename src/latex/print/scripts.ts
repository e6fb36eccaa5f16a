const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789+−-=()ni*∗′⊤"].map((character, index) => [
    character,
    [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ**′ᵀ"][index] ?? character,
  ]),
);

const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789+−-=()aehijklmnoprstuvx"].map((character, index) => [
    character,
    [..."₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ"][index] ?? character,
  ]),
);

function translate(text: string, table: Readonly<Record<string, string>>): string | null {
  const characters = [...text].map((character) => table[character]);
  return characters.every((character) => character !== undefined) ? characters.join("") : null;
}

function written(mark: string, text: string): string {
  const isWord = mark === "_" ? /^[\p{L}\p{N}]+$/u : /^\p{N}+$/u;
  return [...text].length === 1 || isWord.test(text) || /^\([^()]*\)$/.test(text)
    ? `${mark}${text}`
    : `${mark}(${text})`;
}

/** `text` as a superscript in plain text: `²`, `⁻³`, or `^(kl)` where Unicode has no such letters. */
export function superscript(text: string): string {
  if (/^(?:st|nd|rd|th|TM|®|©|™|°|∘|′|″)$/.test(text)) return text.replace("∘", "°").replace("TM", "™");
  return translate(text, RAISED) ?? written("^", text);
}

/** `text` as a subscript in plain text: `₀`, `ᵢ`, or `_(kl)` where Unicode has no such letters; words stay readable. */
export function subscript(text: string): string {
  const characters = /^[\p{N}+−-]+$/u.test(text) || [...text].length === 1 ? translate(text, LOWERED) : null;
  return characters ?? written("_", text);
}
