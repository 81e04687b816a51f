function startFiles(html: string): string[] {
  const named = html.matchAll(/\b(?:src|href)="(\.\/assets\/[^"]+\.(?:js|css))"/g);
  return [...named].flatMap(([, path]) => path ?? []);
}

async function fetchFile(path: string): Promise<Response> {
  const answer = await fetch(path, {
    headers: { Accept: path === './' ? 'text/html' : '*/*' },
    signal: AbortSignal.timeout(15_000),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/**
 * An HTML answer does not count, because a network that wants a login answers everything with a
 * page.
 */
async function isThere(path: string): Promise<boolean> {
  const answer = await fetchFile(path);
  // Read to the end: throws if the connection breaks.
  await answer.arrayBuffer();
  return answer.headers.get('Content-Type')?.startsWith('text/html') === false;
}

export async function hasNewerPage(own: readonly string[]): Promise<boolean> {
  try {
    const files = startFiles(await (await fetchFile('./')).text());
    if (files.every((file) => own.includes(file))) return false;
    return (await Promise.all(files.map(isThere))).every(Boolean);
  } catch {
    return false;
  }
}
