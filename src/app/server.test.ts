import { expect, test } from 'vitest';
import { readFirstAnswers } from '../api/first-answers';
import { anAttack, aStatement } from '../domain/testing/records';
import { reportAttacks, reportDataset } from '../domain/testing/report';
import { drawPage } from './server';

const place = { revision: 1, history: '0123456789ab' };
const { sources } = anAttack('a', '2021-12-01');
const dataset = {
  ...reportDataset,
  ...place,
  keyDates: reportDataset.keyDates.map((keyDate) => ({ ...keyDate, sources })),
};
const said = [
  aStatement('s-1', '2021-12-28', { gist: 'Said </script> & more.' }),
  aStatement('s-2', '2021-12-05', { gist: 'Said earlier.' }),
];

/** What the API answers, and the paths that were asked for. */
function answering(changes: Readonly<Record<string, unknown>> = {}) {
  const asked: string[] = [];
  const bodies: Readonly<Record<string, unknown>> = {
    '/api/dataset': dataset,
    '/api/attacks/columns': { ...reportAttacks, ...place },
    '/api/statements': { items: said, nextCursor: null, total: said.length, ...place },
    ...changes,
  };
  const ask = async (path: string) => {
    asked.push(path);
    const body = bodies[path.split('?')[0] ?? ''];
    return body instanceof Response ? body : Response.json(body);
  };
  return { ask, asked };
}

/** The words of the page, as a reader without script has them. */
async function wordsFor(search: string): Promise<string> {
  const drawn = await drawPage(search, answering().ask);
  if (drawn === null) throw new Error('not drawn');
  return drawn.html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('draws the first view: the figures, the newest statements and how it was compared', async () => {
  const words = await wordsFor('');
  expect(words).toMatch(/12 or 13 attacks\b.* December 27\b/);
  expect(words).toContain('about double');
  expect(words).toContain(
    '1 day Key date deadline-2021: tomorrow, the midnight that ends Fri, Dec 31, 2021',
  );
  expect(words).toContain('Said &lt;/script&gt; &amp; more.');
});

test('draws the view of the address: the day, the filter', async () => {
  const words = await wordsFor('?asOf=2021-12-20&group=ashab-al-kahf');
  expect(words).toContain('Mon, Dec 20, 2021');
  expect(words).toMatch(/attacks? claimed by/);
  expect(words, 'said later').not.toContain('more.');
});

test('says which settings of a link it did not use', async () => {
  const words = await wordsFor('?asOf=yesterday&gruop=ashab-al-kahf');
  expect(words).toContain('Some settings in this link were ignored');
  expect(words).toContain('asOf “yesterday”');
  expect(words).toContain('did you mean group?');
});

test.each(['constructor', 'toString', 'valueOf', '__proto__'])(
  'names a setting that every object has: %s',
  async (name) => {
    expect(await wordsFor(`?${name}=1`)).toContain(`${name} “1” is not a setting of this page`);
  },
);

test('reads a link as it was before a program damaged it', async () => {
  const drawn = await drawPage('?asOf=2021-12-20&amp;theme=dark', answering().ask);
  expect(drawn?.theme).toBe('dark');
  expect(readFirstAnswers(drawn?.answers ?? '')?.drawnFor).toBe('?asOf=2021-12-20&theme=dark');
});

test('asks for the answers of a frozen link as of its write', async () => {
  const { ask, asked } = answering();
  const drawn = await drawPage('?at=0123456789ab.7', ask);
  expect(asked.map((path) => new URLSearchParams(path.split('?')[1]).get('at'))).toEqual([
    '0123456789ab.7',
    '0123456789ab.7',
    '0123456789ab.7',
  ]);
  expect(drawn?.html).toContain('Frozen: shows what this server held');
});

test.each([
  ['', 'theme=dark'],
  ['&screen=wall&group=x', 'theme=dark&amp;group=x'],
])(
  'says of a link frozen at a write that the server does not have that nothing is shown, and leads on%s',
  async (more, now) => {
    const gone = new Response(null, { status: 410 });
    const { ask } = answering({ '/api/statements': gone });
    expect(await drawPage(`?at=0123456789ab.7&theme=dark${more}`, ask)).toEqual({
      html: `<p class="p-4"><a class="underline" href="./?${now}">Follow the data</a></p>`,
      answers: null,
      theme: 'dark',
      isWall: false,
      withoutScript: expect.stringMatching(
        /^This link is frozen .* Nothing is shown in their place\.$/,
      ),
    });
  },
);

test('says that it is not live, and when the server drew it', async () => {
  const words = await wordsFor('');
  expect(words).toMatch(/Not live *· *drawn by the server at \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
  expect(words).not.toContain('Connecting');
});

test('draws the overview of the wall, dark unless told otherwise', async () => {
  const { ask } = answering();
  const wall = await drawPage('?screen=wall', ask);
  expect(wall).toMatchObject({ isWall: true, theme: 'dark' });
  expect(wall?.html).toMatch(/<section aria-label="Overview"/);
  expect((await drawPage('?screen=wall&scenes=overview&theme=light', ask))?.theme).toBe('light');
  expect(await drawPage('', ask)).toMatchObject({ isWall: false, theme: null });
});

test('writes no style into the page, which its policy forbids, and no script', async () => {
  for (const search of [
    '',
    '?screen=wall',
    '?asOf=2021-12-20',
    '?group=x&statement=s-1',
    '?several=3',
  ]) {
    const html = (await drawPage(search, answering().ask))?.html;
    expect(html).not.toMatch(/ style="|<script|<template/);
  }
});

test.each([
  ['a scene of the wall that is laid out in the browser', '?screen=wall&scenes=now', {}],
  ['a wall that replays', '?screen=wall&replay=1', {}],
  [
    'an answer that is an error',
    '',
    { '/api/attacks/columns': new Response(null, { status: 503 }) },
  ],
  ['an answer of another form', '', { '/api/dataset': { revision: 1 } }],
  [
    'more statements than one page',
    '',
    { '/api/statements': { items: said, nextCursor: 'abc', total: 9, ...place } },
  ],
])('leaves %s to the browser', async (_what, search, changes) => {
  expect(await drawPage(search, answering(changes).ask)).toBeNull();
});
