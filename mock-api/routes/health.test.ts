import { expect, it, onTestFinished } from 'vitest';
import { attackColumns, attackPage, health, statementPage } from '../../src/api/contract';
import { openApi } from '../testing/api';
import { firstAttack, firstStatement, nextAttack } from '../testing/drafts';
import { anAttack, aStatement } from '../testing/seed';

it('counts the records that page and lists count, whatever came in', async () => {
  const { store, json } = await openApi(onTestFinished);
  const corrected = anAttack('corrected', '2021-12-20');
  await store.write([
    firstAttack(corrected),
    nextAttack({ ...corrected, low: 2, high: 2 }),
    firstAttack(anAttack('withdrawn', '2021-12-20')),
    nextAttack({ ...anAttack('withdrawn', '2021-12-20'), retracted: true }),
    firstAttack({ ...anAttack('outside-the-list', '2021-12-20'), background: true }),
    firstStatement(aStatement('said', '2021-12-20')),
  ]);
  const { attacks, statements } = health.parse(await json('/healthz'));
  const { columns } = attackColumns.parse(await json('/api/attacks/columns'));
  const listed = attackPage.parse(await json('/api/attacks'));
  expect(attacks).toBe(Array.from(columns.knownUntil).filter((until) => until === -1).length);
  expect(attacks).toBe(listed.total);
  expect(statements).toBe(statementPage.parse(await json('/api/statements')).total);
});
