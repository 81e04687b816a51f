import { readFileSync } from 'node:fs';

const styles = ['styles.css', 'wall/wall.css']
  .map((file) => readFileSync(new URL(`../../app/${file}`, import.meta.url), 'utf8'))
  .join('\n');

export function coloursOf(selector: string): Map<string, string> {
  const start = styles.indexOf(`${selector} {`);
  if (start < 0) return new Map();
  const block = styles.slice(start, styles.indexOf('}', start));
  const found = block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi);
  return new Map([...found].map(([, name = '', hex = '']) => [name, hex]));
}
