import { describe, expect, it, onTestFinished } from 'vitest';
import { isNamed, needlesOf, spellingsOf } from '../../src/domain/needles';
import { openApi } from '../testing/api';
import { allStatements } from '../testing/queries';
import { readReport } from './report';

const report = readReport();
const { actors } = report.dataset;

/** What news agencies write, and whom a reader means by it. */
const spellings: readonly (readonly [spelling: string, actor: string])[] = [
  ['Islamic Revolutionary Guard Corps', 'islamic-revolutionary-guard-corps'],
  ['Islamic Revolutionary Guards Corps', 'islamic-revolutionary-guard-corps'],
  ['Revolutionary Guards', 'islamic-revolutionary-guard-corps'],
  ['revolutionary guard', 'islamic-revolutionary-guard-corps'],
  ['Pasdaran', 'islamic-revolutionary-guard-corps'],
  ['IRGC', 'islamic-revolutionary-guard-corps'],
  ['پاسداران', 'islamic-revolutionary-guard-corps'],
  ['الحرس الثوري', 'islamic-revolutionary-guard-corps'],
  ['КСИР', 'islamic-revolutionary-guard-corps'],
  ['משמרות המהפכה', 'islamic-revolutionary-guard-corps'],
  ['Nujabaa', 'al-nujaba-movement'],
  ['al-Nujabaa', 'al-nujaba-movement'],
  ['Harakat al-Nujaba', 'al-nujaba-movement'],
  ['النجباء', 'al-nujaba-movement'],
  ['Asayib', 'asaib-ahl-al-haq'],
  ['Asayib Ahl al-Haq', 'asaib-ahl-al-haq'],
  ['Asaib', 'asaib-ahl-al-haq'],
  ['Asa’ib', 'asaib-ahl-al-haq'],
  ['Babiliyoun', 'babylon-brigades'],
  ['Kataib Babiliyoun', 'babylon-brigades'],
  ['Walaei', 'abu-ala-al-walai'],
  ['al-Walaei', 'abu-ala-al-walai'],
  ['Walai', 'abu-ala-al-walai'],
  ['Suleimani', 'qasem-soleimani'],
  ['Soleimani', 'qasem-soleimani'],
  ['Сулеймани', 'qasem-soleimani'],
  ['Hezbollah', 'hizbullah-brigades'],
  ['Kataib Hezbollah', 'hizbullah-brigades'],
  ['Kataeb Hizbullah', 'hizbullah-brigades'],
  ['Hezbollah Brigades', 'hizbullah-brigades'],
  ['Хезболла', 'hizbullah-brigades'],
  ['Катаиб Хезболла', 'hizbullah-brigades'],
  ['חיזבאללה', 'hizbullah-brigades'],
  ['كتائب حزب الله', 'hizbullah-brigades'],
  ['PMF', 'al-hashd-al-shaabi'],
  ['Hashd Shaabi', 'al-hashd-al-shaabi'],
  // Those of the corps that speak in the report.
  ...['Islamic Revolutionary Guard Corps', 'Revolutionary Guards', 'Pasdaran', 'IRGC'].flatMap(
    (one) => [[one, 'irgc-aerospace-force'] as const, [one, 'quds-force'] as const],
  ),
];

describe('an actor is found by the spellings of news agencies', () => {
  it.each(spellings)('%s: %s', (spelling, id) => {
    const found = actors.filter(({ name, aliases }) => {
      return isNamed(spellingsOf([name, ...aliases]), needlesOf(spelling));
    });
    expect(found.map((actor) => actor.id)).toContain(id);
  });
});

it.each<[what: string, spellings: string[], total: number]>([
  [
    'the Hizbullah Brigades',
    [
      'Hizbullah Brigades',
      'Kataib Hezbollah',
      'Kataeb Hezbollah',
      "Kata'ib Hizballah",
      "Kata'ib Hizbullah",
      'Hezbollah Brigades',
      'Hizballah Brigades',
    ],
    2,
  ],
  [
    'Soleimani',
    ['Soleimani', 'Qasem Soleimani', 'Qassem Suleimani', 'Qassim Suleimani', 'Sulaymani'],
    3,
  ],
  ['the Nujaba movement', ['Nujaba', 'al-Nujaba', 'Nojaba', 'Nujabaa', 'Harakat Nojaba'], 4],
])('all spellings find the same statements, for %s', async (_what, spellings, total) => {
  const { store } = await openApi(onTestFinished, report);
  const found = await Promise.all(
    spellings.map(async (q) => {
      const { items } = await store.statements({ ...allStatements, limit: 1000, q });
      return [q, items.map(({ id }) => id)] as const;
    }),
  );
  const [[, all] = ['', []]] = found;
  expect(all).toHaveLength(total);
  for (const [q, ids] of found) expect(ids, q).toEqual(all);
});

it('no spelling of one actor is the whole name of another', () => {
  const owners = new Map<string, string>();
  for (const { id, name, aliases } of actors) {
    for (const one of new Set([name, ...aliases].map((text) => text.toLowerCase()))) {
      expect(owners.get(one), one).toBeUndefined();
      owners.set(one, id);
    }
  }
});
