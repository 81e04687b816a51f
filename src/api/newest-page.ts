/** Files that the page's HTML starts with: its scripts and styles, as they are written there. */
function startFiles(html: string): string[] {
  const named = html.matchAll(/\b(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g);
  return [...named].flatMap(([, path]) => path ?? []);
}

/** The answer to a request for a file of the page. Throws where there is none in 15 seconds, or an error. */
async function answered(path: string): Promise<Response> {
  const answer = await fetch(path, {
    headers: { Accept: path === '/' ? 'text/html' : '*/*' },
    signal: AbortSignal.timeout(15_000),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** Whether a file came as itself: where a network wants a log-in, everything is a page. */
async function isThere(path: string): Promise<boolean> {
  const answer = await answered(path);
  // To its end: one that breaks off is not there.
  await answer.arrayBuffer();
  return answer.headers.get('Content-Type')?.startsWith('text/html') === false;
}

/**
 * Whether the server has another version of the page than the one that names the files `own` ("/assets/…"),
 * and gives out all that the other one starts with. False where it does not answer, or with something else.
 */
export async function hasNewerPage(own: readonly string[]): Promise<boolean> {
  try {
    const files = startFiles(await (await answered('/')).text());
    if (files.every((file) => own.includes(file))) return false;
    return (await Promise.all(files.map(isThere))).every(Boolean);
  } catch {
    return false;
  }
}
