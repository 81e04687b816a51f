import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { fontSize, lineOf } from '../../ui/wall/fit-rows';
import { measureLike, type RoomName, roomNames, rooms } from '../../ui/wall/testing/rooms';
import { linesOf } from '../../ui/wall/text-lines';
import type { WallRoom } from '../../ui/wall/wall-room';
import { planCompare } from './wall-compare-plan';
import { type ComparePlan, type CompareTexts, partGap, rowGap } from './wall-compare-shape';
import { markTexts, periodTexts } from './wall-compare-texts';
import { periodHeight } from './wall-period';

const measure = measureLike(0.62);

const count = (low: number, high: number | null) => ({
  bound: { low, high },
  days: 14,
  length: 14,
});
const today = day('2021-12-30');
const a = days('2021-12-14..2021-12-27');
const b = days('2021-11-30..2021-12-13');

const usual: CompareTexts = {
  headline: ['A against B: no clear difference', 'No clear difference'],
  detail: [
    'About three times. 24 attacks or more in A, in bursts like these, would be an increase',
    'About three times',
  ],
  a: periodTexts('a', a, count(18, 19), today),
  b: periodTexts('b', b, count(6, 6), today),
  notes: [['Last 14 covered days against the 14 before.']],
  marks: markTexts,
};

const planIn = (name: RoomName, texts = usual): ComparePlan => {
  const room: WallRoom = rooms[name];
  return planCompare(texts, room, { zoom: room.least / 12.75, small: 12.75 }, measure);
};

/** How high the picture is, in CSS pixels, counted from what it shows. */
function heightOf(plan: ComparePlan, room: WallRoom): number {
  const text = (words: string | null, size: 'news' | 'must' | 'least') =>
    words === null
      ? 0
      : linesOf(
          words,
          room.width,
          `${size === 'news' ? 700 : 400} ${fontSize(size, room)}px`,
          measure,
        ) * lineOf(size, room);
  const under = (period: ComparePlan['a']) =>
    (period.days ? lineOf('must', room) : 0) +
    lineOf(period.size, room) +
    (plan.side === 'under' ? (period.unit ? lineOf('must', room) : 0) : 0) +
    (plan.side === 'under' ? (period.rate ? lineOf('least', room) : 0) : 0) +
    (plan.side === 'under' ? (period.covered ? lineOf('least', room) : 0) : 0);
  const [one, other] =
    plan.side === 'beside'
      ? [periodHeight(room), periodHeight(room)]
      : [under(plan.a), under(plan.b)];
  const periods =
    plan.periods === 'rows'
      ? one + other + (plan.side === 'beside' ? rowGap * room.must : 0)
      : Math.max(one, other);
  const gap = partGap * room.must;
  const body = plan.chart === 'right' ? plan.chartHeight : periods;
  const below = plan.chart === 'below' ? gap + plan.chartHeight : 0;
  const notes = plan.notes.reduce((sum, note) => sum + text(note, 'least'), 0);
  return (
    text(plan.headline, plan.headlineSize) + text(plan.detail, 'must') + gap + body + below + notes
  );
}

describe('where things stand', () => {
  test.each<[RoomName, ComparePlan['periods'], ComparePlan['side'], ComparePlan['chart']]>([
    ['wide', 'rows', 'beside', 'right'],
    ['small', 'rows', 'beside', 'right'],
    ['large', 'rows', 'beside', 'right'],
    ['high', 'rows', 'beside', 'below'],
    ['far', 'columns', 'under', 'none'],
    ['farHigh', 'rows', 'under', 'none'],
    ['little', 'columns', 'under', 'none'],
    ['littleHigh', 'rows', 'under', 'none'],
  ])('%s', (name, periods, side, chart) => {
    expect(planIn(name)).toMatchObject({ periods, side, chart });
  });
});

describe('in every room', () => {
  const long: CompareTexts = {
    ...usual,
    a: periodTexts('a', days('2020-12-14..2021-01-27'), count(1204, null), today),
    detail: ['At the fewest, 1,204 against no known upper bound, no limit. '.repeat(3), 'Depends'],
    notes: [['A note that goes on. '.repeat(9), 'A note.'], ['Another one. '.repeat(20)]],
  };
  test.each(roomNames)('nothing is higher than %s', (name) => {
    for (const texts of [usual, long]) {
      const plan = planIn(name, texts);
      expect(heightOf(plan, rooms[name])).toBeLessThanOrEqual(rooms[name].height + 1);
      expect(
        plan.periodsWidth + plan.chartWidth * (plan.chart === 'right' ? 1 : 0),
      ).toBeLessThanOrEqual(rooms[name].width);
    }
  });

  test.each(roomNames)('figures and verdict are in %s', (name) => {
    const plan = planIn(name);
    expect([plan.a.figure, plan.b.figure]).toEqual([expect.stringMatching(/^18/), '6']);
    expect(plan.headline.toLowerCase()).toContain('no clear difference');
  });

  test('two numbers have one size', () => {
    for (const name of roomNames) {
      const plan = planIn(name);
      expect(plan.a.size, name).toBe(plan.b.size);
    }
  });
});

test('which periods are compared is said before anything else that is small', () => {
  for (const name of ['wide', 'small', 'high'] as const) {
    expect(planIn(name).notes.join(' ')).toContain('Last 14 covered days');
  }
});

test('a period without a count has words, not a number', () => {
  const none = { bound: { low: 0, high: 0 }, days: 0, length: 14 };
  const texts = { ...usual, b: periodTexts('b', b, none, today) };
  for (const name of ['wide', 'high', 'far'] as const) {
    expect(planIn(name, texts).b).toMatchObject({ figure: 'no data', size: 'news' });
  }
});
