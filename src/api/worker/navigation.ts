import type { Screen } from '../../domain/view';

export type PageScreen = 'desk' | Screen;

/**
 * How long the server may take with the page before the kept one is shown, in seconds. A wall starts within three, most of
 * which drawing takes; a reader on a slow line rather waits for the page that the server draws.
 */
export const timeoutSeconds: Readonly<Record<PageScreen, number>> = { desk: 3, wall: 0.6 };

/** The screen that a navigation opens; null for every other request, such as an answer of the API opened as a page. */
export function screenOpened(mode: RequestMode, url: URL, scope: string): PageScreen | null {
  const { origin, pathname } = new URL(scope);
  if (mode !== 'navigate' || url.origin !== origin || url.pathname !== pathname) return null;
  return url.searchParams.get('screen') === 'wall' ? 'wall' : 'desk';
}

/**
 * Throws, so that the kept page is shown instead, if a proxy says that the server is down (5xx). A wall has nobody to load
 * it again, so there the answer is read to its end: a server can fall silent in the middle of one.
 */
export async function usableAnswer(screen: PageScreen, response: Response): Promise<Response> {
  if (response.status >= 500) throw new Error(`The server answered with ${response.status}.`);
  if (screen === 'wall') await response.clone().arrayBuffer();
  return response;
}

/** Throws if the answer to `request` is no file of the page: an error, or a proxy that leads to a page to log in. */
export function usableFile(request: Request, response: Response): Response {
  const isPage = new URL(request.url).pathname.endsWith('.html');
  const isHtml = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (response.ok && !response.redirected && isPage === isHtml) return response;
  throw new Error(`${request.url} is not a file of the page.`);
}
