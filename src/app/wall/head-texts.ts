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
export function brokenTexts(
  { name, value, why }: BrokenParameter,
  scene: WallScene,
  state: ViewState | null,
): string[] {
  const only = narrowedTo(scene, state);
  return [
    `In the address ${name}=${value} ${why}; it is left out${only}`,
    `In the address ${name} ${why}${only}`,
    `${name} in the address is wrong${only === '' ? '' : ' · filtered'}`,
  ];
}

/** " · by Ashab Al-Kahf · in Babil": what the figures are of, where that is not everything. */
function narrowedTo(scene: WallScene, state: ViewState | null): string {
  if (!state) return '';
  const { view, directory } = state;
  const isOfThreats = scene === 'threats';
  const group = isOfThreats ? (view.organisation ?? view.group) : view.group;
  // Statements know no governorate.
  const place = isOfThreats ? null : view.governorate;
  const by = group ? ` · by ${nameIn(directory.actors, group)}` : '';
  return by + (place ? ` · in ${nameIn(directory.places, place)}` : '');
}

/** What the scene shows, what it is narrowed to, and whose list it is; in fewer and fewer words. */
export function headTexts(scene: WallScene, title: string, state: ViewState | null): string[] {
  if (!state) return [title];
  const only = narrowedTo(scene, state);
  const { publisher } = state.dataset.source;
  return [
    `${title}${only} · one source: ${publisher}`,
    `${title}${only} · one source`,
    title + only,
    only === '' ? title : `${title} · filtered`,
  ];
}
