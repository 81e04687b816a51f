import type { Theme, View } from '../domain/view';
import { mendedSearch } from './mend-address';
import { parameters } from './parameters';

export interface OpenedView {
  /** Without damage that programs did to the link. */
  readonly search: string;
  readonly at: View['at'];
  readonly theme: Theme | null;
  readonly isWall: boolean;
}

export function openedView(opened: string): OpenedView {
  const search = mendedSearch(opened);
  const given = new URLSearchParams(search);
  const { at, theme, screen } = parameters;
  return {
    search,
    at: at.parse(given.get('at') ?? ''),
    theme: theme.parse(given.get('theme') ?? ''),
    isWall: screen.parse(given.get('screen') ?? '') === 'wall',
  };
}
