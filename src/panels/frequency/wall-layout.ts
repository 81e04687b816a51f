import type { FrequencyExtent } from '../../charts/frequency-extent';
import { frequencyFrame, type ThreatRoom } from '../../charts/plot/frequency-frame';
import { keyDateLanes, laneRows } from '../../charts/plot/KeyDateLabels';
import type { ChartKeyDate } from '../../charts/plot/KeyDateLines';
import { plotWidth } from '../../charts/plot/plot-axis';
import { intervalAxis } from '../../charts/plot/use-plot-axis';
import { dayNumber } from '../../domain/day';
import { textWidth } from '../../ui/text-width';
import { fittingText, linesOf } from '../../ui/wall/text-lines';
import { lineHeight, type WallRoom } from '../../ui/wall/wall-room';
import type { FrequencyModel } from './frequency-model';
import type { ShorterFindings } from './wall-finding';
import { type KeyDateWords, keyDatesIn, keyDateWords } from './wall-key-dates';
import { type LegendEntry, legendLines, legendThatFits } from './wall-legend';
import { type LineHeights, type Shares, shareHeight } from './wall-shares';

/** Laid out in its own pixels, then drawn `zoom` times as large. */
export interface ZoomedChart extends FrequencyExtent {
  readonly zoom: number;
  /** Font size in its own pixels. */
  readonly text: number;
}

export interface LayoutTexts {
  readonly finding: ShorterFindings;
  readonly legend: readonly LegendEntry[];
  readonly legendToCome: readonly LegendEntry[];
  readonly keyDates: readonly ChartKeyDate[];
  readonly steady: boolean;
}

export interface ChartFit {
  readonly mostLanes: number;
  readonly threats: ThreatRoom | null;
  readonly plotHeight: (rows: number) => number;
}

export interface WallLayout {
  readonly heading: string;
  readonly headingHeight: number;
  readonly words: KeyDateWords;
  readonly chartHeight: number;
  readonly chart: ChartFit;
  readonly legend: readonly (readonly LegendEntry[])[];
  readonly gap: number;
}

/** Height of a row of key dates in rem: 0.75 is the text. */
export const laneRem = 0.95;
const threats: ThreatRoom = { height: 24, gap: 0 };
const mostRows = 6;
const lowestPlot = 24;

const free = { rows: 0.25, entries: 0.55, sample: 0.3 } as const;

/** Size of a sample of the legend in the chart's own pixels: three pieces of texture wide. */
export const sampleSize = { width: 15, height: 11 } as const;

const family = '"Libre Franklin Variable"';

export function entryWidth(least: number, zoom: number) {
  const font = `400 ${least}px ${family}`;
  return ({ kind, words }: LegendEntry) =>
    Math.ceil(textWidth(words, font)) +
    2 +
    (kind === 'more' || kind === 'caveat'
      ? 0
      : Math.ceil(sampleSize.width * zoom + free.sample * least));
}

export const legendGaps = (least: number) => ({
  entries: Math.round(free.entries * least),
  sample: free.sample * least,
});

function lineHeights(room: WallRoom, zoom: number): LineHeights {
  return {
    heading: room.must * lineHeight.must,
    legend: room.least * lineHeight.least,
    lanes: (room.least / 0.75) * laneRem,
    threats: (threats.height + threats.gap) * zoom,
  };
}

function rowsByWords(
  { counts: { intervals }, period, unit }: FrequencyModel,
  keyDates: readonly ChartKeyDate[],
  width: number,
  { text, highest }: ZoomedChart,
) {
  const first = dayNumber(intervals[0]?.start ?? period.start);
  const last = dayNumber(intervals.at(-1)?.end ?? period.end);
  const axis = intervalAxis({ first, last }, null, unit, plotWidth({ width, text }, highest));
  return keyDateWords.map((words) => {
    const labels = keyDatesIn(words, keyDates);
    return { words, rows: laneRows(keyDateLanes(axis, labels, text, mostRows)) };
  });
}

export function layOut(
  model: FrequencyModel,
  written: LayoutTexts,
  room: WallRoom,
  scale: ZoomedChart,
): WallLayout {
  const { finding, legend, legendToCome, steady } = written;
  const { zoom, bracketRows } = scale;
  const heights = lineHeights(room, zoom);
  const byWords = rowsByWords(model, written.keyDates, Math.floor(room.width / zoom), scale);
  const fewest = Math.min(...byWords.map(({ rows }) => rows));
  const enough = Math.max(fewest, room.portrait ? 5 : 3);
  const headingFits = { width: room.width - 1, font: `700 ${room.must}px ${family}` };
  const isOneLine = finding.texts
    .slice(0, finding.whole)
    .some((text) => linesOf(text, headingFits.width, headingFits.font) === 1);
  const legendRoom = {
    width: room.width,
    gap: legendGaps(room.least).entries,
    widthOf: entryWidth(room.least, zoom),
  };
  const gap = free.rows * room.must;
  const plotFree = room.height - 2 * gap - heightAround(bracketRows, null) * zoom;
  const shares = shareHeight(
    { height: room.height, free: plotFree },
    {
      // While the day moves the number of lines is fixed, so that nothing jumps.
      heading: (steady ? !room.portrait : isOneLine) ? 1 : 2,
      // A wide chart names its shadings itself, so the legend opens no line for them.
      legend: legendLines(
        legendToCome.filter(({ kind }) => room.portrait || kind !== 'ground'),
        legendRoom,
      ).length,
      lanes: byWords.find(({ rows }) => rows <= enough)?.rows ?? fewest,
      threats: 1,
    },
    heights,
  );
  const words = byWords.find(({ rows }) => rows <= shares.lanes)?.words ?? 'byName';
  const headingHeight = shares.heading * heights.heading;
  const chartHeight = room.height - 2 * gap - headingHeight - shares.legend * heights.legend;
  return {
    heading: fittingText(finding.texts, { ...headingFits, lines: shares.heading }) ?? '',
    headingHeight,
    words,
    chartHeight,
    chart: chartFit(chartHeight / zoom, heights.lanes / zoom, shares, { fewest, bracketRows }),
    legend: legendThatFits(legend, { ...legendRoom, lines: shares.legend }),
    gap,
  };
}

function heightAround(bracketRows: number, laneOfThreats: ThreatRoom | null): number {
  const { head, foot } = frequencyFrame(bracketRows, laneOfThreats);
  return head + foot;
}

function chartFit(
  height: number,
  row: number,
  shares: Shares,
  { fewest, bracketRows }: { readonly fewest: number; readonly bracketRows: number },
): ChartFit {
  const laneOfThreats = shares.threats > 0 ? threats : null;
  const around = heightAround(bracketRows, laneOfThreats);
  return {
    // The number of hidden labels takes a row.
    mostLanes: shares.lanes < fewest ? Math.max(1, shares.lanes - 1) : shares.lanes,
    threats: laneOfThreats,
    plotHeight: (rows) => Math.max(lowestPlot, Math.floor(height - around - rows * row)),
  };
}
