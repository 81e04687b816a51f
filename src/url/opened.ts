import { changeKinds } from '../domain/change-kinds';
import { parseDay } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { targets } from '../domain/records';
import { type Opened, recordKinds } from '../domain/view';

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function parseRange(text: string): DayRange | null {
  const [from, to, ...rest] = text.split('..');
  const start = parseDay(from ?? '');
  const end = to === undefined ? start : parseDay(to);
  return rest.length === 0 && start && end && start <= end ? { start, end } : null;
}

function rangeText({ start, end }: DayRange): string {
  return start === end ? start : `${start}..${end}`;
}

/** The words after `changes:`: a day, alone or with the records of one kind that changed in one way. */
function parseChanges([day = '', ...rest]: readonly string[]): Opened | null {
  const since = parseDay(day);
  if (!since) return null;
  if (rest.length === 0) return { kind: 'changes', since, of: null };
  const records = recordKinds.find((one) => one === rest[0]);
  const change = changeKinds.find((one) => one === rest[1]);
  if (!records || !change || rest.length > 2) return null;
  return { kind: 'changes', since, of: { records, change } };
}

/**
 * What the drawer shows, from the parameter `open`: `attack:<id>`, `statement:<id>`, `date:<id>`,
 * `overlaps`, `attacks:<from>..<to>[:<part>]`, `threats:<from>..<to>[:<target>[:<organisation>]]` or
 * `changes:<since>[:<attacks or statements>:<added, redated, corrected or retracted>]`. Null where it
 * is none of these.
 */
export function parseOpened(text: string): Opened | null {
  if (text.startsWith('changes:')) return parseChanges(text.split(':').slice(1));
  const [kind, what = '', part, organisation, ...rest] = text.split(':');
  if (text === 'overlaps') return { kind: 'overlaps' };
  const ranged = kind === 'attacks' || kind === 'threats';
  if (rest.length > 0 || (part !== undefined && !ranged)) return null;
  if (organisation !== undefined && (kind !== 'threats' || !id.test(organisation))) return null;
  if (kind === 'attack' || kind === 'statement') return id.test(what) ? { kind, id: what } : null;
  if (kind === 'date') return id.test(what) ? { kind: 'keyDate', id: what } : null;
  const range = parseRange(what);
  if (!range) return null;
  if (kind === 'threats') {
    const target = targets.find((one) => one === part) ?? null;
    const isAny = part === undefined || (part === '' && organisation !== undefined);
    if (target === null && !isAny) return null;
    return { kind, range, target, organisation: organisation ?? null };
  }
  if (kind !== 'attacks' || (part !== undefined && !id.test(part))) return null;
  return { kind, range, part: part ?? null };
}

function threatsText({ target, organisation }: Extract<Opened, { kind: 'threats' }>): string {
  if (organisation) return `:${target ?? ''}:${organisation}`;
  return target ? `:${target}` : '';
}

/** The parameter that `parseOpened` reads back. */
export function openedText(opened: Opened): string {
  switch (opened.kind) {
    case 'attack':
    case 'statement':
      return `${opened.kind}:${opened.id}`;
    case 'overlaps':
      return 'overlaps';
    case 'keyDate':
      return `date:${opened.id}`;
    case 'threats':
      return `threats:${rangeText(opened.range)}${threatsText(opened)}`;
    case 'changes': {
      const { since, of } = opened;
      return `changes:${since}${of ? `:${of.records}:${of.change}` : ''}`;
    }
    case 'attacks':
      return `attacks:${rangeText(opened.range)}${opened.part ? `:${opened.part}` : ''}`;
  }
}
