import { useMemo } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { layoutBars } from '../../src/charts/bars';
import { countTicks } from '../../src/charts/count-ticks';
import { FrequencyChart } from '../../src/charts/FrequencyChart';
import { margins, timeAxis } from '../../src/charts/geometry';
import { threatLaneHeight } from '../../src/charts/plot/ThreatLane';
import { timeTicks } from '../../src/charts/plot/time-ticks';
import { dayNumber } from '../../src/domain/day';
import { groups } from './attacks';
import { type BenchData, figuresOf } from './figures';

const width = 920;
const plotHeight = 270;
const nothing = () => {};
const noWords = () => '';

const colourOf = (key: string) => `var(--series-${(groups.indexOf(key) % 8) + 1})`;

export interface VariantProps {
  readonly dataset: BenchData;
  readonly governorate: string;
}

export function Paths({ dataset, governorate }: VariantProps) {
  const figures = useMemo(() => figuresOf(dataset, governorate), [dataset, governorate]);
  return (
    <FrequencyChart
      asOf={dataset.today}
      {...figures}
      size={{ width, text: 12 }}
      today={dataset.today}
      unit="day"
      keys={groups}
      colourOf={colourOf}
      spans={dataset.spans}
      keyDates={dataset.keyDates}
      threats={dataset.threats}
      statementSpans={[dataset.period]}
      marked={null}
      alone={null}
      room={null}
      valueText={noWords}
      tooltip={noWords}
      onOpen={nothing}
      onOpenThreats={nothing}
      foldable={null}
      isFolded={false}
      onFold={nothing}
      onOpenKeyDate={nothing}
    />
  );
}

/**
 * Recharts' stacked bars of the same size. Draws less: no possible counts, brackets, key dates, coverage or threats.
 */
export function Bars({ dataset, governorate }: VariantProps) {
  const figures = useMemo(() => figuresOf(dataset, governorate), [dataset, governorate]);
  const { counts, spanning } = figures;
  const rows = useMemo(
    () =>
      counts.intervals.map(({ start }, interval) => {
        const cells = groups.map((key, part) => [key, counts.low[interval * groups.length + part]]);
        return { day: dayNumber(start), ...Object.fromEntries(cells) };
      }),
    [counts],
  );
  const [first, last] = [dayNumber(dataset.period.start), dayNumber(dataset.period.end)];
  const ticks = useMemo(
    () => timeTicks(timeAxis(first, last, width), dataset.today, 12),
    [first, last, dataset.today],
  );
  const labelOf = useMemo(() => new Map(ticks.map((tick) => [tick.day, tick.label])), [ticks]);
  const yTicks = useMemo(
    () => countTicks(layoutBars(counts, spanning).highest),
    [counts, spanning],
  );
  return (
    <BarChart
      width={width}
      height={margins.top + plotHeight + margins.axis + 6 + threatLaneHeight}
      data={rows}
      margin={{ top: margins.top, right: margins.right, bottom: 6 + threatLaneHeight, left: 0 }}
      barCategoryGap="12%"
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} syncWithTicks />
      <XAxis
        dataKey="day"
        ticks={ticks.map((tick) => tick.day)}
        tickFormatter={(value: number) => labelOf.get(value) ?? ''}
        interval={0}
        height={margins.axis}
        tickLine={false}
        tickMargin={7}
      />
      <YAxis
        width={margins.left}
        domain={[0, yTicks.top]}
        ticks={[...yTicks.ticks]}
        interval={0}
        tickLine={false}
        tickMargin={4}
        axisLine={false}
      />
      {groups.map((key) => (
        <Bar
          key={key}
          dataKey={key}
          stackId="attacks"
          fill={colourOf(key)}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}
