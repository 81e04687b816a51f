import type { Attack, Statement } from '../../src/domain/records';
import type { Draft } from '../store/store';

/*
 * Records as drafts for a write. Version and end are left out, as by a client that leaves them to the
 * store.
 */

/** The first version of a new attack. */
export function firstAttack(attack: Attack): Draft {
  return { which: 'first', kind: 'attack', body: bodyOf(attack) };
}

/** The next version of an attack that is there. */
export function nextAttack(attack: Attack): Draft {
  return { which: 'next', kind: 'attack', body: bodyOf(attack) };
}

/** The first version of a new statement. */
export function firstStatement(said: Statement): Draft {
  return { which: 'first', kind: 'statement', body: bodyOf(said) };
}

/** The next version of a statement that is there. */
export function nextStatement(said: Statement): Draft {
  return { which: 'next', kind: 'statement', body: bodyOf(said) };
}

function bodyOf<Item extends Attack | Statement>({
  version: _,
  received: __,
  knownUntil: ___,
  ...body
}: Item) {
  return body;
}
