import { startServer } from '../browser/server';
import { statementBody, token } from '../browser/writes';
import { expect, tabIn, test } from './fixtures';
import { watchServer } from './watched-server';

test('a new statement appears at the top while the page is open', async ({ engine }) => {
  const server = await startServer({ API_TOKEN: token });
  const watched = await watchServer(server.url);
  const tab = tabIn(engine, watched.url);
  await tab.open('/');
  await tab.read('banner', '', /server (last )?answered/);
  const answer = await fetch(`${server.url}/api/statements`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(statementBody('new', { gist: 'Said while the page was open.' })),
  });
  expect(answer.status).toBe(201);
  await tab.read('feed', '', /Said while the page was open/);
  await server.stop();
  watched.close();
});

test('a wall that is loaded again without the server shows its last picture, with its age', async ({
  engine,
}) => {
  const server = await startServer({ API_TOKEN: token });
  const watched = await watchServer(server.url);
  const tab = tabIn(engine, watched.url);
  await tab.open('/?screen=wall&scenes=threats&every=3600');
  await tab.read('region', '^Threat statements$', /Ashab Al-Kahf/);
  const isKept = () =>
    tab.run(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active?.state === 'activated';
    });
  await expect.poll(isKept).toBe(true);
  await server.end();
  await tab.reload();
  await tab.read('contentinfo', '', /server last answered/);
  await tab.read('main', '', /Ashab Al-Kahf/);
  await server.stop();
  watched.close();
});
