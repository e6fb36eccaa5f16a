/**
 * The words for each month, whole and short, without accents and in lower case: English, German, French, Spanish,
 * Catalan, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Romanian, Hungarian, Turkish,
 * Russian and Ukrainian, in the cases that dates use. A word's beginning is read, too, where it has only one meaning.
 */
const WORDS: readonly string[] = [
  "jan january januar janner janvier ene enero gener gen gennaio janeiro januari tammikuu sty styczen stycznia leden ledna ianuarie oca ocak январь января янв січень січня",
  "feb february februar fev fevr fevrier febrero febrer febbraio fevereiro februari helmikuu lut luty lutego unor unora februarie subat sub февраль февраля фев лютий лютого",
  "mar march marz maerz mrz mars marzo marc marco maart mrt maaliskuu marzec marca brezen brezna martie marcius mart март марта мар березень березня",
  "apr april avr avril abr abril aprile huhtikuu kwi kwiecien kwietnia duben dubna aprilie aprilis nis nisan апрель апреля апр квітень квітня",
  "may mai mayo maig mag maggio maio mei maj toukokuu maja kveten kvetna majus mayis май мая травень травня",
  "jun june juni juin junio juny giu giugno junho kesakuu cze czerwiec czerwca cerven cervna iunie junius haz haziran июнь июня июн червень червня",
  "jul july juli juil juillet julio juliol lug luglio julho heinakuu lip lipiec lipca cervenec cervence iulie julius tem temmuz июль июля июл липень липня",
  "aug august aout ago agosto agost augustus augusti elokuu sie sierpien sierpnia srpen srpna augusztus agu agustos август августа авг серпень серпня",
  "sep sept september septembre septiembre setiembre setembre set settembre setembro syyskuu wrz wrzesien wrzesnia zari septembrie szeptember eyl eylul сентябрь сентября сен сент вересень вересня",
  "oct october okt oktober octobre octubre ott ottobre out outubro lokakuu paz pazdziernik pazdziernika rij rijen rijna octombrie ekim октябрь октября окт жовтень жовтня",
  "nov november novembre noviembre novembro marraskuu lis listopad listopada listopadu noiembrie kas kasim ноябрь ноября ноя листопад листопада",
  "dec december dez dezember decembre dic diciembre desembre dicembre dezembro des desember joulukuu gru grudzien grudnia prosinec prosince decembrie ara aralik декабрь декабря дек грудень грудня",
];

const BY_WORD: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((words, index) => words.split(" ").map((word) => [folded(word), index + 1] as const)),
);

/** BibTeX's macros for the months, January first. */
export const MONTH_MACROS: readonly string[] = WORDS.map((words) => words.slice(0, 3));

/** The minimum length of the beginning of a month's name that is read as that month: `Septem`, `janu`. */
const SHORTEST_BEGINNING = 4;
const LONGEST = 12;

/**
 * A month's number from its word in any common language, whole or short: `May`, `Sept.`, `août`, `MÄRZ`.
 *
 * @returns 1 to 12; 0 for any other word
 */
export function monthNumber(word: string): number {
  const known = BY_WORD.get(word.toLowerCase());
  if (known !== undefined) return known;
  const key = folded(word);
  const accented = BY_WORD.get(key);
  if (accented !== undefined) return accented;
  if (key.length < SHORTEST_BEGINNING || key.length > LONGEST) return 0;
  const months = new Set<number>();
  for (const [each, month] of BY_WORD) if (each.startsWith(key)) months.add(month);
  return months.size === 1 ? ([...months][0] ?? 0) : 0;
}

/** Without accents, case, and the sign of an abbreviation. */
function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}.’']/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ł", "l");
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;

/** Whether a word is a day of the week, which is part of a date and neither a category nor a venue. */
export function isWeekday(text: string): boolean {
  return WEEKDAY.test(text);
}
