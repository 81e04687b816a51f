import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { currentStatements } from '../../domain/current-statements';
import { day } from '../../domain/day';
import type { Actor, Statement } from '../../domain/records';
import { winterDay } from '../../domain/testing/arbitraries';
import { statementHistories } from '../../domain/testing/histories';
import { aStatement } from '../../domain/testing/records';
import { untouchedView } from '../../url/testing/view-state';
import { type FeedFilter, feedFilter } from './feed-filter';
import { feedOf, feedOptions } from './feed-model';
import { searchFor } from './search';

const everything = feedFilter(untouchedView);
const today = day('2021-12-30');

const actor = (id: string, name: string, aliases: readonly string[] = []): Actor => ({
  id,
  name,
  aliases,
  kind: 'group',
  relations: [],
});
const actors = new Map(
  [
    actor('asaib', "Asa'ib Ahl Al-Haq", ['League of the Righteous']),
    actor('person-1', 'Qais Al-Khazali'),
    actor('sabereen', 'Sabereen News'),
  ].map((one) => [one.id, one]),
);

/** The ids in the feed, as of a day. */
function idsOf(statements: readonly Statement[], filter: Partial<FeedFilter> = {}, on = today) {
  const { q = '', ...rest } = filter;
  const search = searchFor(q, actors);
  const feed = feedOf(currentStatements(statements, on), { ...everything, ...rest, q }, search);
  return feed.map(({ id }) => id);
}

describe('what stood on a day', () => {
  test('what only sums up others is shown too', () => {
    expect(idsOf([aStatement('a', '2021-12-01', { aggregate: true })])).toEqual(['a']);
  });

  test('nothing in the feed or its choices became known later, nor was withdrawn by then', () => {
    fc.assert(
      fc.property(statementHistories, winterDay, (all, on) => {
        const onRecord = currentStatements(all, on);
        const feed = feedOf(onRecord, everything, searchFor('', actors));
        // The last version known by then, of each record: what the reader could have known.
        const last = new Map<string, Statement>();
        for (const one of all) {
          const other = last.get(one.id);
          if (one.knownOn <= on && (!other || other.version < one.version)) last.set(one.id, one);
        }
        const known = [...last.values()].filter(({ retracted }) => !retracted);
        expect(new Set(feed)).toEqual(new Set(known));
        const ids = (of: (one: Statement) => string | null) => [...new Set(known.map(of))].sort();
        const { organisations, deadlines } = feedOptions(onRecord);
        expect([...organisations].sort()).toEqual(ids((one) => one.organisation).filter(Boolean));
        expect([...deadlines].sort()).toEqual(ids((one) => one.deadline).filter(Boolean));
      }),
    );
  });
});

describe('filters', () => {
  const statements = [
    aStatement('threat', '2021-12-10', { organisation: 'asaib', targets: ['bases', 'convoys'] }),
    aStatement('context', '2021-12-09', { kind: 'context', deadline: 'deadline-2021' }),
    aStatement('november', '2021-11-01', {
      saidOn: { start: day('2021-11-01'), end: day('2021-11-30') },
      knownOn: day('2021-11-30'),
    }),
  ];
  test.each<[string, Partial<FeedFilter>, string[]]>([
    ['none', {}, ['threat', 'context', 'november']],
    ['a kind', { kind: 'context' }, ['context']],
    ['an organisation', { organisation: 'asaib' }, ['threat']],
    ['a target among others', { target: 'convoys' }, ['threat']],
    ['a deadline', { deadline: 'deadline-2021' }, ['context']],
    [
      'a first day that a range touches',
      { from: day('2021-11-30') },
      statements.map(({ id }) => id),
    ],
    ['a first day', { from: day('2021-12-01') }, ['threat', 'context']],
    ['a last day that a range touches', { to: day('2021-11-01') }, ['november']],
    ['a last day', { to: day('2021-10-31') }, []],
    ['several together', { kind: 'threat', from: day('2021-12-01') }, ['threat']],
  ])('%s', (_what, filter, ids) => {
    expect(idsOf(statements, filter)).toEqual(ids);
  });

  test('they never let anything through that is not in the whole feed', () => {
    const filters = fc.record({
      from: fc.option(winterDay),
      to: fc.option(winterDay),
      organisation: fc.constantFrom(null, 'a', 'b'),
      kind: fc.constantFrom(null, 'threat' as const),
      target: fc.constantFrom(null, 'convoys' as const),
      deadline: fc.constantFrom(null, 'deadline'),
      q: fc.constantFrom('', 'WAR', 'nobody says this'),
    });
    fc.assert(
      fc.property(statementHistories, filters, winterDay, (all, filter, on) => {
        const onRecord = currentStatements(all, on);
        const feed = feedOf(onRecord, filter, searchFor(filter.q, actors));
        expect(onRecord.filter((one) => feed.includes(one))).toEqual(feed);
      }),
    );
  });
});

describe('a search', () => {
  const said: Partial<Statement> = {
    gist: 'Vowed 100% (of it) by K_wait.',
    quote: 'Closer Than It Seems',
    condition: 'Unless they leave',
    role: 'Spokesman',
    speaker: 'person-1',
    organisation: 'asaib',
    channel: 'sabereen',
  };
  const statements = [aStatement('a', '2021-12-10', said), aStatement('b', '2021-12-09')];
  test.each([
    ['its gist, in any case', 'VOWED', ['a']],
    ['its quote', 'than it', ['a']],
    ['its condition', 'unless', ['a']],
    ['its role', 'spokes', ['a']],
    ['the name of the speaker', 'khazali', ['a']],
    ['the name of the organisation', "asa'ib", ['a']],
    ['an alias', 'righteous', ['a']],
    ['the name of the channel', 'sabereen news', ['a']],
    ['signs that mean something elsewhere', '0% (o', ['a']],
    ['an underscore', 'k_wait', ['a']],
    ['no sign for any letters', 'vow%', []],
    ['no pattern', 'v.*d', []],
    ['not the id of an actor', 'person-1', []],
    ['nothing at all', '', ['a', 'b']],
  ])('finds %s', (_what, q, ids) => {
    expect(idsOf(statements, { q })).toEqual(ids);
  });
  test.each([
    ['the words themselves', 'vowed', ''],
    ['an alias', 'righteous', 'Found by the name League of the Righteous. '],
    ['the condition', 'unless', 'Found in the condition: Unless they leave '],
    ['the role', 'spokes', 'Found in the role: Spokesman. '],
  ])('says where it found %s', (_what, q, where) => {
    expect(searchFor(q, actors).elsewhere(aStatement('a', '2021-12-10', said))).toBe(where);
  });

  test('finds a text that has another name of whom it names, marks it and says so', () => {
    const known = new Map([
      ['s', { ...actor('s', 'Qasem Soleimani', ['Qassem Suleimani']), kind: 'person' as const }],
    ]);
    const gist = 'Vowed to avenge Soleimani.';
    const search = searchFor('suleimani', known);
    const statement = aStatement('a', '2021-12-10', { gist });
    expect(search.matches(statement)).toBe(true);
    expect(search.elsewhere(statement)).toBe('');
    expect(search.otherNames).toEqual(['Soleimani']);
    expect(renderToStaticMarkup(search.show(gist))).toMatch(/<mark[^>]*>Soleimani<\/mark>/);
  });
});
