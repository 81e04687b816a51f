import { QueryClient } from '@tanstack/react-query';
import { vi } from 'vitest';

export function clientFor(...bodies: readonly unknown[]) {
  const paths: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    const body = bodies[Math.min(paths.length, bodies.length - 1)];
    paths.push(path);
    return Promise.resolve(new Response(JSON.stringify(body)));
  });
  return { client: new QueryClient(), paths };
}
