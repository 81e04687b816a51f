import type { PairedAside } from '../../charts/PairedBars';
import { hasTrait } from '../../domain/background-attacks';
import type { Attack } from '../../domain/records';
import type { Side } from '../../domain/threats-and-attacks';
import type { AttackTrait, DrawerTarget } from '../../domain/view';
import { quantity, sentenceCase } from '../../format/bound';
import { traitWords } from '../../format/record-words';

/**
 * "attacked before; 2 records outside the list". Says "before" if at least one was over before the
 * first listed day, because another may fall within the list; "claimed before" or "reported before"
 * if none of those is more than a claim or a report. Null if there are none.
 */
export function outsideList(
  trait: AttackTrait,
  attacks: readonly Attack[],
  listed: Side,
  open: (opened: DrawerTarget) => void,
): PairedAside | null {
  const own = attacks.filter((attack) => hasTrait(attack, trait));
  if (own.length === 0) return null;
  const before = new Set(
    own
      .filter(({ occurred }) => listed.kind === 'counted' && occurred.end < listed.range.start)
      .map(({ status }) => status),
  );
  const done = trait.column === 'target' ? 'attacked' : 'used';
  const known = before.has('stated') || before.has('confirmed');
  const what = known ? done : before.has('claimed') ? 'claimed' : 'reported';
  const isBefore = trait.value !== 'unspecified' && before.size > 0;
  const words = `${isBefore ? `${what} before; ` : ''}${quantity(own.length, 'record')} outside the list`;
  return {
    words,
    label: `${sentenceCase(traitWords(trait))}, ${words}. Open the attacks`,
    onOpen: () => open({ kind: 'background', trait }),
  };
}
