import { useLayoutEffect, useState } from 'react';
import type { ViewState } from './view-state';

/** The fields of `besides`, and all others as they are in `current()` when they are read; `onRead` is told which. */
function readFrom<Fields extends object>(
  current: () => Fields,
  besides: Partial<Fields>,
  onRead: (name: keyof Fields) => void = () => {},
): Fields {
  const fields = { ...besides };
  for (const name of Object.keys(current()) as (keyof Fields)[]) {
    if (name in fields) continue;
    Object.defineProperty(fields, name, {
      enumerable: true,
      get: () => {
        onRead(name);
        return current()[name];
      },
    });
  }
  // Every field is there: those of `besides`, and one getter for each of the others.
  return fields as Fields;
}

function track(first: ViewState) {
  let now = first;
  const reads = { state: new Set<keyof ViewState>(), view: new Set<keyof ViewState['view']>() };
  const view = readFrom(
    () => now.view,
    {},
    (name) => reads.view.add(name),
  );
  return {
    state: readFrom(
      () => now,
      { view },
      (name) => reads.state.add(name),
    ),
    isUpToDate: (next: ViewState) =>
      next === now ||
      ([...reads.state].every((name) => next[name] === now[name]) &&
        [...reads.view].every((name) => next.view[name] === now.view[name])),
    follow: (next: ViewState) => {
      now = next;
    },
  };
}

/**
 * The same object until a field that was read from it changes, so that memoised components and computations skip
 * changes of the view that do not concern them. Nobody lists the fields: whatever is read counts, also by the
 * functions that the state is given to, and what a handler reads is up to date.
 */
export function useTracked(state: ViewState): ViewState {
  const [held, setHeld] = useState(() => track(state));
  const isUpToDate = held.isUpToDate(state);
  const tracked = isUpToDate ? held : track(state);
  if (!isUpToDate) setHeld(tracked);
  useLayoutEffect(() => {
    // What was read for the first time in this render was read from the state before it.
    if (tracked.isUpToDate(state)) tracked.follow(state);
    else setHeld(track(state));
  }, [tracked, state]);
  return tracked.state;
}

/** The same view on the latest day, tracked: another object only if something changes that is read from it. */
export function useLatestDay(state: ViewState): ViewState {
  const view = readFrom(() => state.view, { asOf: null });
  return useTracked(readFrom(() => state, { view, today: state.dataset.asOf }));
}
