import type { Seed } from '../store/store';
import actors from './actors.json';
import attacks from './attacks.json';
import { checkedReport } from './checked-report';
import dataset from './dataset.json';
import keyDates from './key-dates.json';
import places from './places.json';
import statements from './statements.json';

/**
 * The analyst report of December 30, 2021, coded by hand in the files beside this one.
 *
 * Throws a Fault that tells file, record and field where they do not keep to the contract.
 */
export function readReport(): Seed {
  return checkedReport({
    'dataset.json': dataset,
    'key-dates.json': keyDates,
    'actors.json': actors,
    'places.json': places,
    'attacks.json': attacks,
    'statements.json': statements,
  });
}
