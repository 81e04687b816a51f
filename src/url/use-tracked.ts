import { useLayoutEffect, useState } from 'react';
import type { ViewState } from './view-state';

/** The same fields, read from `current()` each time; the name of each one that is read is added to `reads`. */
function recorded<Fields extends object>(
  current: () => Fields,
  reads: Set<keyof Fields>,
  besides: Partial<Fields> = {},
): Fields {
  const fields = { ...besides };
  for (const name of Object.keys(current()) as (keyof Fields)[]) {
    if (name in fields) continue;
    Object.defineProperty(fields, name, {
      enumerable: true,
      get: () => {
        reads.add(name);
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
  const view = recorded(() => now.view, reads.view);
  return {
    state: recorded(() => now, reads.state, { view }),
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
  useLayoutEffect(() => tracked.follow(state), [tracked, state]);
  return tracked.state;
}
