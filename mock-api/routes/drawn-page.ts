import { createHash } from 'node:crypto';
import type { Hono, MiddlewareHandler } from 'hono';
import type { ServerClock } from '../clock/server-clock';
import type { PageFiles } from '../http/page';
import { Payload } from '../http/payload';
import { matchesTag, notModified, send } from '../http/send';
import type { Store } from '../store/store';
import { todayKey } from './dataset-today';

export interface DrawnParts {
  readonly html: string;
  /** Null if there are none, so that the page asks for them itself. */
  readonly answers: string | null;
  readonly theme: string | null;
  /** Whether it is the wall, which has colours and sizes of its own. */
  readonly isWall: boolean;
  /** What the page says of itself while its script is not running. It has no markup. */
  readonly withoutScript: string;
}

/**
 * Renders the page for the query of an address; null if it should begin in the browser. `ask`
 * returns the API's answer to a path.
 */
export type DrawPage = (
  search: string,
  ask: (path: string) => Response | Promise<Response>,
) => Promise<DrawnParts | null>;

interface DrawnPageOptions {
  readonly draw: DrawPage;
  readonly page: PageFiles;
  readonly reading: Hono;
  readonly store: Pick<Store, 'position'>;
  readonly clock: ServerClock | null;
  readonly onError: (error: Error) => void;
}

interface Document {
  readonly payload: Payload;
  readonly tag: string;
}

const maxDrawing = 4;

/** In characters. Mending a longer query takes long, and the browser can do it. */
const maxSearchLength = 2000;

/** Most recently used addresses whose page is cached. */
const maxKept = 50;

/**
 * Answers with index.html and the first view in it, or calls the next handler if it cannot be
 * rendered.
 */
export function drawnPage(options: DrawnPageOptions): MiddlewareHandler {
  const { draw, page, reading, store, clock, onError } = options;
  const shell = page.get('/index.html')?.payload.text() ?? '';
  const ask = (path: string) => reading.request(path);
  const key = () => {
    const { revision, history } = store.position();
    return `${history}.${revision} ${todayKey(clock)}`;
  };
  let kept = new Map<string, Promise<Document | null>>();
  let keptKey = '';
  let drawing = 0;
  const made = async (search: string) => {
    drawing += 1;
    try {
      const drawn = await draw(search, ask);
      return drawn && documentOf(shell, drawn);
    } catch (error) {
      onError(
        new Error(`The page cannot be drawn for “${search.slice(0, 200)}”`, { cause: error }),
      );
      return null;
    } finally {
      drawing -= 1;
    }
  };
  const documentFor = (search: string) => {
    const now = key();
    if (keptKey !== now) kept = new Map();
    keptKey = now;
    const document = kept.get(search) ?? made(search);
    kept.delete(search);
    kept.set(search, document);
    // A failure may be temporary, so it is not cached.
    void document.then((made) => {
      if (made === null && kept.get(search) === document) kept.delete(search);
    });
    const [oldest] = kept.keys();
    if (kept.size > maxKept && oldest !== undefined) kept.delete(oldest);
    return document;
  };
  return async (c, next) => {
    const { search } = new URL(c.req.url);
    const isKept = keptKey === key() && kept.has(search);
    // The page without the first view is always ready, so nobody waits for the rendering of others
    // or for an odd address.
    if (!isKept && (search.length > maxSearchLength || drawing >= maxDrawing)) return next();
    const document = await documentFor(search);
    if (!document) return next();
    const { payload, tag } = document;
    return matchesTag(c.req.header('If-None-Match'), tag)
      ? notModified(tag, 'revalidate')
      : send(c.req.raw, payload, 'revalidate', tag);
  };
}

function documentOf(shell: string, drawn: DrawnParts): Document {
  const { html, answers, theme, isWall, withoutScript } = drawn;
  const marks = [
    ...(theme === null ? [] : [`data-theme="${theme}"`]),
    ...(isWall ? ['data-screen="wall"'] : []),
  ];
  // "<" could end the element or begin a comment.
  const data = answers?.replaceAll('<', '\\u003c');
  const script =
    data === undefined ? '' : `<script type="application/json" id="first-answers">${data}</script>`;
  const text = shell
    .replace('<html', () => ['<html', ...marks].join(' '))
    .replace(/(?<=id="without-script">\s*<span>)[^<]*/, () => withoutScript)
    .replace(
      '<div id="root"></div>',
      // A function, because "$&" in a replacement text would be a pattern.
      () => `<div id="root">${html}</div>${script}`,
    );
  const bytes = new TextEncoder().encode(text);
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  return { payload: new Payload('text/html; charset=utf-8', bytes), tag: `W/"${tag}"` };
}
