import { expect, test } from 'vitest';
import type { Actor, Relation } from './records';
import { relatedTo } from './relations';

const tie = (kind: Relation['kind'], to: string): Relation => ({
  kind,
  to,
  qualifier: 'stated',
  note: null,
});
const actor = (id: string, ...relations: Relation[]): Actor => ({
  id,
  name: id,
  aliases: [],
  kind: 'group',
  relations,
});

test('those tied to an actor, by kind, each in the order of the dataset', () => {
  const actors = [
    actor('boss', tie('leader-of', 'all'), tie('spokesman-of', 'all')),
    actor('two', tie('member-of', 'all')),
    actor('one', tie('member-of', 'all'), tie('member-of', 'other')),
    actor('all', tie('affiliated-with', 'other')),
    actor('other'),
  ];
  const of = (id: string) =>
    relatedTo(actors, id).map(([kind, those]) => [kind, those.map((one) => one.actor.id)]);
  expect(of('all')).toEqual([
    ['member-of', ['two', 'one']],
    ['spokesman-of', ['boss']],
    ['leader-of', ['boss']],
  ]);
  expect(of('other')).toEqual([
    ['member-of', ['one']],
    ['affiliated-with', ['all']],
  ]);
  expect(of('boss')).toEqual([]);
});
