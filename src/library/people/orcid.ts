/**
 * The ORCID in a text, in groups of four: `0000-0002-1825-0097`; undefined if there is none or its check character is
 * wrong. A URL (`https://orcid.org/…`) is accepted, too. Source: ISO 7064, MOD 11-2, as in ORCID's “Structure of the
 * ORCID Identifier”.
 */
export function readOrcid(text: string): string | undefined {
  const found = /^(?:https?:\/\/(?:www\.)?orcid\.org\/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dxX])\/?$/.exec(
    text.trim(),
  );
  if (found === null) return undefined;
  const orcid = found.slice(1).join("-").toUpperCase();
  return checkCharacter(orcid.replaceAll("-", "").slice(0, 15)) === orcid.at(-1) ? orcid : undefined;
}

/** The check character of fifteen digits. */
function checkCharacter(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? "X" : String(result);
}
