import type { Screen } from '../../domain/view';

export type PageScreen = 'desk' | Screen;

/**
 * In seconds: how long the server may take before the cached page is shown. A wall must start
 * within three, most of which is spent on rendering; a reader on a slow line should get the page
 * that the server renders.
 */
export const timeoutSeconds: Readonly<Record<PageScreen, number>> = { desk: 3, wall: 0.6 };

/** Null for every other request, such as an answer of the API opened as a page. */
export function screenOpened(mode: RequestMode, url: URL, scope: string): PageScreen | null {
  const { origin, pathname } = new URL(scope);
  if (mode !== 'navigate' || url.origin !== origin || url.pathname !== pathname) return null;
  return url.searchParams.get('screen') === 'wall' ? 'wall' : 'desk';
}

/**
 * Throws if a proxy says that the server is down (5xx), so that the cached page is shown instead. A
 * wall has nobody to reload it, so its answer is read to the end: a server can stop in the middle
 * of one.
 */
export async function usableAnswer(screen: PageScreen, response: Response): Promise<Response> {
  if (response.status >= 500) throw new Error(`The server answered with ${response.status}.`);
  if (screen === 'wall') await response.clone().arrayBuffer();
  return response;
}

/**
 * Throws if the answer is not a file of the page: an error, or a proxy's redirect to a login page.
 */
export function usableFile(request: Request, response: Response): Response {
  const isPage = new URL(request.url).pathname.endsWith('.html');
  const isHtml = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (response.ok && !response.redirected && isPage === isHtml) return response;
  throw new Error(`${request.url} is not a file of the page.`);
}
