import { nearestName } from '../../src/domain/nearest-name';
import type { Endpoint } from './endpoint';
import { mutations, stream } from './mutations';
import { queries } from './queries';
import { recordQueries } from './record-queries';

/** Every endpoint. Any other path under /api is 404. */
export const endpoints = { ...queries, ...recordQueries, ...mutations, stream } as const;

const table: readonly Endpoint[] = Object.values(endpoints);

/** Methods allowed at a request's path, HEAD included; empty if the path is unknown. */
export function methodsAt(path: string): string[] {
  const methods = table.filter((endpoint) => isAt(endpoint, path)).map(({ method }) => method);
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

/** The path of an endpoint that is similar to a path that no endpoint has; null if there is none. */
export function nearestPath(path: string): string | null {
  const known = table.map((endpoint) => endpoint.path).filter((one) => !one.includes('{'));
  return nearestName(path.replace(/\/+$/, '').slice(0, 100), known);
}

/** Whether a request's path matches the endpoint's pattern. */
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
