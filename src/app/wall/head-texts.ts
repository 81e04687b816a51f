import { nameIn } from '../../domain/directory';
import type { BrokenParameter } from '../../url/parameters';
import type { ViewState } from '../../url/view-state';
import type { WallScene } from '../../url/wall-choices';

/** What the keys do, in fewer and fewer words. */
export const keyTexts = [
  'Space pauses · ← → step · F full screen · S set-up · Esc desk',
  'Space pause · ← → step · F full · S set-up · Esc desk',
  'Space · ← → · F · S · Esc',
];

/** What the address has that means nothing here. */
export function brokenTexts({ name, value, why }: BrokenParameter): string[] {
  return [
    `In the address ${name}=${value} ${why}; it is left out.`,
    `In the address ${name} ${why}.`,
    `${name} in the address is wrong.`,
  ];
}

/** What the scene shows, what it is narrowed to, and whose list it is; in fewer and fewer words. */
export function headTexts(scene: WallScene, title: string, state: ViewState | null): string[] {
  if (!state) return [title];
  const { view, directory, dataset } = state;
  const by = view.group ? ` · by ${nameIn(directory.actors, view.group)}` : '';
  // Statements know no governorate.
  const place = scene === 'threats' ? null : view.governorate;
  const where = place ? ` · in ${nameIn(directory.places, place)}` : '';
  const only = title + by + where;
  return [`${only} · one source: ${dataset.source.publisher}`, `${only} · one source`, only, title];
}
