/** A file of the page, as the build lists it: by its path from the page's folder ("assets/index-1a2b.js"). */
export interface ShellFile {
  readonly url: string;
  /** Hash of what it holds; null where its name has that. */
  readonly revision: string | null;
}

/** What of the browser's caches is used. */
interface Caches {
  readonly open: (name: string) => Promise<Pick<Cache, 'match' | 'put'>>;
  readonly match: (address: string) => Promise<Response | undefined>;
  readonly keys: () => Promise<string[]>;
  readonly delete: (name: string) => Promise<boolean>;
}

interface ShellDeps {
  readonly caches: Caches;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  /** The address under which the page stands, as "http://localhost:8080/". */
  readonly scope: string;
}

/** What the names of the caches begin with, one for each version. */
const prefix = 'shell-';

/** How long the server has to answer before what is kept is taken, in milliseconds. */
export const patienceMs = 1000;

/**
 * The page's own files, kept by the browser for a wall that starts while the server is away. No data is
 * in them. Each version of the page is kept whole, or not at all.
 */
export class Shell {
  readonly #deps: ShellDeps;
  readonly #files: readonly ShellFile[];
  readonly #paths: ReadonlyMap<string, ShellFile>;
  readonly #name: string;

  constructor(files: readonly ShellFile[], deps: ShellDeps) {
    this.#deps = deps;
    this.#files = files;
    this.#paths = new Map(files.map((file) => [new URL(this.#address(file)).pathname, file]));
    // The files whose names do not change name those that do: together they tell one version from another.
    this.#name = prefix + files.flatMap(({ revision }) => revision ?? []).join('-');
  }

  /** Keeps every file of this version. Rejects where one does not come: then the version before stays, and nothing of this one. */
  async install(): Promise<void> {
    const { caches } = this.#deps;
    const files = await Promise.all(
      this.#files.map(async (file) => [this.#address(file), await this.#whole(file)] as const),
    );
    const cache = await caches.open(this.#name);
    await Promise.all(files.map(([address, answer]) => cache.put(address, answer)));
  }

  /** Forgets every other version. */
  async activate(): Promise<void> {
    const { caches } = this.#deps;
    const others = (await caches.keys()).filter(
      (name) => name.startsWith(prefix) && name !== this.#name,
    );
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  /**
   * The answer to a request of a page; null where it is none of ours and goes its own way: the API, what
   * comes from elsewhere, and the desk, which somebody looks at who can load it again.
   */
  answer(request: Request): Promise<Response> | null {
    const { origin, pathname, searchParams } = new URL(request.url);
    const scope = new URL(this.#deps.scope);
    if (request.method !== 'GET' || origin !== scope.origin) return null;
    if (request.mode === 'navigate') {
      const isWall = pathname === scope.pathname && searchParams.get('screen') === 'wall';
      return isWall ? this.#newest(request, new URL('index.html', scope).href) : null;
    }
    const file = this.#paths.get(pathname);
    if (!file) return null;
    const address = this.#address(file);
    return file.revision === null ? this.#kept(request, address) : this.#newest(request, address);
  }

  /** What the server says; what is kept where it says nothing in time, or whoever stands before it that it is away. */
  async #newest(request: Request, address: string): Promise<Response> {
    try {
      const answer = await this.#deps.fetch(request, { signal: AbortSignal.timeout(patienceMs) });
      // To its end: a server can fall silent in the middle of it.
      await answer.clone().arrayBuffer();
      if (answer.status < 500) return answer;
    } catch {
      // Away, or too slow.
    }
    return this.#kept(request, address);
  }

  async #kept(request: Request, address: string): Promise<Response> {
    const cache = await this.#deps.caches.open(this.#name);
    // The browser may have thrown it away; whatever the server then says is said to the page.
    return (await cache.match(address, { ignoreVary: true })) ?? this.#deps.fetch(request);
  }

  /** A file as it is kept already, under a name that says so, or as the server has it now. */
  async #whole(file: ShellFile): Promise<Response> {
    const address = this.#address(file);
    const known = file.revision === null ? await this.#deps.caches.match(address) : undefined;
    if (known) return known;
    const answer = await this.#deps.fetch(address, { cache: 'no-cache' });
    // What stands before the server may answer in its place, with a page to log in.
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    const isAnother = isPage !== address.endsWith('.html');
    if (!answer.ok || answer.redirected || isAnother) throw new Error(`${address} did not come`);
    return answer;
  }

  #address({ url }: ShellFile): string {
    return new URL(url, this.#deps.scope).href;
  }
}
