import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi';

const document = openApiDocument();
const operations = Object.values(document.paths).flatMap((methods) =>
  Object.entries(methods).map(([method, operation]) => ({ method, operation })),
);

describe('the document is read by tools: it', () => {
  it('says of every operation whether it needs the token', () => {
    expect(document.security).toEqual([]);
    const closed = operations.filter(({ operation }) => operation.security !== undefined);
    expect(closed.map(({ method }) => method).toSorted()).toEqual(['post', 'post', 'put', 'put']);
  });

  it('has no schema that no path leads to', () => {
    const { schemas } = document.components;
    const reached = new Set<string>();
    const follow = (part: unknown) => {
      for (const [, name = ''] of JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)/g)) {
        if (reached.has(name)) continue;
        reached.add(name);
        follow(schemas[name]);
      }
    };
    // A tool finds only what is under "schema", not what is under a name of our own ("x-...").
    follow(
      JSON.parse(
        JSON.stringify(document.paths, (key, value: unknown) =>
          key.startsWith('x-') ? null : value,
        ),
      ),
    );
    expect([...reached].toSorted()).toEqual(Object.keys(schemas).toSorted());
  });
});
