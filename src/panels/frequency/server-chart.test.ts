import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FrequencyChart } from '../../charts/FrequencyChart';
import { seriesColour } from '../../charts/palette';
import { assumedSize, type PlotSize } from '../../charts/plot/plot-size';
import type { IntervalUnit } from '../../domain/interval';
import { reportAttacks, reportDataset, reportStatements } from '../../domain/testing/report';
import { viewStateOf } from '../../url/testing/view-state';
import { chartKeyDate } from './chart-room';
import { frequencyModel } from './frequency-model';

const state = viewStateOf({}, reportDataset);
const nothing = () => '';

function drawn(size: PlotSize = assumedSize.wide, unit: IntervalUnit = 'day'): string {
  const model = frequencyModel(state, unit, reportAttacks, reportStatements);
  return renderToString(
    createElement(FrequencyChart, {
      ...model,
      size,
      today: state.today,
      keys: model.series.keys,
      colourOf: (key) => seriesColour(model.series.keys, key),
      keyDates: model.keyDates.map((one) => chartKeyDate(one, model.readerYear)),
      marked: null,
      alone: null,
      room: null,
      valueText: nothing,
      tooltip: nothing,
      onOpen: nothing,
      onOpenThreats: nothing,
      isFolded: true,
      onFold: nothing,
      onOpenKeyDate: nothing,
    }),
  );
}

/** Of the picture below the labels of key dates: everything but text and the ground under it. */
const marksIn = (html: string) =>
  (
    html.slice(html.indexOf('role="img"')).match(/<(path|line|circle|rect|pattern) [^>]*>/g) ?? []
  ).filter((mark) => !/class="fill-ground"/.test(mark));

const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;

test('a server draws bars, brackets, key dates and the lane of threats', () => {
  const html = drawn();
  expect(count(html, /data-series="[^"]*"/g)).toBe(7);
  expect(html).toContain('3 or more, Nov 26–28');
  expect(html).toContain('Key date deadline-2021');
  const [, dots = ''] = /<path d="([^"]*)"[^>]* stroke-linecap="round"/.exec(html) ?? [];
  expect(count(dots, /M[\d.]+ [\d.]+h0/g)).toBe(15);
  expect(html).toContain('role="slider"');
});

test('nothing that a server draws has a style of its own, which the page’s policy would drop', () => {
  expect(drawn()).not.toContain('style=');
});

test.each([
  ['wide', assumedSize.wide, [480, 700, 1000, 1650, 2560]],
  ['narrow', assumedSize.narrow, [288, 358, 479]],
] as const)('when the width of a %s chart is known, only labels move', (_room, assumed, widths) => {
  const before = drawn(assumed, 'week');
  for (const width of widths) {
    const after = drawn({ width, text: 14 }, 'week');
    expect(marksIn(after)).toEqual(marksIn(before));
    expect(after).not.toBe(before);
  }
  expect(marksIn(before).length).toBeGreaterThan(40);
});

test('days that are only stated to be empty keep their ground beside a stretch that is folded by whole weeks', () => {
  // The fold ends with November 14; the days to November 18 are stated to be empty.
  expect(count(drawn(assumedSize.wide, 'week'), /fill="url\(#[^)]*stated\)"/g)).toBe(1);
  expect(count(drawn(assumedSize.wide, 'day'), /fill="url\(#[^)]*stated\)"/g)).toBe(0);
});
