import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenWallParameters, wallParameters } from './wall-choices';

const guide = readFileSync(new URL('../../docs/wall.md', import.meta.url), 'utf8');

test.each(Object.keys(wallParameters))('the guide explains %s', (name) => {
  expect(guide).toContain(`\n| \`${name}\` |`);
});

test('every address in the guide can be read', () => {
  const addresses = guide.match(/https?:\/\/\S+\?screen=wall[^"\s]*/g) ?? [];
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    expect(brokenWallParameters(new URL(address).search), address).toEqual([]);
  }
});
