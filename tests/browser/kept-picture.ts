import { expect, type Page } from '@playwright/test';

const database = { name: 'deadline-watch-wall', store: 'last-picture' };
const answers = ['dataset', 'attacks', 'statements'];

/** Waits until the page has stored what it needs to start without the server. */
export async function expectKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(async () => Object.keys(await keptData(page)))
    .toEqual(expect.arrayContaining(['dataset', 'statements']));
}

/** The page of each version whose files are kept. */
export function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pages: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!new URL(request.url).pathname.endsWith('/index.html')) continue;
        pages.push((await (await cache.match(request))?.text()) ?? '');
      }
    }
    return pages;
  });
}

export function hide(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

export function keptData(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async ({ name, store }) => {
    // Opening the database would create it.
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === name)) return {};
    return new Promise<Record<string, string>>((found, failed) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        // The object store does not exist yet.
        if (!opening.result.objectStoreNames.contains(store)) return found({});
        const reading = opening.result.transaction(store);
        const kept = reading.objectStore(store);
        const [keys, values] = [kept.getAllKeys(), kept.getAll()];
        reading.oncomplete = () => {
          const named = keys.result.map((key, at) => [key, JSON.stringify(values.result[at])]);
          found(Object.fromEntries(named));
        };
        opening.result.close();
      };
    });
  }, database);
}

export function shiftKept(page: Page, ms: number): Promise<void> {
  return page.evaluate(
    ({ name, store, names, by }) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(store, 'readwrite');
          const kept = writing.objectStore(store);
          for (const key of names.map((one) => `${one}-time`)) {
            const reading = kept.get(key);
            reading.onsuccess = () => {
              if (reading.result) kept.put({ ...reading.result, at: reading.result.at + by }, key);
            };
          }
          writing.oncomplete = () => done();
          writing.onerror = () => failed(writing.error);
          opening.result.close();
        };
      }),
    { ...database, names: answers, by: ms },
  );
}
