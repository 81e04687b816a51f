import { expect, it } from 'vitest';
import { ProblemError } from '../http/problem';
import { type Sender, tokenGuard } from './token';

const secret = 'mX4-q.7_very+secret/=';

/** The problem of a request; null where it passes. */
function problemOf(guard: (sender: Sender) => void, authorization?: string, at = 0, address = 'a') {
  try {
    guard({ authorization, address, at });
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

it.each([`Bearer ${secret}`, `bearer   ${secret}`, `BEARER ${secret} `])('lets %j pass', (sent) => {
  expect(problemOf(tokenGuard(secret), sent)).toBeNull();
});

it.each([
  undefined,
  '',
  'Bearer',
  'Bearer ',
  `Basic ${secret}`,
  `Basic Bearer ${secret}`,
  secret,
  `Bearer ${secret} more`,
])('asks for a token where %j is sent, however often', (sent) => {
  const guard = tokenGuard(secret);
  for (let i = 0; i < 50; i += 1) {
    const problem = problemOf(guard, sent);
    expect(problem?.status).toBe(401);
    expect(problem?.headers).toEqual({ 'WWW-Authenticate': 'Bearer realm="Deadline Watch"' });
  }
});

it.each([secret.slice(1), `${secret}x`, secret.toUpperCase(), 'x'.repeat(10_000), 'é'])(
  'refuses another token, and never says one',
  (sent) => {
    const problem = problemOf(tokenGuard(secret), `Bearer ${sent}`);
    expect(problem?.status).toBe(401);
    expect(problem?.headers['WWW-Authenticate']).toContain('error="invalid_token"');
    expect(JSON.stringify([problem, problem?.message])).not.toContain(sent);
    expect(JSON.stringify([problem, problem?.message])).not.toContain(secret);
  },
);

it('has an address wait after twenty wrong tokens, but nobody who has the right one', () => {
  const guard = tokenGuard(secret);
  for (let i = 0; i < 20; i += 1) expect(problemOf(guard, 'Bearer no')?.status).toBe(401);
  const problem = problemOf(guard, 'Bearer no', 15_000);
  expect([problem?.status, problem?.headers]).toEqual([429, { 'Retry-After': '45' }]);
  expect(problemOf(guard, undefined, 15_000)?.status).toBe(401);
  expect(problemOf(guard, 'Bearer no', 15_000, 'b')?.status).toBe(401);
  expect(problemOf(guard, `Bearer ${secret}`, 15_000)).toBeNull();
  expect(problemOf(guard, 'Bearer no', 60_000)?.status).toBe(401);
});

it('says how a token is set where there is none', () => {
  for (const sent of [undefined, 'Bearer ', 'Bearer null', 'Bearer x']) {
    const problem = problemOf(tokenGuard(null), sent);
    expect(problem?.status).toBe(403);
    expect(problem?.message).toContain('Set API_TOKEN, restart it');
  }
});
