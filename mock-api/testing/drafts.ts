import type { Attack, Statement } from '../../src/domain/records';
import type { Draft } from '../store/store';

/* Records as drafts, without `version` and `knownUntil`, which most clients leave out. */

export function firstAttack(attack: Attack): Draft {
  return { which: 'first', kind: 'attack', body: bodyOf(attack) };
}

export function nextAttack(attack: Attack): Draft {
  return { which: 'next', kind: 'attack', body: bodyOf(attack) };
}

export function firstStatement(said: Statement): Draft {
  return { which: 'first', kind: 'statement', body: bodyOf(said) };
}

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
