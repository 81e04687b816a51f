import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typeSizes } from './type-sizes';

const guide = readFileSync(new URL('../../../docs/wall.md', import.meta.url), 'utf8');
const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The table of sizes in the guide: its rows of cells, the first of them the head. */
function table(): string[][] {
  const lines = guide.split('\n');
  const start = lines.findIndex((line) => line.startsWith('| Inches |'));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines
    .slice(start, end)
    .filter((line) => !line.startsWith('|---'))
    .map(cells);
}

/** A cell as the guide writes it: both sizes, and how far they can be read where that is not far enough. */
function written(diagonal: number, distance: number): string {
  const picture = { width: 1920, height: 1080, diagonal, distance };
  const { must, least, readTo } = typeSizes(picture);
  const sizes = `${Math.round(must)} / ${Math.round(least)}`;
  const isTooSmall = readTo < distance * 0.9999;
  return isTooSmall ? `${sizes}, to ${Math.floor(readTo * 10) / 10} m` : sizes;
}

test('the guide has a row for each usual screen, a column for each usual distance', () => {
  const [head, ...rows] = table();
  expect(head).toEqual(['Inches', '2 m', '3 m', '4 m', '6 m', '8 m']);
  expect(rows.map(([diagonal]) => diagonal)).toEqual(['24', '32', '43', '55', '65', '75', '85']);
});

test('every cell of it says what the wall does', () => {
  const [, ...rows] = table();
  const told = rows.map(([diagonal = '', ...sizes]) => [diagonal, ...sizes]);
  const right = rows.map(([diagonal = '']) => [
    diagonal,
    ...[2, 3, 4, 6, 8].map((distance) => written(Number(diagonal), distance)),
  ]);
  expect(told).toEqual(right);
});
