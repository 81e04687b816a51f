import * as contract from '../../src/api/contract';
import { daysOf } from '../../src/domain/day-range';
import { defaultPeriod } from '../../src/domain/view';
import type { RechartsData } from './recharts/data';

/**
 * For the days that the first view of the running server shows, so that both pages draw the same.
 */
export async function rechartsData(address: string): Promise<RechartsData> {
  const answer = async (path: string): Promise<unknown> =>
    (await fetch(`${address}/api/${path}`)).json();
  const dataset = contract.dataset.parse(await answer('dataset'));
  const attacks = contract.attackPage.parse(await answer('attacks?limit=1000')).items;
  const statements = contract.statementPage.parse(await answer('statements?limit=1000')).items;
  const period = defaultPeriod(dataset, dataset.asOf);
  const isShown = (day: string) => day >= period.start && day <= period.end;
  return {
    days: daysOf(period).map((day) => ({
      day,
      attacks: attacks
        .filter(
          ({ background, occurred: { start, end } }) => !background && start === day && end === day,
        )
        .reduce((sum, { low }) => sum + low, 0),
    })),
    keyDates: dataset.keyDates
      .map(({ on, label }) => ({ day: on.start, label }))
      .filter(({ day }) => isShown(day)),
    statements: statements.map(({ id, saidOn, speaker, organisation, gist }) => ({
      id,
      day: saidOn.end,
      speaker: speaker ?? organisation ?? '',
      gist,
    })),
  };
}
