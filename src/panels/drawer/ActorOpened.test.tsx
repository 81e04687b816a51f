import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { addDays } from '../../domain/day';
import type { Actor, Relation } from '../../domain/records';
import { emptyDataset } from '../../domain/testing/dataset';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { ActorBody, ActorTitle } from './ActorOpened';

afterEach(cleanup);

const tie = (
  kind: Relation['kind'],
  to: string,
  qualifier: Relation['qualifier'] = 'stated',
  note: string | null = null,
): Relation => ({ kind, to, qualifier, note });

const actors: readonly Actor[] = [
  {
    id: 'movement',
    name: 'The movement',
    aliases: ['Movement', 'TM'],
    kind: 'group',
    relations: [tie('sponsor-of', 'proxies', 'implied', 'Its leader hinted at it.')],
  },
  { id: 'proxies', name: 'Proxies', aliases: [], kind: 'umbrella', relations: [] },
  {
    id: 'dead-leader',
    name: 'A dead leader',
    aliases: [],
    kind: 'person',
    relations: [tie('leader-of', 'movement', 'former')],
  },
  {
    id: 'leader',
    name: 'A leader',
    aliases: [],
    kind: 'person',
    relations: [tie('leader-of', 'movement')],
  },
  { id: 'nobody', name: 'Nobody', aliases: [], kind: 'channel', relations: [] },
];

function show(id: string, choices: Partial<View> = {}) {
  const change = vi.fn();
  const state = { ...viewStateOf(choices, { ...emptyDataset, actors }), change };
  const props = { state, open: { kind: 'actor', id } } as const;
  render(
    <>
      <h2>
        <ActorTitle {...props} />
      </h2>
      <ActorBody {...props} />
    </>,
  );
  return change;
}

const fact = (name: string) => screen.queryByText(name)?.nextElementSibling?.textContent;

test('names, kind, and ties in both directions with how sure the source is', () => {
  show('movement');
  expect(screen.getByRole('heading').textContent).toBe('The movement');
  expect(fact('Kind')).toBe('group');
  expect(fact('Other names')).toBe('Movement, TM');
  expect(fact('Ties')).toBe('Implied sponsor of Proxies. Its leader hinted at it.');
  expect(fact('Leaders')).toBe('A dead leader (former)A leader');
});

test('the other end of a tie says the same', () => {
  show('proxies');
  expect(fact('Ties')).toBeUndefined();
  expect(fact('Sponsors')).toBe('The movement (implied). Its leader hinted at it.');
});

test('ties have no day, which is said on a page put back to before the source', () => {
  const { publishedOn } = emptyDataset.source;
  show('movement', { asOf: addDays(publishedOn, -1) });
  expect(document.body.textContent).toContain('not as of the day shown');
  cleanup();
  show('movement', { asOf: publishedOn });
  expect(document.body.textContent).not.toContain('not as of the day shown');
  expect(document.body.textContent).toContain('that the source does not use');
});

test('a name opens who that is', () => {
  const change = show('movement');
  fireEvent.click(screen.getByRole('button', { name: 'Proxies' }));
  expect(change).toHaveBeenCalledExactlyOnceWith({ open: { kind: 'actor', id: 'proxies' } });
});

test('an actor without ties, and an unknown actor', () => {
  show('nobody');
  expect(document.body.textContent).toContain('The source names no ties to others.');
  cleanup();
  show('no-such-actor');
  expect(document.body.textContent).toContain('There is no actor no-such-actor.');
});
