import type { Step } from './trace';

/** In milliseconds or as a ratio. A row without values is a heading. */
export interface ReportRow {
  readonly name: string;
  readonly median?: number;
  readonly high?: number;
  readonly budget?: { readonly words: string; readonly isKept: boolean };
}

/** `limit` is for the median. */
export function rollUpRows(attacks: number, steps: readonly Step[], limit?: number): ReportRow[] {
  const name = `${attacks.toLocaleString('en-US')} attacks`;
  return [
    withBudget(rowOf(`  ${name}`, timesOf(steps, 'frequency', 'all')), limit),
    rowOf('    and their records over several days', timesOf(steps, 'spanning', 'all')),
  ];
}

interface ChangeBudget {
  readonly script: number;
  readonly gain: number;
}

export function changeRows(
  days: number,
  steps: readonly Step[],
  budget?: ChangeBudget,
): ReportRow[] {
  const paths = rowOf('  one path per series: script', timesOf(steps, 'paths', 'script'));
  const bars = rowOf("  Recharts' own bars: script", timesOf(steps, 'bars', 'script'));
  const gain = (bars.median ?? Number.NaN) / (paths.median ?? Number.NaN);
  return [
    { name: '' },
    { name: `Change of view, ${days.toLocaleString('en-US')} days x 12 groups` },
    withBudget(paths, budget?.script),
    rowOf('    style and layout', timesOf(steps, 'paths', 'layout')),
    bars,
    rowOf('    style and layout', timesOf(steps, 'bars', 'layout')),
    {
      name: '  bars to paths: times as much script',
      median: gain,
      ...(budget && {
        budget: { words: `at least ${budget.gain}`, isKept: gain >= budget.gain },
      }),
    },
  ];
}

/** `limit` is for the 95th percentile. */
export function stepRows(
  title: string,
  name: string,
  attacks: number,
  steps: readonly Step[],
  limit: number,
): ReportRow[] {
  const script = rowOf('  whole page: script', timesOf(steps, name, 'script'));
  const isKept = (script.high ?? Number.NaN) <= limit;
  return [
    { name: '' },
    { name: `${title}, ${attacks.toLocaleString('en-US')} attacks` },
    { ...script, budget: { words: `95th: ${limit}`, isKept } },
    rowOf('    style and layout', timesOf(steps, name, 'layout')),
  ];
}

export function table(rows: readonly ReportRow[]): string {
  const cell = (value: number | undefined) => (value?.toFixed(2) ?? '').padStart(10);
  const lines = rows.map(({ name, median, high, budget }) => {
    const verdict = budget ? `${budget.words.padEnd(13)}${budget.isKept ? 'within' : 'OVER'}` : '';
    return `${name.padEnd(44)}${cell(median)}${cell(high)}   ${verdict}`.trimEnd();
  });
  const head = `${''.padEnd(44)}${'median'.padStart(10)}${'95th pct'.padStart(10)}   budget`;
  return [head, ...lines].join('\n');
}

function rowOf(name: string, times: readonly number[]): ReportRow {
  return { name, median: quantile(times, 0.5), high: quantile(times, 0.95) };
}

function withBudget(row: ReportRow, limit: number | undefined): ReportRow {
  if (limit === undefined) return row;
  return {
    ...row,
    budget: { words: `at most ${limit}`, isKept: (row.median ?? Number.NaN) <= limit },
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Throws if the trace has no such step, or one without a time. */
function timesOf(steps: readonly Step[], name: string, kind: 'all' | 'script' | 'layout') {
  const times = steps.filter((step) => step.name === name).map((step) => step[kind]);
  if (times.length === 0 || !times.every((time) => time >= 0)) {
    throw new Error(`The trace does not time the steps called ${name}.`);
  }
  return times;
}
