export type Screen = 'desk' | 'wall';

/**
 * How long the server may take with the page before the kept one is shown, in seconds. A wall starts within three, most of
 * which drawing takes; a reader on a slow line rather waits for the page that the server draws.
 */
export const timeoutSeconds: Readonly<Record<Screen, number>> = { desk: 3, wall: 0.6 };

/** The screen that a navigation opens; null for every other request, such as an answer of the API opened as a page. */
export function screenOpened(mode: RequestMode, url: URL, scope: string): Screen | null {
  const { origin, pathname } = new URL(scope);
  if (mode !== 'navigate' || url.origin !== origin || url.pathname !== pathname) return null;
  return url.searchParams.get('screen') === 'wall' ? 'wall' : 'desk';
}

/**
 * Throws, so that the kept page is shown instead, if a proxy says that the server is down (5xx). A wall has nobody to load
 * it again, so there the answer is read to its end: a server can fall silent in the middle of one.
 */
export async function usableAnswer(screen: Screen, response: Response): Promise<Response> {
  if (response.status >= 500) throw new Error(`The server answered with ${response.status}.`);
  if (screen === 'wall') await response.clone().arrayBuffer();
  return response;
}

/** The answer to `request`, or null if it is no file of the page: an error, or a proxy's page to log in. */
export function keptAnswer(request: Request, response: Response): Response | null {
  const isPage = new URL(request.url).pathname.endsWith('.html');
  const isHtml = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  return response.ok && isPage === isHtml ? response : null;
}
