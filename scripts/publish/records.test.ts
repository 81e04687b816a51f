import { describe, expect, it } from 'vitest';
import attacks from '../../mock-api/data/attacks.json';
import statements from '../../mock-api/data/statements.json';
import { anAttack, aStatement } from '../../mock-api/testing/seed';
import { bodyOf } from '../../mock-api/writes/testing/sent';
import { day } from '../../src/domain/day';
import { asSent, inOrder, laterNote, type Outgoing } from './outgoing';
import { readRecords } from './records';

const attack = bodyOf(anAttack('a-1', '2021-12-20'));
const said = bodyOf(aStatement('s-1', '2021-12-19'));

function recordsOf(content: unknown): readonly Outgoing[] {
  const read = readRecords(content);
  if (read.kind === 'faulty') throw new Error(read.faults.join('\n'));
  return read.records;
}

function faultsOf(content: unknown): readonly string[] {
  const read = readRecords(content);
  return read.kind === 'faulty' ? read.faults : [];
}

describe('a file', () => {
  it.each([
    ['both', { attacks: [attack], statements: [said] }, ['attack a-1', 'statement s-1']],
    ['attacks alone', { attacks: [attack] }, ['attack a-1']],
    ['statements alone', { statements: [said] }, ['statement s-1']],
    ['none of either', { attacks: [], statements: [] }, []],
    ['a list', [attack, said], ['attack a-1', 'statement s-1']],
    ['an empty list', [], []],
  ])('with %s', (_, content, expected) => {
    expect(recordsOf(content).map(({ kind, id }) => `${kind} ${id}`)).toEqual(expected);
  });

  it('may be the coded report itself', () => {
    expect(recordsOf(attacks)).toHaveLength(attacks.length);
    expect(recordsOf(statements)).toHaveLength(statements.length);
  });

  it.each([null, 3, 'text', {}, { attack: [attack] }, { attacks: {} }, { attacks: [], note: '' }])(
    'cannot be %j',
    (content) => {
      expect(faultsOf(content)).toEqual([expect.stringMatching(/^expected \{ "attacks": /)]);
    },
  );

  it.each([
    [attack, 'this is one attack: write [ ] around it'],
    [said, 'this is one statement: write [ ] around it'],
    [{ items: [], nextCursor: null, total: 0 }, 'this is one page of an answer'],
    [{ attack: [attack] }, 'no list is called "attack"; did you mean attacks?'],
    [
      { attacks: [attack], Statements: [] },
      'no list is called "Statements"; did you mean statements?',
    ],
    [JSON.parse('{"__proto__": [], "attacks": []}'), 'no list is called "__proto__"'],
    [{ attacks: null, statements: [said] }, '"attacks" is no list'],
    ['text', 'this is a string'],
    [null, 'this is null'],
    [{}, 'this is {}'],
  ])('that cannot be read is told what it is: %#', (content, what) => {
    expect(faultsOf(content)).toEqual([expect.stringContaining(what)]);
  });

  it('is told everything that is wrong, by record and path', () => {
    const content = {
      attacks: [
        attack,
        { ...attack, id: 'a-2', low: -1, sources: [{}] },
        { ...attack, version: 1 },
      ],
      statements: [null, { ...said, id: 'S', surprise: 1 }],
    };
    expect(faultsOf(content).map((fault) => fault.replace(/: [^:]*$/, ''))).toEqual([
      'attacks, record 2 (a-2), low: Too small',
      'attacks, record 2 (a-2), sources.0.section: Invalid input',
      'attacks, record 2 (a-2), sources.0.footnote: Invalid input',
      expect.stringMatching(/^attacks, record 2 \(a-2\), sources\.0\.state/),
      'attacks, record 2 (a-2), sources.0.publishedOn',
      'attacks, record 2 (a-2), sources.0.channel: Invalid input',
      'statements, record 1, Invalid input',
      'statements, record 2 (S), id',
      'statements, record 2 (S), surprise',
      'attacks, record 3 (a-1), version 1 stands at attacks, record 1 (a-1) already',
    ]);
  });

  it('is told which record is neither', () => {
    expect(faultsOf([attack, { id: 'x' }, 3])).toEqual([
      expect.stringMatching(/^record 2 \(x\), neither an attack/),
      expect.stringMatching(/^record 3, neither an attack/),
    ]);
  });

  it('may hold no more attacks that name each other than a server takes at once', () => {
    const ring = (size: number) =>
      Array.from({ length: size }, (_, at) => ({
        ...attack,
        id: `a-${at}`,
        possibleOverlap: [`a-${(at + 1) % size}`],
      }));
    expect(recordsOf(ring(50))).toHaveLength(50);
    expect(faultsOf(ring(51))).toEqual([
      'record 1 (a-0), 51 attacks name each other; a server takes 50',
    ]);
    const long = ring(40).map((one) => ({ ...one, summary: 'x'.repeat(2000) }));
    expect(faultsOf(long)).toEqual([
      expect.stringMatching(/^record 1 \(a-0\), \d+ bytes with those .* a server takes 65536$/),
    ]);
  });

  it('may hold no first version that withdraws or corrects', () => {
    const faulty = { ...attack, retracted: true, correction: 'x' };
    expect(faultsOf([faulty])).toHaveLength(2);
    expect(faultsOf([{ ...faulty, version: 2 }])).toEqual([]);
  });

  it('may hold no record that a server would find too long', () => {
    const sources = Array.from({ length: 40 }, () => ({
      ...attack.sources[0],
      section: 'x'.repeat(2000),
    }));
    expect(faultsOf([{ ...attack, sources }])).toEqual([
      expect.stringMatching(/^record 1 \(a-1\), \d+ bytes long; a server takes 65536$/),
    ]);
  });
});

describe('a record', () => {
  it.each([
    [attack, 'POST', 'api/attacks'],
    [{ ...attack, version: undefined }, 'POST', 'api/attacks'],
    [{ ...attack, version: 2 }, 'PUT', 'api/attacks/a-1'],
    [said, 'POST', 'api/statements'],
    [{ ...said, version: 3 }, 'PUT', 'api/statements/s-1'],
  ])('is added, or corrects what is there', (body, method, path) => {
    expect(recordsOf([body])).toMatchObject([{ method, path }]);
  });

  it('has one key for as long as nothing in it changes', () => {
    const keyOf = (...bodies: unknown[]) => {
      const [first, ...others] = recordsOf(bodies);
      return first ? asSent([first, ...others]).key : '';
    };
    const keys = [attack, { ...attack, low: 0 }, { ...attack, version: 2 }, said].map((one) =>
      keyOf(one),
    );
    expect(new Set(keys).size).toBe(4);
    expect(keyOf(JSON.parse(JSON.stringify(attack, null, 2)))).toBe(keys[0]);
    expect(keys).not.toContain(keyOf(attack, { ...attack, id: 'a-2' }));
    for (const key of keys) expect(key).toMatch(/^publish-[\da-f]{64}$/);
  });

  it('is sent as it stands in the file', () => {
    const { retracted: _, correction: __, version: ___, ...short } = attack;
    expect(recordsOf([short])).toMatchObject([
      { text: JSON.stringify(short), version: 1, record: { retracted: false, version: 1 } },
    ]);
  });
});

describe('the order', () => {
  it('is that in which they became known, then that of the versions, then that of the file', () => {
    const second = { ...attack, version: 2 };
    const later = { ...attack, version: 3, knownOn: '2021-12-25' };
    const records = recordsOf({ attacks: [later, second, attack], statements: [said] });
    expect(inOrder(records).map(({ id, version }) => `${id} ${version}`)).toEqual([
      's-1 1',
      'a-1 1',
      'a-1 2',
      'a-1 3',
    ]);
  });
});

describe('what shows later', () => {
  const records = recordsOf([attack, said]);
  it.each([
    ['2021-12-20', null],
    ['2021-12-19', 'The server stands at 2021-12-19: a-1, known on 2021-12-20, shows only from'],
    ['2021-12-01', 'The server stands at 2021-12-01: 2 records became known later'],
  ])('as of %s', (today, note) => {
    const told = laterNote(records, day(today));
    if (note === null) expect(told).toBeNull();
    else expect(told).toContain(note);
  });
});
