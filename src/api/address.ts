/**
 * Where the page asks for a path of the API. It is relative to the document, because a proxy may serve the server below a
 * path of its own.
 */
export const addressOf = (path: string) => `.${path}`;

/** What the page keeps under `name` in the browser: pages below other paths of the same host have their own. */
export function keptName(name: string): string {
  const { pathname } = new URL('.', document.baseURI);
  return pathname === '/' ? name : `${name} ${pathname}`;
}
