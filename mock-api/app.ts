import { type Context, Hono } from 'hono';
import type { ServerClock } from './clock/server-clock';
import { methodsAt, nearestPath } from './endpoints/endpoints';
import { clientAddress } from './http/client-address';
import { onlyLoopbackNames } from './http/host-guard';
import { type PageFiles, pageHandler } from './http/page';
import { internalProblem, ProblemError, problemResponse } from './http/problem';
import { withSecurityHeaders } from './http/security-headers';
import { type DrawPage, drawnPage } from './routes/drawn-page';
import { addRoutes } from './routes/routes';
import { StoreClosed } from './store/sql';
import type { Store } from './store/store';
import { addStream } from './stream/add-stream';
import type { Streams } from './stream/streams';
import { addWrites } from './writes/add-writes';

/** In characters. Leaves room for 200 ids of usual length. */
const maxUrlLength = 16_384;

export interface AppOptions {
  readonly store: Store;
  readonly clock?: ServerClock;
  readonly streams?: Streams;
  readonly apiToken?: string | null;
  /** The header that a proxy sets to its client's address; null trusts none. */
  readonly addressHeader?: string | null;
  readonly keepsWrites?: boolean;
  /** The real time, also during a replay. Defaults to the process's clock. */
  readonly now?: () => Date;
  readonly page?: PageFiles;
  /** Without it the page begins in the browser. */
  readonly draw?: DrawPage | null;
  readonly loopbackOnly?: boolean;
  readonly isClosing?: () => boolean;
  readonly onError?: (error: Error) => void;
}

export function createApp(options: AppOptions): Hono {
  const { store, page, loopbackOnly = false, onError = console.error } = options;
  const { isClosing = () => false, keepsWrites = true, draw = null } = options;
  const { clock = null, streams, apiToken = null, now = () => new Date() } = options;
  const addressOf = (c: Context) => clientAddress(c, options.addressHeader ?? null);
  const app = new Hono();
  app.use(withSecurityHeaders);
  if (loopbackOnly) app.use(onlyLoopbackNames);
  app.use(async (c, next) => {
    if (c.req.url.length > maxUrlLength) throw new ProblemError(414, 'The address is too long.');
    await next();
  });
  const reading = new Hono();
  addRoutes(reading, store, clock, page?.get('/index.html')?.tag ?? null);
  app.route('/', reading);
  app.use(async (c, next) => {
    if (isClosing() && !isRead(c.req.method)) throw stopping();
    await next();
  });
  addWrites(app, { store, token: apiToken, keepsWrites, now, addressOf });
  if (streams) addStream(app, streams, addressOf);
  app.use(async (c, next) => {
    const allowed = methodsAt(c.req.path);
    if (allowed.length > 0 && !allowed.includes(c.req.method)) throw otherMethod(allowed);
    await next();
  });
  app.all('/api/*', (c) => {
    const meant = nearestPath(c.req.path);
    const offer = meant === null ? '' : ` Did you mean ${meant}?`;
    throw new ProblemError(404, `This API has no ${c.req.path.slice(0, 200)}.${offer}`);
  });
  if (page) {
    if (draw) app.get('/', drawnPage({ draw, page, reading, store, clock, onError }));
    app.get('*', pageHandler(page));
    app.all('*', () => {
      throw otherMethod(['GET', 'HEAD']);
    });
  }
  app.notFound(() => problemResponse(new ProblemError(404, 'Not found.')));
  const answerError = (error: Error) => {
    if (error instanceof ProblemError) return problemResponse(error);
    if (error instanceof StoreClosed) return problemResponse(stopping());
    onError(error);
    return internalProblem();
  };
  app.onError(answerError);
  reading.onError(answerError);
  return app;
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function stopping(): ProblemError {
  return new ProblemError(503, 'The server is stopping. Try again in a moment.', {
    headers: { 'Retry-After': '5' },
  });
}

function otherMethod(allowed: readonly string[]): ProblemError {
  const Allow = allowed.join(', ');
  return new ProblemError(405, `This method is not allowed here. Allowed: ${Allow}.`, {
    headers: { Allow },
  });
}
