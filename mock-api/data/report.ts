import type { Seed } from '../store/store';
import actors from './actors.json';
import attacks from './attacks.json';
import { checkedReport } from './checked-report';
import dataset from './dataset.json';
import keyDates from './key-dates.json';
import places from './places.json';
import statements from './statements.json';

/**
 * The analyst report of December 30, 2021, coded by hand in the JSON files here.
 *
 * Throws a StartupError with file, record and field if they break the contract.
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
