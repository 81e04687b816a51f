import type { PairedAside } from '../../charts/PairedBars';
import { hasTrait } from '../../domain/background-attacks';
import type { Attack } from '../../domain/records';
import type { Side } from '../../domain/threats-and-attacks';
import type { AttackTrait, DrawerTarget } from '../../domain/view';
import { quantity, sentenceCase } from '../../format/bound';
import { traitWords } from '../../format/record-words';

/**
 * "attacked before; 2 records outside the list". Says "before" if at least one was over before the
 * first listed day, because another may fall within the list. Null if there are none.
 */
export function outsideList(
  trait: AttackTrait,
  attacks: readonly Attack[],
  listed: Side,
  open: (opened: DrawerTarget) => void,
): PairedAside | null {
  const own = attacks.filter((attack) => hasTrait(attack, trait));
  if (own.length === 0) return null;
  const isBefore =
    trait.value !== 'unspecified' &&
    listed.kind === 'counted' &&
    own.some(({ occurred }) => occurred.end < listed.range.start);
  const done = trait.column === 'target' ? 'attacked' : 'used';
  const words = `${isBefore ? `${done} before; ` : ''}${quantity(own.length, 'record')} outside the list`;
  return {
    words,
    label: `${sentenceCase(traitWords(trait))}, ${words}. Open the attacks`,
    onOpen: () => open({ kind: 'background', trait }),
  };
}
