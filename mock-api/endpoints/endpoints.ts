import { nearestName } from '../../src/domain/nearest-name';
import type { Endpoint } from './endpoint';
import { mutations, stream } from './mutations';
import { queries } from './queries';
import { recordQueries } from './record-queries';

export const endpoints = { ...queries, ...recordQueries, ...mutations, stream } as const;

const table: readonly Endpoint[] = Object.values(endpoints);

export function methodsAt(path: string): string[] {
  const methods = table.filter((endpoint) => isAt(endpoint, path)).map(({ method }) => method);
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

export function nearestPath(path: string): string | null {
  const known = table.map((endpoint) => endpoint.path).filter((one) => !one.includes('{'));
  return nearestName(path.replace(/\/+$/, '').slice(0, 100), known);
}

function isAt(endpoint: Endpoint, path: string): boolean {
  const segments = path.split('/');
  const own = endpoint.path.split('/');
  return (
    own.length === segments.length &&
    own.every((segment, at) =>
      segment.startsWith('{') ? segments[at] !== '' : segment === segments[at],
    )
  );
}
