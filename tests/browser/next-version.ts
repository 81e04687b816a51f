import { createServer } from 'node:http';
import { listen } from './listen';

export interface Versions {
  readonly url: string;
  readonly publish: () => void;
  readonly nextEntry: string;
  readonly close: () => Promise<void>;
}

const nextEntry = '/assets/next-version.js';

/**
 * Starts a proxy that can serve another version of the page at `target`: the same page with a renamed entry, as a build
 * makes it, also listed in its worker.
 */
export async function startVersions(target: string): Promise<Versions> {
  let isNext = false;
  let entry = '';
  const asNext = (path: string, text: string) => {
    if (path === '/worker.js') {
      const listed = '[{"revision":null,"url":"assets/next-version.js"},';
      return text
        .replace('[{"revision"', `${listed}{"revision"`)
        .replace(/("revision":")\w+(","url":"index.html")/, '$1next$2')
        .replace(/("url":"index.html","revision":")\w+"/, '$1next"');
    }
    entry = /src="\.(\/assets\/[^"]+\.js)"/.exec(text)?.[1] ?? entry;
    return text.replace(`src=".${entry}"`, `src=".${nextEntry}"`);
  };
  const server = createServer(async (incoming, response) => {
    const { pathname, href } = new URL(incoming.url ?? '/', target);
    const asked = new AbortController();
    response.once('close', () => asked.abort());
    try {
      const headers = { accept: incoming.headers.accept ?? '*/*' };
      if (isNext && pathname === nextEntry) {
        await fetch(`${target}/healthz`);
        response.writeHead(200, { 'Content-Type': 'text/javascript' });
        response.end(`import ${JSON.stringify(entry)};`);
        return;
      }
      const answer = await fetch(href, { headers, signal: asked.signal });
      const kept = [...answer.headers].filter(
        ([name]) => !/^content-(length|encoding)$/.test(name),
      );
      response.writeHead(answer.status, Object.fromEntries(kept));
      const isRewritten = ['/', '/index.html', '/worker.js'].includes(pathname);
      if (isNext && isRewritten) response.write(asNext(pathname, await answer.text()));
      else for await (const piece of answer.body ?? []) response.write(piece);
      response.end();
    } catch {
      response.destroy();
    }
  });
  const url = await listen(server);
  return {
    url,
    publish: () => {
      isNext = true;
    },
    nextEntry,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
