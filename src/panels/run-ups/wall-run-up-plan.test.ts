import { describe, expect, test } from 'vitest';
import { fontSize, lineOf } from '../../ui/wall/fit-rows';
import { measureLike, type RoomName, roomNames, rooms } from '../../ui/wall/testing/rooms';
import { linesOf } from '../../ui/wall/text-lines';
import type { WallRoom } from '../../ui/wall/wall-room';
import { partGap, planRunUp, type RunUpPlan, rankGap } from './wall-run-up-plan';
import type { RunUpTexts } from './wall-run-up-texts';

const measure = measureLike(0.48);

const usual: RunUpTexts = {
  heading: ['Run-up to Deadline, December 31: 1 day to go', 'Deadline: 1 day to go'],
  toGo: '1 day to go',
  figure: ['13 or 14', '13–14'],
  isCounted: true,
  days: ['attacks, December 17–27', 'attacks, Dec 17–27'],
  covered: ['9 of 14 days covered'],
  rank: ['2nd to 13th highest of 29 such windows', '2nd to 13th highest of 29'],
  p: ['p 0.10 to 0.48; the smallest possible is 0.03', 'p 0.10 to 0.48'],
  instead: [],
  more: [['10 of the other windows have no known upper bound: at worst each has more.']],
  marks: ['Line: sum since T-28. Grey: other windows, least to most.', 'Line: sum since T-28.'],
};

const long: RunUpTexts = {
  ...usual,
  heading: [
    'A date with a very long name of its own, December 31: 1 day to go'.repeat(2),
    '1 day to go',
  ],
  figure: ['1,204 to 1,310', '1,204–1,310'],
  instead: ['Next is another one: the 28 days before it are still to come. '.repeat(3)],
  more: Array.from({ length: 6 }, () => ['What bears on it. '.repeat(8)]),
  marks: ['Marks. '.repeat(40), 'Marks.'],
};

const planIn = (name: RoomName, texts = usual) => {
  const room: WallRoom = rooms[name];
  return planRunUp(texts, room, room.least / 12.75, measure);
};

/** How high the picture is, in CSS pixels, counted from what it shows. */
function heightOf(plan: RunUpPlan, room: WallRoom): number {
  const text = (words: string, size: 'news' | 'must' | 'least', width = room.width) =>
    linesOf(words, width, `${size === 'news' ? 700 : 400} ${fontSize(size, room)}px`, measure) *
    lineOf(size, room);
  const lines = plan.lines.map(({ id, text: words }) => {
    const size = id === 'days' || id === 'rank' ? 'must' : 'least';
    return text(words, size, plan.width) + (id === 'rank' ? rankGap * room.must : 0);
  });
  const counted = lines.reduce((sum, line) => sum + line, lineOf(plan.figureSize, room));
  const gap = partGap * room.must;
  const body = plan.chart === 'right' ? Math.max(counted, plan.chartHeight) : counted;
  const below = plan.chart === 'below' ? gap + plan.chartHeight : 0;
  const notes = plan.notes.reduce((sum, note) => sum + text(note, 'least'), 0);
  return text(plan.heading, 'news') + gap + body + below + notes;
}

test.each<[RoomName, RunUpPlan['chart'], string[]]>([
  ['wide', 'right', ['days', 'covered', 'rank', 'p']],
  ['small', 'right', ['days', 'covered', 'rank', 'p']],
  ['large', 'right', ['days', 'covered', 'rank', 'p']],
  ['high', 'below', ['days', 'covered', 'rank', 'p', 'more0']],
  ['far', 'none', ['days', 'rank']],
  ['farHigh', 'none', ['days', 'covered', 'rank', 'p']],
  ['little', 'none', ['days']],
])('%s: the chart is %s', (name, chart, lines) => {
  const plan = planIn(name);
  expect([plan.chart, plan.lines.map(({ id }) => id)]).toEqual([chart, lines]);
});

describe.each(roomNames)('in %s', (name) => {
  test('nothing is higher or wider than the room', () => {
    for (const texts of [usual, long]) {
      const plan = planIn(name, texts);
      expect(heightOf(plan, rooms[name])).toBeLessThanOrEqual(rooms[name].height + 1);
      const beside = plan.chart === 'right' ? plan.chartWidth : 0;
      expect(plan.width + beside).toBeLessThanOrEqual(rooms[name].width);
    }
  });
  test('are the figure and which run-up it is', () => {
    const plan = planIn(name);
    expect(plan.figure).toMatch(/^13/);
    expect(plan.heading).toContain('1 day to go');
  });
  test('no p stands without its rank', () => {
    const ids = planIn(name).lines.map(({ id }) => id);
    expect(ids.includes('p') && !ids.includes('rank')).toBe(false);
  });
});

test('why it is not the next key date is said before the marks are explained', () => {
  const instead = ['Next is Deadline, December 31: no day of the 28 before it is covered.'];
  for (const name of ['wide', 'high'] as const) {
    expect(planIn(name, { ...usual, instead }).notes).toContain(instead[0]);
  }
});

test('what is no number is smaller', () => {
  const texts = { ...usual, figure: ['no data'], isCounted: false, days: [], covered: [], p: [] };
  expect(planIn('wide', texts)).toMatchObject({ figure: 'no data', figureSize: 'news' });
});
