import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { AttackColumns } from '../../domain/columns';
import { addDays, day } from '../../domain/day';
import { lastOfDayRows, lastOfDayStatements } from '../../domain/last-of-day';
import { withAttackVersions } from '../../domain/merge';
import { attackColumns } from '../../domain/testing/columns';
import { anAttack, aStatement } from '../../domain/testing/records';
import { attackColumnsQuery, statementsQuery } from '../queries';
import type { HeartbeatMessage } from './messages';
import { FakeServer } from './testing/fake-server';
import { LivePage } from './testing/live-page';

afterEach(() => vi.unstubAllGlobals());

/** What happens, in turn, to a record of one of eight ids, or to the page. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ write: fc.integer({ min: 0, max: 7 }) }) },
  // One of the heartbeats on the way: it comes, comes and stays on the way, or is lost.
  {
    weight: 8,
    arbitrary: fc.record({ which: fc.nat(), fate: fc.constantFrom('comes', 'repeats', 'lost') }),
  },
  { weight: 2, arbitrary: fc.constant('time' as const) },
  { weight: 1, arbitrary: fc.constant('heartbeat' as const) },
  { weight: 1, arbitrary: fc.constant('answers' as const) },
  { weight: 1, arbitrary: fc.constant('load' as const) },
  { weight: 1, arbitrary: fc.constant('failure' as const) },
  { weight: 1, arbitrary: fc.constant('renewed' as const) },
);

const firstDay = day('2021-11-01');

/** Writes the next version of record `which`: four attacks, then four statements. */
function write(server: FakeServer, which: number): HeartbeatMessage {
  const id = `r${which}`;
  const all = which < 4 ? server.attacks() : server.statements();
  const version = all.filter((one) => one.id === id).length + 1;
  // Some versions of a record become known on the same day: all but the last of them are dropped.
  const knownOn = addDays(firstDay, Math.floor(server.revision / 8));
  return which < 4
    ? server.writeAttack(anAttack(id, firstDay, { version, knownOn }))
    : server.writeStatement(aStatement(id, firstDay, { version, knownOn }));
}

const rows = ({ columns }: AttackColumns): string[] =>
  columns.id
    .map((id, row) => {
      const { version, arrival, knownOn, knownUntil } = columns;
      return [id, version[row], arrival[row], knownOn[row], knownUntil[row]];
    })
    .map((cells) => cells.join(' '))
    .sort();

const spans = (all: ReturnType<FakeServer['statements']>): string[] =>
  all
    .map(({ id, version, knownOn, knownUntil }) => `${id} ${version} ${knownOn} ${knownUntil}`)
    .sort();

test('whatever comes in whatever order, the page ends with what the server has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happened) => {
      const server = new FakeServer();
      const page = new LivePage(server);
      const onTheWay: HeartbeatMessage[] = [];
      server.atOnce = 3;
      server.mostChanges = 8;
      for (const one of happened) {
        if (one === 'time') page.clock.pass(500);
        else if (one === 'heartbeat') page.hear(server.heartbeat());
        else if (one === 'answers') await page.settle();
        else if (one === 'failure') server.failures.push(503);
        else if (one === 'renewed') server.renew({});
        // Not waited for: what happens next happens while the answers are on their way.
        else if (one === 'load') page.load().catch(() => {});
        else if ('write' in one) onTheWay.push(write(server, one.write));
        else if (onTheWay.length > 0) {
          const at = one.which % onTheWay.length;
          const event = onTheWay[at];
          if (event && one.fate !== 'lost') page.hear(event);
          if (one.fate !== 'repeats') onTheWay.splice(at, 1);
        }
      }
      server.failures.length = 0;
      await page.settle();
      await page.load();
      await page.follow(server.heartbeat());
      // What is asked for again after a while is asked for then.
      for (let times = 0; times < 3; times += 1) {
        page.clock.pass(60_000);
        await page.settle();
      }

      const { revision } = server;
      const expected = withAttackVersions(attackColumns([]), server.attacks(), { revision });
      const columns = page.client.getQueryData(attackColumnsQuery.queryKey);
      expect(columns && rows(columns)).toEqual(rows(lastOfDayRows(expected)));
      const all = page.client.getQueryData(statementsQuery.queryKey);
      const standing = lastOfDayStatements(server.statements());
      expect(all && spans(all.statements)).toEqual(spans(standing));
      expect(page.dataset()).toMatchObject({ revision });
      page.stop();
      page.client.clear();
    }),
    { numRuns: 500 },
  );
});
