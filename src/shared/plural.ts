/** `1 paper`, `11 papers`, `1,234 papers`. */
export function pluralize(number: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(number)} ${number === 1 ? singular : plural}`;
}

/** `1,234`: digits in groups of three, the same on every machine. */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
