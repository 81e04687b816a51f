import type { Page, Route } from '@playwright/test';

export const endpoints = {
  dataset: '**/api/dataset',
  attacks: '**/api/attacks/columns',
  statements: /\/api\/statements\?(?!.*\bid=)/,
  laterStatements: /\/api\/statements\?.*\bcursor=/,
  records: /\/api\/(attacks|statements)\?.*\bid=/,
  stream: /\/api\/stream/,
  server: '**/api/**',
} as const;

export const faults = {
  down: (route: Route) => route.abort('connectionrefused'),
  'error 500': (route: Route) => route.fulfill({ status: 500, body: 'no' }),
  'a web page': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
  garbage: (route: Route) =>
    route.fulfill({ contentType: 'application/json', body: '{"items": [' }),
  'another shape': (route: Route) =>
    route.fulfill({ contentType: 'application/json', body: '{"revision": "x", "items": {}}' }),
} as const;

export type AnswerFault = keyof typeof faults;

export const failedToLoad = /Failed to load resource/;

/** From the next load on the server draws nothing, and the page asks for every answer. */
export async function withoutFirstAnswers(page: Page) {
  await page.route(
    ({ pathname }) => pathname === '/',
    (route) => {
      const url = new URL(route.request().url());
      url.pathname = '/index.html';
      return route.continue({ url: url.href });
    },
  );
}

/** Until the returned function is called. The page asks for every answer from the next load on. */
export async function breakEndpoint(
  page: Page,
  endpoint: keyof typeof endpoints,
  fault: AnswerFault,
) {
  await withoutFirstAnswers(page);
  const pattern = endpoints[endpoint];
  await page.route(pattern, faults[fault]);
  return () => page.unroute(pattern);
}

/** Until the returned function is called. The page asks for every answer from the next load on. */
export async function holdEndpoint(page: Page, endpoint: keyof typeof endpoints) {
  await withoutFirstAnswers(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const pattern = endpoints[endpoint];
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

export async function smallPages(page: Page, size: number) {
  await withoutFirstAnswers(page);
  return page.route(endpoints.statements, (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set('limit', String(size));
    return route.continue({ url: url.href });
  });
}

/** As on an address that is not secure, and in some browsers: each page opens its own stream. */
export function withOwnStream(page: Page) {
  return page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
}
