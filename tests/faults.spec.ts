import {
  type AnswerFault,
  breakEndpoint,
  endpoints,
  failedToLoad,
  holdEndpoint,
  withoutFirstAnswers,
} from './browser/answers';
import { type Desk, deskOf, openDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';
import { letPass } from './browser/passing-time';

type Part = 'countdown' | 'sentence' | 'threat' | 'chart' | 'feed';

/** Which parts of the page can do without an endpoint's first answer, and which say that they wait. */
const needs = {
  dataset: { waiting: ['glance', 'frequency', 'statements'], unaffected: [] },
  attacks: { waiting: ['glance', 'frequency'], unaffected: ['countdown', 'threat', 'feed'] },
  statements: { waiting: ['glance', 'statements'], unaffected: ['countdown', 'sentence', 'chart'] },
} satisfies Record<
  string,
  { waiting: ('glance' | 'frequency' | 'statements')[]; unaffected: Part[] }
>;
type Endpoint = keyof typeof needs;
const endpointNames = Object.keys(needs) as Endpoint[];

const stands = {
  countdown: ({ glance }: Desk) =>
    expect(glance.getByRole('button', { name: /^Deadline: 1 day\./ })).toBeVisible(),
  sentence: ({ glance }: Desk) => expect(glance).toContainText('12 or 13 attacks'),
  threat: ({ glance }: Desk) =>
    expect(glance.getByRole('button', { name: /^Latest threat on record: Dec 28/ })).toBeVisible(),
  chart: ({ chart }: Desk) => expect(chart).toBeVisible(),
  feed: ({ feed }: Desk) => expect(feed.getByRole('article')).toHaveCount(12),
};

async function allStand(desk: Desk) {
  for (const check of Object.values(stands)) await check(desk);
}

const words: Readonly<Record<AnswerFault, RegExp>> = {
  down: /The server does not answer/,
  'error 500': /error 500/,
  'a web page': /is not JSON/,
  garbage: /is not JSON/,
  'another shape': /has an unexpected form/,
};

const allFaults = Object.keys(words) as AnswerFault[];
/** Every fault where the page stands or falls with the answer; the other two fail the same way. */
const faultsOf: Readonly<Record<Endpoint, readonly AnswerFault[]>> = {
  dataset: allFaults,
  attacks: allFaults,
  statements: ['down', 'error 500', 'a web page', 'another shape'],
};

const loading = {
  dataset: 'Loading data',
  attacks: 'Loading attacks',
  statements: 'Loading statements',
};

for (const endpoint of endpointNames) {
  for (const fault of faultsOf[endpoint]) {
    test(`${endpoint} answers with ${fault}: who needs it says so, the rest stands, and it recovers`, async ({
      page,
      allowFault,
    }) => {
      allowFault(failedToLoad);
      await page.clock.install();
      const mend = await breakEndpoint(page, endpoint, fault);
      await page.goto('/');
      const desk = deskOf(page);
      for (const region of needs[endpoint].waiting) {
        await expect(desk[region].getByRole('alert')).toContainText(words[fault]);
        await expect(desk[region].getByRole('button', { name: 'Try now' })).toBeVisible();
      }
      for (const part of needs[endpoint].unaffected) await stands[part](desk);
      await mend();
      await letPass(page, 31);
      await allStand(desk);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test(`${endpoint} is slow: who needs it says that it loads, the rest stands`, async ({
    page,
  }) => {
    const release = await holdEndpoint(page, endpoint);
    await page.goto('/');
    const desk = deskOf(page);
    for (const region of needs[endpoint].waiting) {
      // Its other parts may still wait for an answer that is on its way.
      await expect(
        desk[region].getByRole('status').filter({ hasText: loading[endpoint] }),
      ).toBeVisible();
    }
    for (const part of needs[endpoint].unaffected) await stands[part](desk);
    release();
    await allStand(desk);
  });
}

test('"Try now" asks at once, not only when the next attempt is due', async ({
  page,
  allowFault,
}) => {
  allowFault(failedToLoad);
  await page.clock.install();
  const failed = () => page.waitForEvent('requestfailed');
  await breakEndpoint(page, 'attacks', 'down');
  await Promise.all([failed(), page.goto('/')]);
  const { frequency } = deskOf(page);
  const retry = frequency.getByRole('button', { name: 'Try now' });
  for (let attempt = 1; attempt < 6; attempt += 1) {
    await expect(retry).toBeVisible();
    await Promise.all([failed(), page.clock.fastForward(36_000)]);
  }
  // The next attempt is half a minute away by now, and nobody moves the clock.
  const asked = page.waitForRequest('**/api/attacks/columns', { timeout: 5000 });
  await retry.click();
  await asked;
});

/** Answers with one fault inside, and which regions cannot do without them. */
const spoiled = [
  {
    endpoint: 'attacks',
    fault: 'a column too short',
    spoil: (body: { columns: { low: number[] } }) => body.columns.low.pop(),
    regions: ['glance', 'frequency'],
    unsaid: /\d attack|no attack|latest attack|listed/i,
  },
  {
    endpoint: 'statements',
    fault: 'a record without its day',
    spoil: (body: { items: object[] }) => Reflect.deleteProperty(body.items[5] ?? {}, 'knownOn'),
    regions: ['glance', 'statements'],
    unsaid: /\d (threat|statement)|no threat|latest threat|threats on record/i,
  },
] as const;

for (const { endpoint, fault, spoil, regions, unsaid } of spoiled) {
  test(`${endpoint} with ${fault} are refused whole: no figure is made of them`, async ({
    page,
  }) => {
    await withoutFirstAnswers(page);
    await page.route(endpoints[endpoint], async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      spoil(body);
      await route.fulfill({ response, json: body });
    });
    await page.goto('/');
    const { chart, table, feed, ...desk } = deskOf(page);
    for (const region of regions) {
      await expect(desk[region].getByRole('alert')).toContainText(/has an unexpected form/);
      await expect(desk[region]).not.toContainText(unsaid);
    }
    if (endpoint === 'attacks') await expect(chart.or(table)).toHaveCount(0);
    else await expect(feed).toHaveCount(0);
    await page.unrouteAll({ behavior: 'wait' });
  });
}

test('a part whose code failed to load appears on retry', async ({ page, allowFault }) => {
  allowFault(failedToLoad);
  allowFault(/assets.LowerDesk-|the code of a component failed to load/);
  let aborted = 0;
  await page.route(
    '**/assets/LowerDesk-*.js',
    (route) => {
      aborted += 1;
      return route.abort();
    },
    { times: 1 },
  );
  const { compare } = await openDesk(page);
  await page.mouse.wheel(0, 20_000);
  const retry = compare.getByRole('button', { name: 'Show it again' });
  await retry.click();
  expect(aborted).toBe(1);
  await expect(compare.getByRole('button', { name: 'Show it again' })).toHaveCount(0);
  await expect(compare.getByRole('table').first()).toBeVisible();
});
