/**
 * No-break spaces and word joiners keep "December 27" and "Dec 1–27" on one line, because a number
 * on a new line would be read with what comes before it.
 */
export const withDaysInOne = (text: string): string =>
  text.replace(/([A-Z][a-z]{2,}) (?=\d)/g, '$1\u00a0').replaceAll('–', '–\u2060');
