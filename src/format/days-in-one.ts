/**
 * The same text with its days kept together: "December 27" and "Dec 1–27" are never parted at the end of a
 * line, where the number would be read with what comes before it. By no-break spaces and word joiners.
 */
export const withDaysInOne = (text: string): string =>
  text.replace(/([A-Z][a-z]{2,}) (?=\d)/g, '$1\u00a0').replaceAll('–', '–\u2060');
