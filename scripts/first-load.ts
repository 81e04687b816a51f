export type Manifest = Readonly<
  Record<
    string,
    {
      file: string;
      name?: string;
      isEntry?: boolean;
      imports?: string[];
      css?: string[];
      assets?: string[];
    }
  >
>;

export type FirstLoadFiles = { scripts: string[]; styles: string[]; fonts: string[] };

export function shellOf(manifest: Manifest): FirstLoadFiles {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  return filesOf(manifest, entries);
}

export function withChunks(
  manifest: Manifest,
  shell: FirstLoadFiles,
  chunks: readonly string[],
): FirstLoadFiles {
  const keys = chunks.flatMap((chunk) => chunkKey(manifest, chunk) ?? []);
  const more = filesOf(manifest, keys);
  return {
    scripts: union(shell.scripts, more.scripts),
    styles: union(shell.styles, more.styles),
    fonts: union(shell.fonts, more.fonts),
  };
}

/** Addresses of the files that a browser must load before anything else. */
export function filesNamedIn(html: string): FirstLoadFiles {
  const named = [...html.matchAll(/ (?:href|src)="\.(\/assets\/[^"]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  return {
    scripts: union(named.filter((path) => path.endsWith('.js'))),
    styles: union(named.filter((path) => path.endsWith('.css'))),
    fonts: union(named.filter((path) => /\.woff2?$/.test(path))),
  };
}

export function chunkKey(manifest: Manifest, chunk: string): string | undefined {
  if (manifest[chunk] !== undefined) return chunk;
  return Object.keys(manifest).find((key) => manifest[key]?.name === chunk);
}

function filesOf(manifest: Manifest, keys: readonly string[]): FirstLoadFiles {
  const chunks = [...reachable(manifest, keys)].flatMap((key) => manifest[key] ?? []);
  const files = chunks.map(({ file }) => file);
  const styles = chunks.flatMap(({ css }) => css ?? []);
  const assets = chunks.flatMap((chunk) => chunk.assets ?? []);
  return {
    scripts: union(files.filter((file) => file.endsWith('.js'))),
    styles: union(
      styles,
      files.filter((file) => file.endsWith('.css')),
    ),
    fonts: union(assets.filter((file) => /\.woff2?$/.test(file))),
  };
}

function reachable(manifest: Manifest, keys: readonly string[]): Set<string> {
  const seen = new Set(keys);
  for (const key of seen) {
    for (const next of manifest[key]?.imports ?? []) seen.add(next);
  }
  return seen;
}

function union(...lists: readonly string[][]): string[] {
  return [...new Set(lists.flat())];
}
