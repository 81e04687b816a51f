import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineHeight, type WallRoom } from '../../ui/wall/wall-room';
import { type WallPlan, wallPlan } from './wall-plan';
import type { WallStatement } from './wall-statement';

/** Half as wide as high, each letter. */
const measure = (text: string, font: string) =>
  text.length * 0.5 * Number.parseFloat(font.split(' ')[1] ?? '');

const rooms: Readonly<Record<string, WallRoom>> = {
  '1920 x 1080': { width: 1704, height: 783, must: 51, least: 41, portrait: false },
  '1280 x 720': { width: 1128, height: 514, must: 34, least: 27, portrait: false },
  '3840 x 2160': { width: 3432, height: 1591, must: 102, least: 82, portrait: false },
  '1080 x 1920': { width: 948, height: 1488, must: 51, least: 41, portrait: true },
  'too small for its distance': { width: 1704, height: 682, must: 83, least: 66, portrait: false },
};

const roomOf = (name: string): WallRoom => {
  const room = rooms[name];
  if (!room) throw new Error(`There is no room ${name}.`);
  return room;
};

/** Words of so many letters in all, spaces counted. */
const letters = (count: number) =>
  'gist '
    .repeat(Math.ceil(count / 5))
    .slice(0, count)
    .trim();

const statement = (
  id: string,
  length: number,
  changes: Partial<WallStatement> = {},
): WallStatement => ({
  id,
  day: null,
  threat: true,
  when: ['Tuesday, December 21 · 9 days ago', 'Dec 21 · 9 days ago', 'Dec 21'],
  speaker: ['A committee that has a long name (IRCC)', 'A committee that has a long name', 'IRCC'],
  said: [letters(length), 'Threatens U.S. forces', 'Threat'],
  ...changes,
});

const many = (length: number): WallStatement[] =>
  Array.from({ length: 12 }, (_, place) => statement(`s-${place}`, length));

const headings = ['A selection of 37 statements, 19 counted as threats', '37 statements'];

const planOf = (statements: readonly WallStatement[], room: WallRoom) =>
  wallPlan(headings, statements, room, measure);

/** What a plan takes, from the top of the room. */
const heightOf = ({ headingHeight, gap, statements }: WallPlan) =>
  statements.reduce((sum, { height }) => sum + gap + height, headingHeight);

/** "news 3", "must 2", …: the size of each and its lines. */
const settings = ({ statements }: WallPlan) =>
  statements.map(({ size, lines }) => `${size} ${lines}`);

describe('how many, in which size, in how many lines', () => {
  test.each<[room: string, gist: number, set: string[]]>([
    ['1920 x 1080', 60, ['news 2', 'must 1', 'must 1', 'must 1']],
    ['1920 x 1080', 120, ['news 3', 'must 2', 'must 1']],
    ['1920 x 1080', 160, ['must 3', 'must 3', 'must 1']],
    ['1280 x 720', 120, ['news 3', 'must 2', 'must 1']],
    ['3840 x 2160', 120, ['news 3', 'must 2', 'must 1']],
    ['1080 x 1920', 60, ['news 3', 'must 2', 'must 2', 'must 2', 'must 1']],
    ['1080 x 1920', 160, ['must 5', 'must 1', 'must 1', 'must 1', 'must 1']],
    ['too small for its distance', 60, ['must 2', 'must 1']],
    ['too small for its distance', 160, ['news 1', 'must 1']],
  ])('%s, gists of %i letters', (room, gist, set) => {
    expect(settings(planOf(many(gist), roomOf(room)))).toEqual(set);
  });
});

test.each(Object.entries(rooms))(
  '%s: whole ones only, the newest first, never more than the room',
  (_name, room) => {
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 });
    fc.assert(
      fc.property(lengths, (all) => {
        const statements = all.map((length, place) => statement(`s-${place}`, length));
        const plan = planOf(statements, room);
        expect(heightOf(plan)).toBeLessThanOrEqual(room.height);
        expect(plan.statements.length).toBeGreaterThanOrEqual(Math.min(1, all.length));
        const shown = plan.statements.map((one) => one.statement.id);
        expect(shown).toEqual(statements.slice(0, shown.length).map(({ id }) => id));
        for (const one of plan.statements) {
          expect(one.statement.said).toContain(one.said);
          expect(one.height).toBeGreaterThan(room.least * lineHeight.least);
        }
      }),
    );
  },
);

test('no room for one: none, and not the half of it', () => {
  const room = { ...roomOf('1920 x 1080'), height: 150 };
  expect(planOf(many(60), room).statements).toEqual([]);
});

test('when and who stand beside each other, shortened, and below each other where that does not do', () => {
  const [one] = planOf(many(60), roomOf('1920 x 1080')).statements;
  expect(one).toMatchObject({ headLines: 1, speaker: 'A committee that has a long name (IRCC)' });
  const [small] = planOf(many(60), roomOf('too small for its distance')).statements;
  expect(small).toMatchObject({
    headLines: 1,
    when: 'Tuesday, December 21 · 9 days ago',
    speaker: 'IRCC',
  });
  const [narrow] = planOf(many(60), roomOf('1080 x 1920')).statements;
  expect(narrow).toMatchObject({ headLines: 2, when: 'Tuesday, December 21 · 9 days ago' });
});

test('only a threat is set larger', () => {
  const [context] = planOf(
    many(60).map((one) => ({ ...one, threat: false })),
    roomOf('1920 x 1080'),
  ).statements;
  expect(context?.size).toBe('must');
});

test('what is left of the room goes between them, up to a limit', () => {
  const room = roomOf('1920 x 1080');
  expect(planOf([statement('only', 60)], room).gap).toBe(room.must);
  expect(planOf(many(160), room).gap).toBeGreaterThanOrEqual(room.must / 2);
});
