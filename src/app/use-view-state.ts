import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { todayOf } from '../domain/view';
import { type ChangeView, useView } from '../url/use-view';
import { changeOfResolved, namedDataset, resolveView, type ViewState } from '../url/view-state';
import { useLiveDataset } from './use-live-dataset';
import { usePageClock } from './use-page-clock';

/** Never changes its identity, so that no component renders because of it. */
function useStable(change: ChangeView): ChangeView {
  const latest = useRef(change);
  useLayoutEffect(() => {
    latest.current = change;
  }, [change]);
  return useCallback((...parts) => latest.current(...parts), []);
}

/**
 * The page's view: the address, resolved for the dataset, on the day that the reader moved it to.
 * `state` is null until the dataset has loaded; `chosen` is the address before it is resolved.
 */
export function useViewState() {
  const { view: chosen, change: changeAddress, broken } = useView();
  const dataset = useLiveDataset(chosen.at !== null);
  const source = dataset.data;
  const named = useMemo(
    () => (source ? namedDataset(source, chosen.dates) : null),
    [source, chosen.dates],
  );
  const resolved = useMemo(
    () => (source && named ? resolveView(chosen, source, named) : null),
    [chosen, source, named],
  );
  const changeResolved = useMemo(
    () => changeOfResolved(changeAddress, source),
    [changeAddress, source],
  );
  const moved = usePageClock(resolved?.view ?? chosen, source, changeResolved);
  const { asOf, clock, isScrubbing } = moved;
  const change = useStable(moved.change);
  const state = useMemo<ViewState | null>(() => {
    if (!resolved) return null;
    const { dataset, directory } = resolved;
    const view = { ...resolved.view, asOf };
    return { dataset, directory, view, today: todayOf(view, dataset), isScrubbing, change };
  }, [resolved, asOf, isScrubbing, change]);
  return {
    chosen,
    dataset,
    state,
    clock,
    change,
    broken: [...broken, ...(resolved?.broken ?? [])],
  };
}
