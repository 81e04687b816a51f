import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { AttackColumns } from '../../domain/columns';
import { addDays, day } from '../../domain/day';
import { lastOfDayRows, lastOfDayStatements } from '../../domain/last-of-day';
import { withAttackVersions } from '../../domain/merge';
import { attackColumns } from '../../domain/testing/columns';
import { anAttack, aStatement } from '../../domain/testing/records';
import { attackColumnsQuery, statementsQuery } from '../queries';
import type { EventMessage } from './messages';
import { FakeServer } from './testing/fake-server';
import { LivePage } from './testing/live-page';

afterEach(() => vi.unstubAllGlobals());

/** What happens, in turn, to a record of one of four ids, or to what is on the way to the page. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ write: fc.integer({ min: 0, max: 7 }) }) },
  // One of the events on the way: it comes, comes and stays on the way, or is lost.
  {
    weight: 8,
    arbitrary: fc.record({ which: fc.nat(), fate: fc.constantFrom('comes', 'repeats', 'lost') }),
  },
  { weight: 2, arbitrary: fc.constant('frame' as const) },
  { weight: 1, arbitrary: fc.constant('heartbeat' as const) },
  { weight: 1, arbitrary: fc.constant('answers' as const) },
  { weight: 1, arbitrary: fc.constant('load' as const) },
);

const firstDay = day('2021-11-01');

/** Writes the next version of record `which`: four attacks, then four statements. */
function write(server: FakeServer, which: number): EventMessage {
  const id = `r${which}`;
  const all = which < 4 ? server.attacks() : server.statements();
  const version = all.filter((one) => one.id === id).length + 1;
  // Some versions of a record become known on the same day: all but the last of them are dropped.
  const knownOn = addDays(firstDay, Math.floor(server.lastEvent / 8));
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
      const onTheWay: EventMessage[] = [];
      for (const one of happened) {
        if (one === 'frame') page.frame();
        else if (one === 'heartbeat') page.hear(server.heartbeat());
        else if (one === 'answers') await page.settle();
        // Not waited for: what happens next happens while the answers are on their way.
        else if (one === 'load') void page.load();
        else if ('write' in one) onTheWay.push(write(server, one.write));
        else if (onTheWay.length > 0) {
          const at = one.which % onTheWay.length;
          const event = onTheWay[at];
          if (event && one.fate !== 'lost') page.tell(event);
          if (one.fate !== 'repeats') onTheWay.splice(at, 1);
        }
      }
      await page.load();
      page.hear(server.heartbeat());
      await page.settle();
      // A snapshot that was under way may be older than the heartbeat: the next one follows soon.
      page.clock.pass(60_000);
      await page.settle();

      const { revision, lastEvent } = server;
      const expected = withAttackVersions(attackColumns([]), server.attacks(), {
        revision,
        lastEvent,
      });
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
