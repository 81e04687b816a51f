import { type ReactNode, Suspense } from 'react';
import { type Theme, themes } from '../../domain/view';
import { stampDay, zoneCity } from '../../format/day';
import { Button } from '../../ui/Button';
import { lazyComponent } from '../../ui/lazy-component';
import { Popover } from '../../ui/Popover';
import { Select } from '../../ui/Select';
import type { PageClock } from '../../url/page-clock';
import type { ChangeView } from '../../url/use-view';
import type { ViewState } from '../../url/view-state';
import { ClockMissing } from './ClockMissing';
import { DataState } from './DataState';

/** Not needed for the first view. If loading fails, ClockMissing takes their place. */
const ClockControls = lazyComponent(() =>
  import('./ClockControls').then(
    (module) => module.ClockControls,
    () => ClockMissing,
  ),
);

/** Not needed for the first view. If loading fails, the reader can still copy the address. */
const ShareLinks = lazyComponent(() =>
  import('./ShareLinks').then(
    (module) => module.ShareLinks,
    () => () => 'The link could not be made. Copy the address of this page instead.',
  ),
);

interface HeaderPanelProps {
  readonly state: ViewState | null;
  readonly theme: Theme | null;
  readonly change: ChangeView;
  readonly clock: PageClock | null;
  readonly children?: ReactNode;
}

export function HeaderPanel({ state, theme, change, clock, children }: HeaderPanelProps) {
  return (
    <header className="grid grid-cols-1 gap-y-1.5 py-3">
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <h1 className="font-extrabold text-lead tracking-tight">Deadline Watch</h1>
        {state ? (
          <>
            <p className="text-body">{state.dataset.title}</p>
            <p className="text-body">
              as of{' '}
              <time dateTime={state.today} className="font-semibold">
                {stampDay(state.today)}
              </time>
              , {zoneCity(state.dataset.timeZone)}
            </p>
          </>
        ) : null}
        <div className="no-print ml-auto flex flex-wrap items-center gap-x-3 gap-y-1.5">
          {state ? (
            <Popover label="Share">
              <Suspense>
                <ShareLinks state={state} />
              </Suspense>
            </Popover>
          ) : null}
          <Button onClick={() => change({ screen: 'wall' })}>Wall</Button>
          <Select
            label="Theme"
            value={theme}
            all="system"
            options={themes.map((value) => ({ value, label: value }))}
            onChange={(value) => change({ theme: themes.find((one) => one === value) ?? null })}
          />
        </div>
      </div>
      {state && clock ? (
        // The height of the controls in each layout, so that nothing moves when they load.
        <div className="no-print min-h-[3.875rem] min-w-0 xl:min-h-7">
          <Suspense>
            <ClockControls state={state} clock={clock} />
          </Suspense>
        </div>
      ) : null}
      {state ? (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5">
          {children}
          <DataState state={state} />
        </div>
      ) : null}
    </header>
  );
}
