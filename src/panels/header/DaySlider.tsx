import type { KeyboardEvent } from 'react';
import { type Day, dayFromNumber, dayNumber, earlier } from '../../domain/day';
import type { KeyDateOccurrence } from '../../domain/key-dates';
import type { PageClock } from '../../url/page-clock';
import { dayInWords } from './clock-dates';

interface DaySliderProps {
  readonly today: Day;
  readonly clock: PageClock;
  readonly dates: readonly KeyDateOccurrence[];
}

/** Leaves half the thumb's width (0.3125rem) at both ends, so that it stays inside the track. */
const leftOf = (part: number) => `calc(0.3125rem + ${part} * (100% - 0.625rem))`;

const thumbs =
  '[&::-webkit-slider-thumb]:h-4 [&::-webkit-slider-thumb]:w-2.5 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:bg-ink [&::-moz-range-thumb]:h-4 [&::-moz-range-thumb]:w-2.5 [&::-moz-range-thumb]:rounded-none [&::-moz-range-thumb]:border-0 [&::-moz-range-thumb]:bg-ink';

const daysByKey = { PageUp: 7, PageDown: -7 };

export function DaySlider({ today, clock, dates }: DaySliderProps) {
  const { start, end } = clock.range;
  const [first, last] = [dayNumber(start), dayNumber(end)];
  const at = (day: Day) => (dayNumber(day) - first) / Math.max(1, last - first);
  const sliderDay = earlier(today, end);
  const goTo = (number: number) => clock.goTo(number >= last ? null : dayFromNumber(number));
  const stepWeek = (event: KeyboardEvent) => {
    const days = event.key === 'PageUp' || event.key === 'PageDown' ? daysByKey[event.key] : null;
    if (days === null) return;
    event.preventDefault();
    clock.step(days);
  };
  return (
    <div className="relative h-7 min-w-0 grow">
      <div className="absolute inset-x-[0.3125rem] top-1/2 h-px bg-line-strong" />
      <div
        className="absolute top-1/2 left-[0.3125rem] -mt-px h-0.5 bg-ink"
        style={{ width: `calc(${at(sliderDay)} * (100% - 0.625rem))` }}
      />
      {dates
        .filter(({ on }) => on.start <= end)
        .map(({ keyDate, on }) => (
          <div
            key={`${keyDate.id} ${on.start}`}
            className={`absolute top-1/2 h-2 w-px ${keyDate.kind === 'deadline' ? 'bg-danger' : 'bg-line-strong'}`}
            style={{ left: leftOf(at(on.start)) }}
          />
        ))}
      <input
        type="range"
        aria-label="Day"
        aria-valuetext={dayInWords(today, dates)}
        min={first}
        max={last}
        value={dayNumber(sliderDay)}
        onChange={(event) => goTo(event.target.valueAsNumber)}
        onKeyDown={stepWeek}
        className={`absolute inset-0 m-0 h-7 w-full cursor-pointer appearance-none bg-transparent ${thumbs}`}
      />
    </div>
  );
}
