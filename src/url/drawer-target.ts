import { changeKinds } from '../domain/change-kinds';
import { parseDay } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { attackStatuses, meansOfAttack, targets } from '../domain/records';
import { type AttackTrait, type DrawerTarget, recordKinds } from '../domain/view';
import { isId } from './id';
import { parseRange, rangeText } from './range';

function parseChanges([day = '', ...rest]: readonly string[]): DrawerTarget | null {
  const since = parseDay(day);
  if (!since) return null;
  if (rest.length === 0) return { kind: 'changes', since, of: null };
  const records = recordKinds.find((one) => one === rest[0]);
  const change = changeKinds.find((one) => one === rest[1]);
  if (!records || !change || rest.length > 2) return null;
  return { kind: 'changes', since, of: { records, change } };
}

function parseTrait(text: string): AttackTrait | null {
  const [column, value, ...rest] = text.split('=');
  if (rest.length > 0) return null;
  const status = attackStatuses.find((one) => one === value);
  if (column === 'status' && status) return { column, value: status };
  const target = targets.find((one) => one === value);
  if (column === 'target' && target) return { column, value: target };
  if (column === 'governorate' && value && isId(value)) return { column, value };
  const means = meansOfAttack.find((one) => one === value);
  return column === 'means' && means ? { column, value: means } : null;
}

/** "" omits a word; the last word is never "". */
function parseThreats(
  range: DayRange,
  words: readonly (string | undefined)[],
): DrawerTarget | null {
  const [named = '', spoken = '', used = '', ...rest] = words;
  const target = targets.find((one) => one === named) ?? null;
  const means = meansOfAttack.find((one) => one === used) ?? null;
  const isKnown = (named === '' || target) && (spoken === '' || isId(spoken));
  if (rest.length > 0 || !isKnown || (used !== '' && !means)) return null;
  if (words.length > 1 && words.at(-1) === '') return null;
  if (words.length === 1 && words[0] === '') return null;
  return { kind: 'threats', range, target, means, organisation: spoken === '' ? null : spoken };
}

/**
 * Parses the parameter `open`; null for any other form than
 * - `attack:<id>`, `statement:<id>`, `date:<id>`, `actor:<id>`, `overlaps`
 * - `background[:<trait>]`, with a trait `<status, target, means or governorate>=<value>`
 * - `attacks:<from>..<to>[:<part or trait>]`
 * - `threats:<from>..<to>[:<target>[:<organisation>[:<means>]]]`
 * - `changes:<since>[:<attacks or statements>:<added, redated, corrected or retracted>]`
 */
export function parseDrawerTarget(text: string): DrawerTarget | null {
  if (text.startsWith('changes:')) return parseChanges(text.split(':').slice(1));
  const [kind, what = '', part, ...rest] = text.split(':');
  if (text === 'overlaps') return { kind: 'overlaps' };
  if (text === 'background') return { kind: 'background', trait: null };
  const ranged = kind === 'attacks' || kind === 'threats';
  if ((rest.length > 0 && kind !== 'threats') || (part !== undefined && !ranged)) return null;
  if (kind === 'attack' || kind === 'statement' || kind === 'actor') {
    return isId(what) ? { kind, id: what } : null;
  }
  if (kind === 'background') {
    const trait = parseTrait(what);
    return trait && { kind, trait };
  }
  if (kind === 'date') return isId(what) ? { kind: 'keyDate', id: what } : null;
  const range = parseRange(what);
  if (!range) return null;
  if (kind === 'threats') return parseThreats(range, [part, ...rest]);
  if (kind !== 'attacks') return null;
  const trait = part?.includes('=') ? parseTrait(part) : null;
  if (part !== undefined && trait === null && !isId(part)) return null;
  return { kind, range, part: trait ?? part ?? null };
}

function threatsText({
  target,
  organisation,
  means,
}: Extract<DrawerTarget, { kind: 'threats' }>): string {
  return `:${target ?? ''}:${organisation ?? ''}:${means ?? ''}`.replace(/:+$/, '');
}

function partText(part: string | AttackTrait | null): string {
  if (part === null) return '';
  return typeof part === 'string' ? `:${part}` : `:${part.column}=${part.value}`;
}

export function drawerTargetText(opened: DrawerTarget): string {
  switch (opened.kind) {
    case 'attack':
    case 'statement':
    case 'actor':
      return `${opened.kind}:${opened.id}`;
    case 'overlaps':
      return 'overlaps';
    case 'background':
      return `background${partText(opened.trait)}`;
    case 'keyDate':
      return `date:${opened.id}`;
    case 'threats':
      return `threats:${rangeText(opened.range)}${threatsText(opened)}`;
    case 'changes': {
      const { since, of } = opened;
      return `changes:${since}${of ? `:${of.records}:${of.change}` : ''}`;
    }
    case 'attacks':
      return `attacks:${rangeText(opened.range)}${partText(opened.part)}`;
  }
}
