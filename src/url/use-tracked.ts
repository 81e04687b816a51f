import { useLayoutEffect, useState } from 'react';
import type { ViewState } from './view-state';

/**
 * Reads the fields of `besides` from there and all others from `current()` when they are accessed,
 * and then calls `onRead` with the name.
 */
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
  // All fields exist: those of `besides`, and a getter for each of the others.
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
 * Returns the same object until a field that was read from it changes, so that memoised components
 * and computations skip changes that do not concern them. The fields need no list: every access
 * counts, also in functions that get the state. Handlers read the current values.
 */
export function useTracked(state: ViewState): ViewState {
  const [held, setHeld] = useState(() => track(state));
  const isUpToDate = held.isUpToDate(state);
  const tracked = isUpToDate ? held : track(state);
  if (!isUpToDate) setHeld(tracked);
  useLayoutEffect(() => {
    // What this render read for the first time came from the state before it.
    if (tracked.isUpToDate(state)) tracked.follow(state);
    else setHeld(track(state));
  }, [tracked, state]);
  return tracked.state;
}

/** Also the same object until a field that was read changes. */
export function useLatestDay(state: ViewState): ViewState {
  const view = readFrom(() => state.view, { asOf: null });
  return useTracked(readFrom(() => state, { view, today: state.dataset.asOf }));
}
