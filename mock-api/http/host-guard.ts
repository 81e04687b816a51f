import type { MiddlewareHandler } from 'hono';
import { ProblemError, problemResponse } from './problem';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Answers 421 unless the Host is this machine. Otherwise a foreign page could point its own name
 * here and read the API as same-origin (DNS rebinding).
 */
export const onlyLoopbackNames: MiddlewareHandler = async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (loopbackNames.has(hostname) || isLoopback(hostname)) return next();
  return problemResponse(
    new ProblemError(
      421,
      'This server answers only to localhost. Start it with HOST=0.0.0.0 to open it to other machines.',
    ),
  );
};
