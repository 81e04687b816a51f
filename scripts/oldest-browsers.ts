import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitIfWords } from '../mock-api/command-line';
import { browserslist } from '../package.json';
import { newer } from './browsers/newer';
import { markupUses, scriptUses } from './browsers/script-features';
import { styleUses } from './browsers/style-features';
import { floorOf, newerThan } from './browsers/support';

/*
 * `npm run oldest-browsers`: checks that the built page works without what the oldest browsers in
 * package.json lack, except for what browsers/newer.ts lists. Exits with 1 if it does not.
 */
exitIfWords();

const page = resolve(import.meta.dirname, '../dist/page');
const floor = floorOf(browserslist);
const readers = { js: scriptUses, css: styleUses, html: markupUses };

const found = new Map<string, { without: readonly string[]; files: string[] }>();
for (const file of readdirSync(page, { recursive: true, encoding: 'utf8' })) {
  const read = Object.entries(readers).find(([type]) => file.endsWith(`.${type}`))?.[1];
  if (!read) continue;
  for (const [name, without] of newerThan(floor, read(readFileSync(join(page, file), 'utf8')))) {
    found.set(name, { without, files: [...(found.get(name)?.files ?? []), file] });
  }
}

const listed = Object.keys(newer);
const isListed = (name: string) =>
  listed.find((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry,
  );
const unlisted = [...found].filter(([name]) => isListed(name) === undefined);
const used = new Set([...found.keys()].map(isListed));
const unused = listed.filter((entry) => !used.has(entry));

for (const [name, { without, files }] of unlisted) {
  console.log(`${name} is missing in ${without.join(', ')}: used by ${files.join(', ')}`);
}
for (const entry of unused) console.log(`${entry} is listed in browsers/newer.ts, but not used`);
if (unlisted.length + unused.length > 0) process.exitCode = 1;
else
  console.log(
    `Nothing in dist/page is newer than ${browserslist.join(', ')}, but for what is listed.`,
  );
