import type { Page, Route } from '@playwright/test';

/** The addresses behind the panels, as patterns for `page.route`. */
export const endpoints = {
  dataset: '**/api/dataset',
  attacks: '**/api/attacks/columns',
  statements: /\/api\/statements\?(?!.*\bid=)/,
  /** Pages of the statements after the first one. */
  laterStatements: /\/api\/statements\?.*\bcursor=/,
  records: /\/api\/(attacks|statements)\?.*\bid=/,
  /** Only where there is no SharedWorker: what a worker asks for is not seen here. */
  stream: /\/api\/stream/,
  server: '**/api/**',
} as const;

/** What can be wrong with an answer. */
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

export type Fault = keyof typeof faults;

/** What the browser itself writes to the console about a failed answer. */
export const failedToLoad = /Failed to load resource/;

/** Breaks an endpoint; the function returned mends it. */
export async function breakEndpoint(page: Page, endpoint: keyof typeof endpoints, fault: Fault) {
  const pattern = endpoints[endpoint];
  await page.route(pattern, faults[fault]);
  return () => page.unroute(pattern);
}

/** Holds all answers of an endpoint until the function returned is called. */
export async function holdEndpoint(page: Page, endpoint: keyof typeof endpoints) {
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

/** Lets the server give out its statements `size` at a time, so that there are several pages of them. */
export function smallPages(page: Page, size: number) {
  return page.route(endpoints.statements, (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set('limit', String(size));
    return route.continue({ url: url.href });
  });
}

/** Takes the SharedWorker away, as in browsers without one: the page then has a stream of its own. */
export function withoutSharedWorker(page: Page) {
  return page.addInitScript(() => Reflect.deleteProperty(globalThis, 'SharedWorker'));
}
