import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../domain/dataset';
import { day } from '../../domain/day';
import { emptyDataset } from '../../domain/testing/dataset';
import { aStatement } from '../../domain/testing/records';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { typeSizes } from '../../ui/wall/type-sizes';
import type { WallRoom } from '../../ui/wall/wall-room';
import { viewStateOf } from '../../url/testing/view-state';
import { type NowLayout, type NowTexts, nowLayout } from './wall-now-layout';
import { nowTexts } from './wall-now-texts';

/** About as wide as the page's type is. */
function measure(text: string, font: string): number {
  const [, size = ''] = /(\d+(?:\.\d+)?)px/.exec(font) ?? [];
  return text.length * 0.48 * Number(size);
}

/** The room in a picture of that size, less head, foot and margins. */
function roomOf(width: number, height: number, diagonal = 55, distance = 4): WallRoom {
  const { must, least } = typeSizes({ width, height, diagonal, distance });
  const portrait = height > width;
  return {
    width: Math.floor(0.9 * width - 24),
    height: Math.floor(0.9 * height - 24 - 1.25 * least * (portrait ? 3 : 2) - 1.2 * must),
    must,
    least,
    portrait,
  };
}

const rooms = {
  'full HD': roomOf(1920, 1080),
  small: roomOf(1280, 720),
  large: roomOf(3840, 2160),
  portrait: roomOf(1080, 1920),
  'too small for its distance': roomOf(1920, 1080, 20, 8),
  'too small, portrait': roomOf(1080, 1920, 20, 8),
  'seen from near': roomOf(1920, 1080, 100, 1),
} as const;

const threat = aStatement('t', '2021-12-09', {
  organisation: 'al-nujaba-movement',
  gist: 'Before commanders of the new groups, on television: praised their attacks, threatened war and revenge for Al-Muhandis and Soleimani, promised lasting enmity and no disarmament.',
  targets: ['us-forces'],
});
const labels = new Map([
  ['deadline-2021', 'Deadline'],
  ['anniversary-soleimani', 'Soleimani anniversary'],
]);
const report = {
  ...reportDataset,
  keyDates: reportDataset.keyDates.map((one) => ({
    ...one,
    label: labels.get(one.id) ?? one.label,
  })),
};
const textsOf = (choices: Partial<View>, dataset: Dataset = report) =>
  nowTexts(
    viewStateOf(choices, dataset),
    { kind: 'here', data: reportAttacks },
    { kind: 'here', data: [threat] },
  );

/** What is there, in a word or two each: of a list of texts which one, the fullest being 0. */
const told = (texts: NowTexts, { countdowns, sentence, verdict, news }: NowLayout) => [
  countdowns && `${countdowns.set.length} ${countdowns.place}`,
  sentence && `${sentence.type}: ${texts.sentence.texts.indexOf(sentence.text)}`,
  verdict && texts.verdict?.texts.indexOf(verdict.text),
  news && `${news.set.length} ${news.place}`,
];

test.each<[keyof typeof rooms, ReturnType<typeof told>]>([
  ['full HD', ['2 beside', 'news: 0', 0, '2 columns']],
  ['small', ['2 beside', 'news: 0', 0, '2 columns']],
  ['large', ['2 beside', 'news: 0', 0, '2 columns']],
  ['portrait', ['2 beside', 'news: 0', 0, '2 rows']],
  ['too small for its distance', ['2 beside', 'must: 1', 1, null]],
  ['too small, portrait', ['2 beside', 'must: 1', 1, '2 lines']],
])('on December 30, %s', (name, expected) => {
  const texts = textsOf({});
  expect(told(texts, nowLayout(texts, rooms[name], measure))).toEqual(expected);
});

const own = (label: string, on: string) => ({ label, on: day(on), kind: 'political' as const });

const views: Record<string, NowTexts> = {
  'long before': textsOf({ asOf: day('2021-10-05') }),
  'before the deadline': textsOf({ asOf: day('2021-12-20') }),
  'the day itself': textsOf({ asOf: day('2021-12-31') }),
  'the day after': textsOf({ asOf: day('2022-01-01') }),
  'long after': textsOf({ asOf: day('2022-02-20') }),
  'dates of their own': textsOf({
    dates: [
      own('The prime minister travels to Washington for a round of talks', '2021-12-30'),
      own('Parliament', '2022-01-02'),
    ],
  }),
  'nothing at all': textsOf({}, emptyDataset),
  'nothing here yet': nowTexts(
    viewStateOf({}, reportDataset),
    { kind: 'waiting', words: 'Loading the attacks.' },
    { kind: 'waiting', words: 'Loading the statements.' },
  ),
};

describe.each(Object.entries(views))('%s', (_what, texts) => {
  test.each(Object.entries(rooms))('%s', (_name, room) => {
    const layout = nowLayout(texts, room, measure);
    expect(layout.height).toBeLessThanOrEqual(room.height);
    expect(layout.sentence, 'something is said of attacks').not.toBeNull();
    expect(layout.countdowns ?? layout.nothingComing, 'what is coming is said').not.toBeNull();
    expect(layout.passed !== null).toBe(texts.passed.length > 0);
    const { countdowns, news } = layout;
    for (const form of [countdowns, news]) {
      const inRow = form && form.place !== 'lines' && !room.portrait ? form.set.length : 1;
      const gaps = (inRow - 1) * 1.2 * room.must;
      expect(inRow * (form?.width ?? 0) + gaps).toBeLessThanOrEqual(room.width + 0.01);
    }
  });
});

test('whatever is to be said, it is never higher than the room', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,20}$/), {
    minLength: 1,
    maxLength: 3,
  });
  const countdown = fc.record({
    id: fc.uuid(),
    figure: fc.constantFrom('1', '25', '366', 'tonight'),
    unit: fc.constantFrom('', 'days'),
    label: words,
    date: words,
    isDeadline: fc.boolean(),
  });
  const news = fc.record({ when: words, who: words, what: words, line: words });
  const texts: fc.Arbitrary<NowTexts> = fc.record({
    countdowns: fc.array(countdown, { maxLength: 3 }),
    nothingComing: words,
    passed: fc.oneof(fc.constant([]), words),
    sentence: fc.record({
      kind: fc.constantFrom('said' as const, 'waiting' as const),
      texts: words,
    }),
    verdict: fc.option(fc.record({ texts: words, isUp: fc.boolean() })),
    news: fc.array(news, { maxLength: 2 }),
  });
  const anyRoom: fc.Arbitrary<WallRoom> = fc
    .record({
      width: fc.integer({ min: 60, max: 1700 }),
      height: fc.integer({ min: 30, max: 1600 }),
      must: fc.integer({ min: 10, max: 90 }),
    })
    .map((room) => ({ ...room, least: 0.8 * room.must, portrait: room.height > room.width }));
  fc.assert(
    fc.property(texts, anyRoom, (some, room) => {
      expect(nowLayout(some, room, measure).height).toBeLessThanOrEqual(room.height + 0.01);
    }),
  );
});
