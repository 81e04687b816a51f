import { describe, expect, test } from 'vitest';
import { reportAttacks, reportDataset, reportStatements } from '../../domain/testing/report';
import type { WallRoom } from '../../ui/wall/wall-room';
import { viewStateOf } from '../../url/testing/view-state';
import { chartKeyDate } from './chart-room';
import { frequencyModel } from './frequency-model';
import { shorterFindings } from './wall-finding';
import { entryWidth, layOut } from './wall-layout';
import { legendEntries } from './wall-legend';

const state = viewStateOf({}, reportDataset);
const model = frequencyModel(state, 'day', reportAttacks, reportStatements);
const legend = legendEntries(model, state.directory);

/** The layout in a room; without a canvas every letter counts as 7.5 px wide. */
function laidOut(changes: Partial<WallRoom> = {}, steady = false) {
  const room = { width: 600, height: 780, must: 51, least: 12, portrait: false, ...changes };
  return layOut(
    model,
    {
      finding: shorterFindings(model.findings, model.asOf),
      legend,
      legendToCome: legend,
      keyDates: model.keyDates.map((one) => chartKeyDate(one, model.readerYear)),
      steady,
    },
    room,
    { zoom: room.least / 12, text: 12, highest: 6, bracketRows: 1 },
  );
}

describe('the scene', () => {
  test('is as high as its room, and its chart as the plot with what is around it', () => {
    for (const height of [300, 500, 780, 1600]) {
      const { headingHeight, chartHeight, legend: lines, gap } = laidOut({ height });
      const lineHeight = 12 * 1.25;
      const all = headingHeight + chartHeight + 2 * gap + lines.length * lineHeight;
      expect(all).toBeLessThanOrEqual(height + 0.01);
      expect(all).toBeGreaterThan(height - lineHeight - 0.01);
    }
  });

  test('gives the plot what more there is', () => {
    const [low, high] = [laidOut({ height: 1000 }), laidOut({ height: 1600 })];
    expect(high.chart.plotHeight(3) - low.chart.plotHeight(3)).toBe(600);
  });

  test('each row of key dates takes its height from the plot', () => {
    const { plotHeight } = laidOut().chart;
    const row = plotHeight(1) - plotHeight(2);
    expect(row).toBeGreaterThanOrEqual(15);
    expect(row).toBeLessThanOrEqual(16);
  });

  test('where there is hardly any height, leaves out the threats and all of the legend', () => {
    const { chart, legend: lines, heading } = laidOut({ height: 150 });
    expect(chart.threats).toBeNull();
    expect(lines).toEqual([]);
    expect(chart.plotHeight(2)).toBeGreaterThan(0);
    expect(heading).not.toBe('');
  });

  test('keeps the lines of the heading while the day is moved, whatever it says', () => {
    const lines = (changes: Partial<WallRoom>, steady: boolean) =>
      Math.round(laidOut(changes, steady).headingHeight / (51 * 1.2));
    const narrow = { width: 300, height: 1600 };
    expect([lines({}, false), lines(narrow, false)]).toEqual([1, 2]);
    expect([lines({}, true), lines(narrow, true)]).toEqual([1, 1]);
    expect(lines({ portrait: true }, true)).toBe(2);
  });
});

test('an entry is as wide as its sample and its words; how many are left out has no sample', () => {
  const widthOf = entryWidth(40, 3);
  const words = 'not yet';
  const more = widthOf({ kind: 'more', words });
  expect(widthOf({ kind: 'certain', words }) - more).toBe(15 * 3 + 0.3 * 40);
});
