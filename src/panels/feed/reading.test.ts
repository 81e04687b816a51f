import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import type { Statement } from '../../domain/records';
import { aStatement } from '../../domain/testing/records';
import {
  type Choice,
  type FeedReading,
  heldBack,
  type ReadingEvent,
  read,
  startReading,
} from './reading';

const choice: Choice = { filter: 'none', day: null, moving: false };

/** "a b2": the first version of a, the second of b. */
const list = (text: string): Statement[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [, id = '', version = '1'] = /^([a-z]+)(\d*)$/.exec(word) ?? [];
      return aStatement(id, '2021-12-10', { version: Number(version || 1) });
    });

const words = (statements: readonly Statement[]) =>
  statements.map(({ id, version }) => (version === 1 ? id : `${id}${version}`)).join(' ');

const at = (text: string) => startReading({ choice, latest: list(text) });
const given = (
  text: string,
  rest: Partial<ReadingEvent & { kind: 'given' }> = {},
): ReadingEvent => ({
  kind: 'given',
  choice,
  latest: list(text),
  atTop: false,
  seen: 'c',
  ...rest,
});
const following = (reading: FeedReading, ...events: ReadingEvent[]) => events.reduce(read, reading);

describe('at the top of the list', () => {
  test('what comes is shown at once and slides in', () => {
    const reading = following(at('c b a'), given('e d c b a', { atTop: true }));
    expect(words(reading.shown)).toBe('e d c b a');
    expect([...reading.arrived]).toEqual(['e', 'd']);
    expect(heldBack(reading)).toEqual({ fresh: 0, changed: 0 });
    expect(reading.arrivals).toBe(2);
  });

  test('a correction takes its place, what is withdrawn goes; neither slides in', () => {
    const reading = following(at('c b a'), given('c b2', { atTop: true }));
    expect(words(reading.shown)).toBe('c b2');
    expect(reading.arrived.size).toBe(0);
    expect(reading.arrivals).toBe(0);
  });

  test('the same statements, fetched again, change nothing that is shown', () => {
    const start = at('c b a');
    const reading = following(start, given('c b a', { atTop: true }));
    expect(reading.shown).toBe(start.shown);
    expect(reading.changedBy).toBe('reader');
  });
});

describe('scrolled down', () => {
  const start = at('c b a');

  test('nothing that is shown changes; what is new and what changed is counted', () => {
    const reading = following(start, given('d c b a'), given('e d c2 b'));
    expect(reading.shown).toBe(start.shown);
    expect(reading.line).toBe(null);
    expect(heldBack(reading)).toEqual({ fresh: 2, changed: 2 });
    expect(reading.arrivals).toBe(2);
  });

  test.each<[string, ReadingEvent, string | undefined]>([
    ['asking for it', { kind: 'asked' }, 'e'],
    ['coming back to the top', { kind: 'top' }, undefined],
  ])('%s shows everything', (_what, event, goTo) => {
    const reading = following(start, given('d c b a'), given('e d c b a'), event);
    expect(words(reading.shown)).toBe('e d c b a');
    expect(reading.shown).toBe(reading.latest);
    expect([...reading.arrived]).toEqual(['e', 'd']);
    expect(reading.goTo?.id).toBe(goTo);
  });

  test('asking for corrections only leads to the top, as often as it is asked', () => {
    const once = following(start, given('c2 b a'), { kind: 'asked' });
    const twice = following(once, given('c3 b a'), { kind: 'asked' });
    expect(once.goTo).toEqual({ id: 'c' });
    expect(twice.goTo).toEqual({ id: 'c' });
    expect(twice.goTo).not.toBe(once.goTo);
  });

  test('what was withdrawn before it was shown is no longer announced', () => {
    const reading = following(start, given('d c b a'), given('c b a'));
    expect(heldBack(reading)).toEqual({ fresh: 0, changed: 0 });
    expect(reading.shown).toBe(reading.latest);
  });

  test.each<[string, Partial<Choice>]>([
    ['another filter', { filter: 'other' }],
    ['another day', { day: day('2021-12-01') }],
  ])('%s shows everything at once', (_what, change) => {
    const reading = following(
      start,
      given('d c b a'),
      given('d b', { choice: { ...choice, ...change } }),
    );
    expect(words(reading.shown)).toBe('d b');
    expect(reading.arrived.size).toBe(0);
    expect(reading.changedBy).toBe('reader');
    expect(reading.arrivals).toBe(1);
  });
});

