import { nameIn } from '../../domain/directory';
import { integer } from '../../format/bound';
import { metres } from '../../ui/wall/metres';
import { meantValue } from '../../url/meant-value';
import type { BrokenParameter } from '../../url/parameters';
import type { ViewState } from '../../url/view-state';
import type { WallScene } from '../../url/wall-choices';
import { whyBroken } from '../../url/why-broken';

export const keyTexts = [
  'Space pauses · ← → step · F full screen · S set-up · Esc desk',
  'Space pause · ← → step · F full · S set-up · Esc desk',
  'Space · ← → · F · S · Esc',
];

/** As "name=value", or the value alone if the name is right. Null if nothing similar is known. */
function offerFor(one: BrokenParameter, state: ViewState | null): string | null {
  const { name, value, isUnused, meant = null } = one;
  if (!isUnused) return meantValue(name, value, state);
  return meant === null ? null : `${meant}=${meantValue(meant, value, state) ?? value}`;
}

export function brokenTexts(
  [first, ...more]: readonly [BrokenParameter, ...BrokenParameter[]],
  scene: WallScene,
  state: ViewState | null,
): string[] {
  const { name, value } = first;
  const why = whyBroken(first, state);
  const filters = filterWords(scene, state);
  const filtered = filters === '' ? '' : ' · filtered';
  const others = more.length > 0 ? ` · ${integer(more.length)} more` : '';
  const all = [first, ...more].map((one) => {
    const offer = offerFor(one, state);
    const given = `${one.name}=${one.value}`;
    return {
      name: one.name,
      given,
      asked: given + (offer === null ? '' : ` (did you mean ${offer}?)`),
      offered: given + (offer === null ? '' : ` (${offer}?)`),
      // What was given is left out sooner than what would be right.
      onlyOffered: offer === null ? given : `${one.name} (${offer}?)`,
    };
  });
  const each = (form: keyof (typeof all)[number]) => all.map((one) => one[form]).join(', ');
  const texts = [
    `Ignored in the address: ${name}=${value} ${why}${others}${filters}`,
    `Ignored in the address: ${name}=${value} ${why}${others}${filtered}`,
    `Ignored in the address: ${each('asked')}${filtered}`,
    `Ignored in the address: ${each('offered')}${filtered}`,
    `Ignored: ${each('offered')}${filtered}`,
    `Ignored: ${each('offered')}`,
    `Ignored: ${each('onlyOffered')}`,
    `Ignored: ${each('given')}`,
    // Too long a value is better left out than the name of what it was for.
    `Ignored: ${each('name')}`,
  ];
  return [...new Set(texts)];
}

function reachWords(readTo: number, distance: number): string {
  return readTo < distance * 0.9999 ? ` · to be read from ${metres(readTo)}` : '';
}

/** A claim is not known to be an attack of the group. */
const ofGroup: Readonly<Record<WallScene, string>> = {
  overview: 'claims and threats of',
  now: 'claims and threats of',
  frequency: 'claimed by',
  threats: 'of',
  compare: 'claimed by',
  'run-up': 'claimed by',
};

function filterWords(scene: WallScene, state: ViewState | null): string {
  if (!state) return '';
  const { view, directory } = state;
  const isOfThreats = scene === 'threats';
  const group = isOfThreats ? (view.organisation ?? view.group) : view.group;
  // Statements have no governorate.
  const place = isOfThreats ? null : view.area;
  const by = group ? ` · ${ofGroup[scene]} ${nameIn(directory.actors, group)}` : '';
  return by + (place ? ` · in ${nameIn(directory.places, place)}` : '');
}

function severalWords(scene: WallScene, { view }: ViewState): string {
  return view.several === null || scene === 'threats'
    ? ''
    : ` · “several” as at most ${view.several}`;
}

export function headTexts(
  scene: WallScene,
  title: string,
  state: ViewState | null,
  seen: { readonly readTo: number; readonly distance: number },
): string[] {
  if (!state) return [title];
  const texts = titleTexts(scene, title, state, seen);
  // The overview may be the only scene, so it says what it is about. Filters are named before that.
  const about = scene === 'overview' ? titleTexts(scene, state.dataset.title, state, seen) : [];
  return [...about.filter((text) => !text.includes(' · filtered')), ...texts];
}

function titleTexts(
  scene: WallScene,
  title: string,
  state: ViewState,
  { readTo, distance }: { readonly readTo: number; readonly distance: number },
): string[] {
  const reach = reachWords(readTo, distance);
  const several = severalWords(scene, state);
  const filters = filterWords(scene, state) + several;
  const { publisher } = state.dataset.source;
  return [
    `${title}${filters} · one source: ${publisher}${reach}`,
    `${title}${filters} · one source${reach}`,
    ...(reach === '' ? [] : [title + filters + reach]),
    `${title}${filters} · one source`,
    title + filters,
    ...(filters === several ? [] : [`${title} · filtered${several}`]),
    title + (filters === several ? several : ` · filtered${several}`),
  ];
}
