import { describe, expect, it } from 'vitest';
import { isNamed, needlesOf } from '../../src/domain/needles';
import { readReport } from './report';

const { actors } = readReport().dataset;

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
      return isNamed([name, ...aliases], needlesOf(spelling));
    });
    expect(found.map((actor) => actor.id)).toContain(id);
  });
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
