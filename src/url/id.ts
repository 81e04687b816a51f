const maxLength = 100;

/** At most 100 characters: lower-case words and numbers joined by hyphens. */
export function isId(text: string): boolean {
  return text.length <= maxLength && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
