import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Handler } from 'hono';
import { StartupError } from '../startup-error';
import { Payload } from './payload';
import { ProblemError } from './problem';
import { matchesTag, notModified, send } from './send';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

interface PageFile {
  readonly payload: Payload;
  readonly tag: string;
}

export type PageFiles = ReadonlyMap<string, PageFile>;

/**
 * Reads the built page into memory, so that no request path ever reaches the disk. Throws a StartupError
 * if the page is not built.
 */
export async function readPage(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, PageFile>();
  const names = new Set(entries.map((one) => join(one.parentPath, one.name)));
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).replaceAll(sep, '/')}`;
    // Files of the build itself (.vite/manifest.json), and compressed copies.
    if (path.includes('/.') || extname(path) === '.br') continue;
    const bytes = new Uint8Array(await readFile(file));
    const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
    const brotli = names.has(`${file}.br`)
      ? new Uint8Array(await readFile(`${file}.br`))
      : undefined;
    const payload = new Payload(types[extname(file)] ?? 'application/octet-stream', bytes, brotli);
    files.set(path, { payload, tag: `W/"${tag}"` });
  }
  if (!files.has('/index.html')) {
    throw new StartupError(
      `The page is not built: ${join(folder, 'index.html')} is missing.\nRun "npm run build", or "npm start", which builds it.`,
    );
  }
  return files;
}

/**
 * Files under /assets/ have a hash in their name and are cached for good. All others, including the
 * service worker, are revalidated each time. Any other path that a reader opens redirects to the
 * page.
 */
export function pageHandler(files: PageFiles): Handler {
  return (c) => {
    const { path } = c.req;
    const file = files.get(path === '/' ? '/index.html' : path);
    if (!file) {
      const opensPage = c.req.header('Accept')?.includes('text/html') === true;
      if (opensPage && !path.startsWith('/assets/')) return c.redirect(pageFrom(c.req.url));
      throw new ProblemError(404, 'Not found.');
    }
    const caching = path.startsWith('/assets/') ? 'immutable' : 'revalidate';
    return matchesTag(c.req.header('If-None-Match'), file.tag)
      ? notModified(file.tag, caching)
      : send(c.req.raw, file.payload, caching, file.tag);
  };
}

/**
 * The page with the query of `url`, relative to it because a proxy may have removed a part of the
 * path. A path with settings is a link whose "?" was encoded or lost; the page reports any other.
 */
function pageFrom(url: string): string {
  const { pathname, search } = new URL(url);
  const depth = pathname.split('/').length - 2;
  const lost = settingsIn(pathname) ?? `path=${encodeURIComponent(pathname)}`;
  return `${'../'.repeat(depth) || './'}?${lost}${search.replace('?', '&')}`;
}

function settingsIn(pathname: string): string | null {
  const path = pathname.includes('=') ? pathname.replace(/%3f/i, '?') : decoded(pathname);
  const [, settings] = /[/?&;]([^/?&;=]+=.*)$/s.exec(path) ?? [];
  return settings === undefined ? null : `${new URLSearchParams(settings)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
