export interface ShellFile {
  readonly url: string;
  /** Null if the name contains a hash of the content. */
  readonly revision: string | null;
}

interface Caches {
  readonly open: (name: string) => Promise<Pick<Cache, 'match' | 'put'>>;
  readonly match: (address: string) => Promise<Response | undefined>;
  readonly keys: () => Promise<string[]>;
  readonly delete: (name: string) => Promise<boolean>;
}

interface ShellDeps {
  readonly caches: Caches;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  readonly scope: string;
}

/** For the server's page, before the kept one is shown: a wall starts within three seconds, most of which drawing takes. */
export const timeoutMs = 600;

/**
 * Caches the page's files, without data, for a wall that starts while the server is down. A version of the
 * page is cached completely or not at all.
 */
export class Shell {
  readonly #deps: ShellDeps;
  readonly #files: readonly ShellFile[];
  readonly #paths: ReadonlyMap<string, ShellFile>;
  /** Of the names of caches: pages below other paths of the same host have their own. */
  readonly #prefix: string;
  readonly #name: string;

  constructor(files: readonly ShellFile[], deps: ShellDeps) {
    this.#deps = deps;
    this.#files = files;
    this.#paths = new Map(files.map((file) => [new URL(this.#address(file)).pathname, file]));
    // Files with a fixed name refer to the hashed ones, so their revisions identify the version.
    this.#prefix = `${new URL(deps.scope).pathname}shell-`;
    this.#name = this.#prefix + files.flatMap(({ revision }) => revision ?? []).join('-');
  }

  /** Caches every file of this version. Rejects if one fails to load; the previous version then stays in use. */
  async install(): Promise<void> {
    const { caches } = this.#deps;
    const files = await Promise.all(
      this.#files.map(async (file) => [this.#address(file), await this.#file(file)] as const),
    );
    const cache = await caches.open(this.#name);
    await Promise.all(files.map(([address, answer]) => cache.put(address, answer)));
  }

  async activate(): Promise<void> {
    const { caches } = this.#deps;
    const others = (await caches.keys()).filter(
      (name) => name.startsWith(this.#prefix) && name !== this.#name,
    );
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  /**
   * The answer to a page's request. Null for what the browser should fetch itself: the API, other origins,
   * and the desk, whose reader can reload it.
   */
  answer(request: Request): Promise<Response> | null {
    const { origin, pathname, searchParams } = new URL(request.url);
    const scope = new URL(this.#deps.scope);
    if (request.method !== 'GET' || origin !== scope.origin) return null;
    if (request.mode === 'navigate') {
      const isWall = pathname === scope.pathname && searchParams.get('screen') === 'wall';
      return isWall ? this.#networkFirst(request, new URL('index.html', scope).href) : null;
    }
    const file = this.#paths.get(pathname);
    if (!file) return null;
    const address = this.#address(file);
    return file.revision === null
      ? this.#fromCache(request, address)
      : this.#networkFirst(request, address);
  }

  /** Network first; the cache after a timeout or a 5xx, which a proxy sends when the server is down. */
  async #networkFirst(request: Request, address: string): Promise<Response> {
    try {
      const answer = await this.#deps.fetch(request, { signal: AbortSignal.timeout(timeoutMs) });
      // Read to the end: a server can stop answering in the middle of a body.
      await answer.clone().arrayBuffer();
      if (answer.status < 500) return answer;
    } catch {
      // Down, or too slow.
    }
    return this.#fromCache(request, address);
  }

  async #fromCache(request: Request, address: string): Promise<Response> {
    const cache = await this.#deps.caches.open(this.#name);
    // The browser may have evicted it; the page then gets whatever the server answers.
    return (await cache.match(address, { ignoreVary: true })) ?? this.#deps.fetch(request);
  }

  async #file(file: ShellFile): Promise<Response> {
    const address = this.#address(file);
    const cached = file.revision === null ? await this.#deps.caches.match(address) : undefined;
    if (cached) return cached;
    const answer = await this.#deps.fetch(address, { cache: 'no-cache' });
    // A proxy may answer for the server, with a login page.
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    const isWrongType = isPage !== address.endsWith('.html');
    if (!answer.ok || answer.redirected || isWrongType) throw new Error(`Can't load ${address}`);
    return answer;
  }

  #address({ url }: ShellFile): string {
    return new URL(url, this.#deps.scope).href;
  }
}
