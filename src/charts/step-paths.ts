import { round, type Scales } from './paths';
import type { DayBand, DayStep } from './run-up-marks';

function inRuns<Step extends { readonly day: number }>(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.at(-1)?.day === step.day - 1) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

function stairs(run: readonly DayStep[], { x, y }: Scales): string {
  return run
    .map(({ day, value }, position) => {
      const rise = position === 0 ? `${round(x(day))} ${round(y(value))}` : `V${round(y(value))}`;
      return `${rise}H${round(x(day + 1))}`;
    })
    .join('');
}

/** Level over each day, with gaps for missing days. Expects days in order. */
export function stepPath(steps: readonly DayStep[], scales: Scales): string {
  return inRuns(steps)
    .map((run) => `M${stairs(run, scales)}`)
    .join('');
}

export function bandPath(band: readonly DayBand[], scales: Scales): string {
  return inRuns(band)
    .map((run) => {
      const top = stairs(
        run.map(({ day, most }) => ({ day, value: most })),
        scales,
      );
      const back = [...run]
        .reverse()
        .map(({ day, least }) => `V${round(scales.y(least))}H${round(scales.x(day))}`)
        .join('');
      return `M${top}${back}Z`;
    })
    .join('');
}
