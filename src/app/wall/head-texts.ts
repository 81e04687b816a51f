import { nameIn } from '../../domain/directory';
import { metres } from '../../ui/wall/metres';
import type { BrokenParameter } from '../../url/parameters';
import type { ViewState } from '../../url/view-state';
import type { WallScene } from '../../url/wall-choices';

/** What the keys do, in fewer and fewer words. */
export const keyTexts = [
  'Space pauses · ← → step · F full screen · S set-up · Esc desk',
  'Space pause · ← → step · F full · S set-up · Esc desk',
  'Space · ← → · F · S · Esc',
];

/** What the address has that means nothing here: the first of it, and how much more there is. */
export function brokenTexts(
  [first, ...more]: readonly [BrokenParameter, ...BrokenParameter[]],
  scene: WallScene,
  state: ViewState | null,
): string[] {
  const { name, value, why } = first;
  const only = narrowedTo(scene, state);
  const filtered = only === '' ? '' : ' · filtered';
  const others = more.length > 0 ? ` · ${more.length} more wrong` : '';
  const all = [name, ...more.map((one) => one.name)].join(', ');
  const are = more.length > 0 ? 'are' : 'is';
  return [
    `In the address ${name}=${value} ${why}: not used${others}${only}`,
    `In the address ${name} ${why}: not used${others}${only}`,
    `In the address ${name} ${why}: not used${others}${filtered}`,
    `Not used of the address: ${all}${filtered}`,
    `${all} in the address ${are} wrong${filtered}`,
    `Wrong in the address: ${all}`,
  ];
}

/** How far the picture can be read where it is too small for its distance; empty where it is not. */
function reachWords(readTo: number, distance: number): string {
  return readTo < distance * 0.9999 ? ` · to be read from ${metres(readTo)}` : '';
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

/**
 * What the scene shows, what it is narrowed to, whose list it is, and how far off it can be read where that
 * is not as far as asked; in fewer and fewer words.
 */
export function headTexts(
  scene: WallScene,
  title: string,
  state: ViewState | null,
  { readTo, distance }: { readonly readTo: number; readonly distance: number },
): string[] {
  if (!state) return [title];
  const reach = reachWords(readTo, distance);
  const only = narrowedTo(scene, state);
  const { publisher } = state.dataset.source;
  return [
    `${title}${only} · one source: ${publisher}${reach}`,
    `${title}${only} · one source${reach}`,
    ...(reach === '' ? [] : [title + only + reach]),
    `${title}${only} · one source`,
    title + only,
    only === '' ? title : `${title} · filtered`,
  ];
}
