import type { PairedAside, PairedRow, PairedSide } from '../../charts/PairedBars';
import type { Bound } from '../../domain/bound';
import type { Means, Target } from '../../domain/records';
import type { NoEntry } from '../../domain/target-parts';
import type { PairedCount, Side, ThreatsAndAttacks } from '../../domain/threats-and-attacks';
import type { AttackTrait, DrawerTarget } from '../../domain/view';
import { counted, sentenceCase } from '../../format/bound';
import { sideFigure, threatsOpened } from '../../format/threats-and-attacks';
import { meansWords, targetWords } from '../../format/words';

/**
 * `bound` is null if there is no number, `number` also if it is a zero that no list counted;
 * `opens` is null if there is no record to open.
 */
export interface PairedCell {
  readonly bound: Bound | null;
  readonly number: Bound | null;
  readonly figure: string;
  readonly opens: DrawerTarget | null;
  readonly label: string;
}

export interface NamedCells {
  readonly key: string;
  readonly of: 'target' | 'means';
  readonly name: string;
  readonly trait: AttackTrait;
  readonly threats: PairedCell;
  readonly attacks: PairedCell;
}

function cell(
  name: string,
  bound: Bound | null,
  what: 'threat' | 'attack',
  side: Side,
  noEntry: NoEntry | null,
  opens: DrawerTarget | null,
): PairedCell {
  const count = bound ? counted(bound, what) : '';
  const none = side.kind === 'counted' ? side.none : 'cannotBe';
  const figure = sideFigure(bound, none, noEntry);
  // The accessible name must contain the visible text, so that voice control finds it.
  const both = count.startsWith(figure) ? count : `${figure} (${count})`;
  return {
    bound,
    number: bound?.high === 0 && (noEntry !== null || none !== 'countedZero') ? null : bound,
    figure,
    opens: bound && bound.high !== 0 ? opens : null,
    label: `${sentenceCase(name)}: ${both}. Open the ${what === 'threat' ? 'statements' : 'attacks'}`,
  };
}

function cells(
  { threats, attacks }: ThreatsAndAttacks,
  row: PairedCount<unknown>,
  of: NamedCells['of'],
  name: string,
  named: { readonly target: Target } | { readonly means: Means },
  part: AttackTrait,
): NamedCells {
  const said = threats.kind === 'counted' ? threatsOpened(threats.range, named) : null;
  const done: DrawerTarget | null =
    attacks.kind === 'counted' ? { kind: 'attacks', range: attacks.range, part } : null;
  return {
    key: part.value,
    of,
    name,
    trait: part,
    threats: cell(name, row.threats, 'threat', threats, null, said),
    attacks: cell(name, row.attacks, 'attack', attacks, row.noEntry, done),
  };
}

export function targetCells(facts: ThreatsAndAttacks): NamedCells[] {
  return facts.targets.map((row) => {
    const { name: target } = row;
    const part = { column: 'target', value: target } as const;
    return cells(facts, row, 'target', targetWords[target], { target }, part);
  });
}

export function meansCells(facts: ThreatsAndAttacks): NamedCells[] {
  return facts.means.map((row) => {
    const { name: means } = row;
    const part = { column: 'means', value: means } as const;
    return cells(facts, row, 'means', meansWords[means], { means }, part);
  });
}

function side(
  { bound, figure, label, opens }: PairedCell,
  open: (opened: DrawerTarget) => void,
): PairedSide {
  if (!bound || !opens) return { kind: 'words', words: figure };
  return { kind: 'bar', bound, figure, label, onOpen: () => open(opens) };
}

export function pairedRows(
  rows: readonly NamedCells[],
  open: (opened: DrawerTarget) => void,
  asideOf: (row: NamedCells) => PairedAside | null,
): PairedRow[] {
  return rows.map((row) => ({
    key: row.key,
    name: row.name,
    left: side(row.threats, open),
    right: side(row.attacks, open),
    aside: asideOf(row),
  }));
}
