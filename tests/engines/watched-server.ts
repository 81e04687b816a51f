import { createServer, request } from 'node:http';
import { listen } from '../browser/listen';

const script = '/watch-faults.js';

/** Collects what goes wrong in the page in `window.faults`, from the first script on. */
const watchFaults = `(() => {
  const faults = (window.faults = []);
  for (const kind of ['error', 'warn']) {
    const before = console[kind];
    console[kind] = (...said) => { faults.push(kind + ': ' + said.join(' ')); before(...said); };
  }
  addEventListener('error', (event) => faults.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => faults.push('rejection: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    faults.push('policy: ' + event.effectiveDirective + ' refused ' + event.blockedURI));
})();`;

/**
 * Serves `target` with one script more in each page, because WebKit's driver does not tell what is on the console. It
 * is a file of the same origin, so the page's policy holds as it is.
 */
export async function watchServer(target: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((incoming, response) => {
    if (incoming.url === script) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(watchFaults);
      return;
    }
    const { method, headers } = incoming;
    const isPage = headers.accept?.startsWith('text/html') === true;
    const outgoing = request(new URL(incoming.url ?? '/', target), {
      method,
      headers: { ...headers, host: new URL(target).host, ...(isPage ? plain : {}) },
      agent: false,
    });
    outgoing.on('error', () => response.destroy());
    outgoing.on('response', (answer) => {
      if (!isPage) {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        response.flushHeaders();
        answer.pipe(response);
        return;
      }
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        const { 'content-length': _, etag: __, ...kept } = answer.headers;
        const page = Buffer.concat(pieces).toString();
        response.writeHead(answer.statusCode ?? 502, kept);
        response.end(page.replace('<head>', `<head><script src="${script}"></script>`));
      });
    });
    response.once('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
  const url = await listen(server);
  return {
    url,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page as text, never "not modified". */
const plain = { 'accept-encoding': 'identity', 'if-none-match': '' };
