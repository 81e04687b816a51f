import type { Endpoint } from './endpoint';
import { readings } from './readings';
import { stream, writings } from './writings';

/** Every endpoint there is. What is not in this table is 404. */
export const endpoints = { ...readings, ...writings, stream } as const;

const table: readonly Endpoint[] = Object.values(endpoints);

/** The methods that are answered at a path as a request has it, sorted; none where it is 404. */
export function methodsAt(path: string): string[] {
  const methods = table.filter((endpoint) => isAt(endpoint, path)).map(({ method }) => method);
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

/** Whether a path as a request has it is the endpoint's, its braces filled. */
function isAt(endpoint: Endpoint, path: string): boolean {
  const asked = path.split('/');
  const own = endpoint.path.split('/');
  return (
    own.length === asked.length &&
    own.every((segment, at) => (segment.startsWith('{') ? asked[at] !== '' : segment === asked[at]))
  );
}
