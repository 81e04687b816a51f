import { type ReactNode, useRef, useState } from 'react';
import { addDays, earlier, later, parseDay } from '../../domain/day';
import { replaySpeeds } from '../../domain/replay';
import { groupNames } from '../../format/countdown';
import { datedWords, dayWords, expectedYear } from '../../format/day';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import { Select } from '../../ui/Select';
import { ToggleGroup } from '../../ui/ToggleGroup';
import type { PageClock } from '../../url/page-clock';
import type { ViewState } from '../../url/view-state';
import { awayWords, clockDates } from './clock-dates';
import { useClockKeys } from './clock-keys';
import { DaySlider } from './DaySlider';

interface ClockControlsProps {
  readonly state: ViewState;
  readonly clock: PageClock;
}

const rowClass = 'flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1.5 text-small';

export function ClockControls({ state, clock }: ClockControlsProps) {
  const { dataset, view, today, change } = state;
  const { range, playing } = clock;
  const controls = useRef<HTMLFieldSetElement>(null);
  // On a phone these controls would push the figures down, so "Jump to", "Play" and "What changed" are
  // behind "More".
  const [isOpen, setOpen] = useState(playing);
  const isLatest = view.asOf === null && today === range.end;
  useClockKeys(controls, clock, playing || !isLatest);
  const dates = clockDates(dataset.keyDates, range, today);
  const words = { short: true, asOf: expectedYear(range, dataset.asOf) };
  const optionOf = (group: (typeof dates)[number]) => ({
    value: `${group.keyDate.id} ${group.on.start}`,
    label: `${datedWords(group.on, group.keyDate.precision, words)} · ${groupNames(group)}`,
    day: group.on.start,
  });
  const options = dates.map(optionOf);
  const jump = (value: string | null) => {
    const day = options.find((option) => option.value === value)?.day;
    if (day) clock.goTo(day === range.end ? null : day);
  };
  const openChanges = () => {
    if (playing) clock.pause();
    const since = later(addDays(today, -1), range.start);
    change({ open: { kind: 'changes', since, of: null } });
  };
  return (
    <fieldset
      ref={controls}
      className="flex min-w-0 flex-col gap-x-5 gap-y-1.5 md:flex-row md:flex-wrap md:items-center"
    >
      <legend className="sr-only">Day shown</legend>
      <div className={rowClass}>
        <span
          className={`min-w-34 px-1.5 py-0.5 text-center text-small ${isLatest ? 'bg-wash' : 'bg-ink font-semibold text-ground'}`}
        >
          {dayWords(today, words)} · {awayWords(today, range.end)}
        </span>
        <MoveButton disabled={today <= range.start} onClick={() => clock.step(-1)}>
          Previous <span className="sr-only">day</span>
        </MoveButton>
        <MoveButton disabled={today >= range.end} onClick={() => clock.step(1)}>
          Next <span className="sr-only">day</span>
        </MoveButton>
      </div>
      <div className={`${rowClass} grow md:max-xl:basis-[45%]`}>
        <DaySlider today={today} clock={clock} dates={dates} />
        <Button className="md:hidden" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Less' : 'More'}
        </Button>
      </div>
      <div className={`${rowClass} ${isOpen ? '' : 'max-md:hidden'}`}>
        <DayField
          label="Go to"
          value={earlier(today, range.end)}
          min={range.start}
          max={range.end}
          onChange={(text) => {
            const chosen = parseDay(text);
            if (chosen) clock.goTo(chosen === range.end ? null : chosen);
          }}
        />
        <Select
          label="Jump to"
          value={options.find(({ day }) => day === today)?.value ?? null}
          all="a key date"
          options={options}
          onChange={jump}
          fixed
        />
        <MoveButton disabled={isLatest} onClick={() => clock.goTo(null)}>
          Latest
        </MoveButton>
      </div>
      <div
        className={`flex min-w-0 flex-wrap items-center gap-1.5 ${isOpen ? '' : 'max-md:hidden'}`}
      >
        <Button className="w-14" onClick={playing ? clock.pause : clock.play}>
          {playing ? 'Pause' : 'Play'}
        </Button>
        <ToggleGroup
          label="Days a second"
          value={`${clock.speed}`}
          options={replaySpeeds.map((speed) => ({ value: `${speed}`, label: `${speed}` }))}
          onChange={(chosen) => {
            const speed = replaySpeeds.find((one) => `${one}` === chosen);
            if (speed) clock.setSpeed(speed);
          }}
        />
        <Button onClick={openChanges}>What changed</Button>
      </div>
    </fieldset>
  );
}

interface MoveButtonProps {
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Uses `aria-disabled`, so that the button keeps the keyboard focus while it does nothing. */
function MoveButton({ disabled, onClick, children }: MoveButtonProps) {
  return (
    <Button
      aria-disabled={disabled}
      className="aria-disabled:cursor-default aria-disabled:opacity-40"
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </Button>
  );
}
