/** The part of Vite's build manifest that is read here: an entry per chunk, keyed by its source. */
export type Manifest = Readonly<
  Record<
    string,
    {
      file: string;
      isEntry?: boolean;
      /** Keys of the chunks that are loaded together with this one. */
      imports?: string[];
      css?: string[];
      assets?: string[];
    }
  >
>;

/** Files of the build, each once, as paths inside its folder. */
export type Files = { scripts: string[]; styles: string[]; fonts: string[] };

/** What the page loads before anything it asks for on demand: its entries and their imports. */
export function shellOf(manifest: Manifest): Files {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  return filesOf(manifest, entries);
}

/** The same and some chunks that are loaded on demand; a source that is no chunk adds nothing. */
export function withChunks(manifest: Manifest, shell: Files, sources: readonly string[]): Files {
  const more = filesOf(manifest, sources);
  return {
    scripts: union(shell.scripts, more.scripts),
    styles: union(shell.styles, more.styles),
    fonts: union(shell.fonts, more.fonts),
  };
}

function filesOf(manifest: Manifest, keys: readonly string[]): Files {
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
