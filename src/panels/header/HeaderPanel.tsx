import { type ReactNode, useId, useState } from 'react';
import { type Theme, themes } from '../../domain/view';
import { stampDay, zoneCity } from '../../format/day';
import { Button } from '../../ui/Button';
import { InBrowser } from '../../ui/InBrowser';
import { lazyComponent } from '../../ui/lazy-component';
import { Popover } from '../../ui/Popover';
import { Select } from '../../ui/Select';
import type { PageClock } from '../../url/page-clock';
import type { ChangeView } from '../../url/use-view';
import type { ViewState } from '../../url/view-state';
import { ClockMissing } from './ClockMissing';
import { DataState } from './DataState';

/** Not needed for the first view. If loading fails, ClockMissing takes their place. */
const ClockControls = lazyComponent(
  () =>
    import('./ClockControls').then(
      (module) => module.ClockControls,
      () => ClockMissing,
    ),
  'ahead',
);

/** Not needed for the first view. If loading fails, the reader can still copy the address. */
const ShareLinks = lazyComponent(
  () =>
    import('./ShareLinks').then(
      (module) => module.ShareLinks,
      () => () => 'The link could not be made. Copy the address of this page instead.',
    ),
  'ahead',
);

const Help = lazyComponent(async () => (await import('./Help')).Help, 'ahead');

interface HeaderPanelProps {
  readonly state: ViewState | null;
  readonly theme: Theme | null;
  readonly change: ChangeView;
  readonly clock: PageClock | null;
  readonly children?: ReactNode;
}

export function HeaderPanel({ state, theme, change, clock, children }: HeaderPanelProps) {
  return (
    <header className="grid grid-cols-1 gap-y-1 pt-3 pb-2">
      <a
        href="#main"
        className="absolute top-3 left-4 z-20 -translate-y-16 border border-ink bg-ground px-3 py-2 font-semibold focus:translate-y-0"
      >
        Skip to the figures
      </a>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="font-extrabold text-lead tracking-tight">Deadline Watch</h1>
        {state ? <p className="text-body max-sm:hidden">{state.dataset.title}</p> : null}
        <div className="no-print ml-auto flex flex-wrap items-center gap-x-2">
          {state ? (
            <Popover label="Share">
              <InBrowser>
                <ShareLinks state={state} />
              </InBrowser>
            </Popover>
          ) : null}
          <Button look="quiet" className="max-sm:hidden" onClick={() => change({ screen: 'wall' })}>
            Wall
          </Button>
          <Popover label="Menu">
            <div className="grid gap-3">
              <Select
                label="Theme"
                value={theme}
                all="system"
                options={themes.map((value) => ({ value, label: value }))}
                onChange={(value) => change({ theme: themes.find((one) => one === value) ?? null })}
              />
              <p className="sm:hidden">
                <Button onClick={() => change({ screen: 'wall' })}>Show it on a wall</Button>
              </p>
              <InBrowser>
                <Help />
              </InBrowser>
            </div>
          </Popover>
        </div>
      </div>
      {state && clock ? (
        <Chosen state={state} clock={clock}>
          {children}
        </Chosen>
      ) : null}
    </header>
  );
}

interface ChosenProps {
  readonly state: ViewState;
  readonly clock: PageClock;
  readonly children: ReactNode;
}

function Chosen({ state, clock, children }: ChosenProps) {
  const isMoved = state.view.asOf !== null || clock.playing;
  // Open at first for an earlier day, so that "Latest" does not remove the controls under the
  // pointer.
  const [isOpened, setOpened] = useState(isMoved);
  const id = useId();
  const isOpen = isOpened || isMoved;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <div className="flex min-w-0 flex-wrap items-center gap-x-1 gap-y-1 sm:gap-x-4">
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-controls={id}
            // While another day is shown the controls stay open, so that the way back is visible.
            aria-disabled={isMoved}
            onClick={isMoved ? undefined : () => setOpened(!isOpened)}
            className="-ml-1.5 aria-disabled:cursor-default"
          >
            <span className="max-sm:sr-only">As of </span>
            <time dateTime={state.today} className="font-semibold">
              {stampDay(state.today)}
            </time>
            <span className="max-sm:sr-only">, {zoneCity(state.dataset.timeZone)}</span>
            <span aria-hidden="true" className="no-print ml-1 text-ink-2">
              {isOpen ? '▴' : '▾'}
            </span>
          </Button>
          {children}
        </div>
        <DataState state={state} />
      </div>
      <div
        id={id}
        hidden={!isOpen}
        className="no-print min-h-[3.875rem] min-w-0 md:min-h-24 lg:min-h-[3.875rem] xl:min-h-7"
      >
        {isOpen ? (
          // The minimum is the height of the controls in each layout, so that nothing moves when they load.
          <InBrowser>
            <ClockControls state={state} clock={clock} />
          </InBrowser>
        ) : null}
      </div>
    </>
  );
}
