/**
 * A day, a month or a year in the form of a language: `23 Nov 2026`, `23. November 2026`, `2026年11月23日`. English days
 * come before their months; in every language, years are those of the Gregorian calendar and digits are `0` to `9`.
 *
 * @param date YYYY-MM-DD, YYYY-MM or YYYY
 * @param language a BCP 47 tag such as `en` or `pt-BR`; English is used for one that is unknown
 * @param month how the month is written
 * @param weekday `long` adds the day of the week to a day
 */
export function formatDate(
  date: string,
  language: string,
  month: "short" | "long",
  weekday?: "long",
): string {
  const [, monthOfYear, day] = date.split("-");
  if (!monthOfYear) return date;
  const known = Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? "en";
  // English is written in the same way, day first, for every country.
  const isEnglish = known.startsWith("en");
  const text = new Intl.DateTimeFormat(isEnglish ? "en" : known, {
    month,
    year: "numeric",
    ...(day && { day: "numeric", weekday }),
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  }).format(new Date(date));
  return isEnglish ? text.replace(/(\w+) (\d+),/, "$2 $1") : text;
}
