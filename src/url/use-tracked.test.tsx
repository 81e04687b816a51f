import { renderHook } from '@testing-library/react';
import * as fc from 'fast-check';
import { useMemo } from 'react';
import { expect, test } from 'vitest';
import { day } from '../domain/day';
import type { View } from '../domain/view';
import { viewStateOf } from './testing/view-state';
import { useLatestDay, useTracked } from './use-tracked';
import type { ViewState } from './view-state';

const names = Object.keys(viewStateOf().view) as (keyof View)[];

const opened = (first: ViewState) => {
  const hook = renderHook(({ state }) => useTracked(state), { initialProps: { state: first } });
  return {
    get now() {
      return hook.result.current;
    },
    show: (state: ViewState) => hook.rerender({ state }),
  };
};

const changed = (state: ViewState, name: keyof View): ViewState => ({
  ...state,
  view: { ...state.view, [name]: { another: name } },
});

test('is the same until one of the fields that were read changes, and has every field as it is now', () => {
  fc.assert(
    fc.property(
      fc.subarray(names),
      fc.array(fc.constantFrom(...names), { maxLength: 6 }),
      (read, changes) => {
        let state = viewStateOf();
        const page = opened(state);
        for (const name of changes) {
          const before = page.now;
          for (const one of read) before.view[one];
          state = changed(state, name);
          page.show(state);
          expect(page.now === before).toBe(!read.includes(name));
        }
        // Spreading reads all of them.
        expect({ ...page.now.view }).toEqual(state.view);
      },
    ),
  );
});

test('what a function read that it was given to counts as well', () => {
  const first = viewStateOf();
  const page = opened(first);
  const { now } = page;
  const copy = ({ view, ...state }: ViewState) => ({ ...state, view: { ...view, group: null } });
  copy(now);
  page.show(changed(first, 'split'));
  expect(page.now).not.toBe(now);
});

test('fields beside the view count too', () => {
  const first = viewStateOf();
  const page = opened(first);
  const { now } = page;
  expect(now.view.group).toBe(null);
  page.show({ ...first, today: day('2020-02-29') });
  expect(page.now).toBe(now);
  // Read later, by a handler: up to date all the same, and from then on it counts.
  expect(now.today).toBe('2020-02-29');
  page.show({ ...first, today: day('2020-03-01') });
  expect(page.now).not.toBe(now);
  expect(page.now.today).toBe('2020-03-01');
});

test('one inside another reads for both', () => {
  const first = viewStateOf();
  const hook = renderHook(
    ({ state }) => {
      const outer = useTracked(state);
      return { outer, inner: useTracked(outer) };
    },
    { initialProps: { state: first } },
  );
  const { outer, inner } = hook.result.current;
  expect([outer.view.fold, inner.view.split]).toEqual([null, 'group']);
  hook.rerender({ state: changed(first, 'fold') });
  const next = hook.result.current;
  expect(next.outer).not.toBe(outer);
  expect(next.inner).toBe(inner);
  expect(next.inner.view.fold).toEqual({ another: 'fold' });
  expect(next.inner.view.split).toBe('group');
  hook.rerender({ state: changed(first, 'split') });
  expect(hook.result.current.inner).not.toBe(inner);
});

test('what is read for the first time in the render that changes it is up to date', () => {
  const first = viewStateOf();
  const hook = renderHook(
    ({ state, reads }) => {
      const tracked = useTracked(state);
      return useMemo(() => (reads ? tracked.view.group : null), [tracked, reads]);
    },
    { initialProps: { state: first, reads: false } },
  );
  hook.rerender({ state: { ...first, view: { ...first.view, group: 'some' } }, reads: true });
  expect(hook.result.current).toBe('some');
});

test('the latest day has its own day, and stays the same while only the day moves', () => {
  const first = viewStateOf({ asOf: day('2021-12-06') });
  const hook = renderHook(
    ({ state }) => {
      const tracked = useTracked(state);
      const latest = useLatestDay(tracked);
      return { tracked, latest, read: [latest.today, latest.view.asOf, latest.view.group] };
    },
    { initialProps: { state: first } },
  );
  const before = hook.result.current;
  expect(before.read).toEqual([first.dataset.asOf, null, null]);
  const moved = { ...first.view, asOf: day('2021-12-07'), open: null };
  hook.rerender({ state: { ...first, view: moved, today: day('2021-12-07') } });
  expect(hook.result.current.latest).toBe(before.latest);
  // Nobody read the day itself.
  expect(hook.result.current.tracked).toBe(before.tracked);
  hook.rerender({ state: { ...first, view: { ...moved, group: 'some' } } });
  expect(hook.result.current.read[2]).toBe('some');
});
