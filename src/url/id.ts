/** Longest id that is taken, in characters. */
const longest = 100;

/** Whether `text` is written as ids are: lower-case words and numbers joined by hyphens. */
export function isId(text: string): boolean {
  return text.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