describe('days that are played', () => {
  const moving = (on: string): Choice => ({ filter: 'none', day: day(on), moving: true });

  test('what the next day brings slides in, and is not called new', () => {
    const start = startReading({ choice: moving('2021-12-01'), latest: list('b a') });
    const reading = following(start, given('c b a', { choice: moving('2021-12-02') }));
    expect(words(reading.shown)).toBe('c b a');
    expect([...reading.arrived]).toEqual(['c']);
    expect(reading.arrivals).toBe(0);
  });

  test('what another filter brings does not', () => {
    const start = startReading({ choice: moving('2021-12-01'), latest: list('b a') });
    const other = { ...moving('2021-12-01'), filter: 'other' };
    expect(following(start, given('c b a', { choice: other })).arrived.size).toBe(0);
  });
});

describe('the line where reading stopped', () => {
  const left: ReadingEvent = { kind: 'left', atTop: true, seen: 'c' };
  const returned: ReadingEvent = { kind: 'returned' };
  const top = (text: string, seen = 'c') => given(text, { atTop: true, seen });

  test('stands above what had been on the screen when the page was hidden', () => {
    const reading = following(at('c b a'), left, top('d c b a'), returned);
    expect(reading.line).toBe('c');
    expect(following(reading, top('e d c b a', 'd')).line, 'until reading stops again').toBe('c');
  });

  test('goes when what is new has been seen and reading stops again', () => {
    const reading = following(at('c b a'), left, top('d c b a'), returned, { ...left, seen: 'd' });
    expect(reading.line).toBe('d');
    expect(following(reading, top('e d c b a')).line).toBe('d');
  });

  test('does not come for what comes under the eyes of the reader', () => {
    const reading = following(at('c b a'), left, returned, top('d c b a'));
    expect(reading.line).toBe(null);
  });

  test('stands above what had been on the screen when the first was held back', () => {
    const held = following(
      at('c b a'),
      given('d c b a', { seen: 'c' }),
      given('e d c b a', { seen: 'b' }),
    );
    expect(held.line, 'nothing moves while it is held back').toBe(null);
    expect(following(held, { kind: 'top' }).line).toBe('c');
  });

  test('does not move while the reader is further down', () => {
    const reading = following(
      at('c b a'),
      left,
      top('d c b a'),
      returned,
      given('e d c b a', { seen: 'd' }),
    );
    expect(reading.line).toBe('c');
    const away = following(reading, { kind: 'left', atTop: false, seen: 'd' });
    expect(away.line).toBe('c');
    expect(following(away, { kind: 'asked' }).line).toBe('d');
  });

  test('nobody who has seen nothing has stopped anywhere', () => {
    expect(following(at('c b a'), { ...left, seen: null }, top('d c b a')).line).toBe(null);
  });

  test.each([
    ['the next older one where it is withdrawn', 'd b a', 'b'],
    ['nothing where no older one is left', 'd', null],
  ])('stands above %s', (_what, now, line) => {
    expect(following(at('c b a'), left, top(now)).line).toBe(line);
  });
});

test('what is shown further down never changes but by the reader, and nothing is lost', () => {
  const ids = fc.subarray(['f', 'e', 'd', 'c', 'b', 'a']);
  const events = fc.array(
    fc.oneof(
      fc
        .record({ ids, atTop: fc.boolean() })
        .map(({ ids: these, atTop }) => given(these.join(' '), { atTop })),
      fc.constantFrom<ReadingEvent>(
        { kind: 'asked' },
        { kind: 'top' },
        { kind: 'left', atTop: false, seen: 'c' },
        { kind: 'returned' },
      ),
    ),
  );
  fc.assert(
    fc.property(events, (all) => {
      let reading = at('c b a');
      for (const event of all) {
        const next = read(reading, event);
        const isHeld = event.kind === 'given' && !event.atTop;
        if (isHeld || event.kind === 'left' || event.kind === 'returned') {
          expect(next.shown).toBe(reading.shown);
          expect(next.line).toBe(reading.line);
        } else {
          expect(words(next.shown)).toBe(words(next.latest));
        }
        if (event.kind === 'given') expect(words(next.latest)).toBe(words(event.latest));
        const { fresh, changed } = heldBack(next);
        expect(fresh + changed > 0).toBe(next.shown !== next.latest);
        reading = next;
      }
    }),
  );
});
