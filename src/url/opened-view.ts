import type { Theme, View } from '../domain/view';
import { mendedSearch } from './mend-address';
import { parameters } from './parameters';
import { wallParameters } from './wall-choices';

export interface OpenedView {
  /** Without damage that programs did to the link. */
  readonly search: string;
  readonly at: View['at'];
  readonly theme: Theme | null;
  readonly isWall: boolean;
  /** Whether it is a wall that the server can draw: the overview alone, on a day that stands still. */
  readonly isOverview: boolean;
}

export function openedView(opened: string): OpenedView {
  const search = mendedSearch(opened);
  const given = new URLSearchParams(search);
  const { at, theme, screen } = parameters;
  const isWall = screen.parse(given.get('screen') ?? '') === 'wall';
  const scenes = wallParameters.scenes.parse(given.get('scenes') ?? '') ?? ['overview'];
  return {
    search,
    at: at.parse(given.get('at') ?? ''),
    theme: theme.parse(given.get('theme') ?? '') ?? (isWall ? 'dark' : null),
    isWall,
    isOverview: isWall && scenes.join() === 'overview' && !given.has('replay'),
  };
}
