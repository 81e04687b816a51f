/**
 * The URL of a path of the API, relative to the document because a proxy may serve the page below a
 * path.
 */
export const addressOf = (path: string) => `.${path}`;

/**
 * A storage key of this page's own, because pages below other paths of the same host share the
 * browser's storage.
 */
export function keptName(name: string): string {
  const { pathname } = new URL('.', document.baseURI);
  return pathname === '/' ? name : `${name} ${pathname}`;
}
