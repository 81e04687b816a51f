import type { AttackBody, StatementBody } from '../../src/api/write-bodies';
import { addDays, day } from '../../src/domain/day';
import { attackBody, statementBody, token } from '../../tests/browser/writes';

const corrected = 24;

/** Below the 32 concurrent writes that the server accepts. */
const concurrency = 6;

const batchSize = 50;

const firstDay = day('2021-11-19');
const spread = 38;

export const countId = 'soak-count';

export const countWords = (updates: number) => `Update ${updates} of the soak.`;

export class Writer {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async begin(): Promise<void> {
    const all = Array.from({ length: corrected }, (_, index) => index);
    await this.#send(
      'POST',
      '/api/attacks',
      all.map((index) => attackOf(`soak-${index}`, index, 0)),
    );
    await this.#send(
      'POST',
      '/api/statements',
      all.map((index) => statementOf(`soak-${index}`, index, 0)),
    );
    await this.#send('POST', '/api/statements', statementBody(countId, { gist: countWords(0) }));
  }

  /** Each record belongs to one lane, so its versions are written in order. */
  async correct(from: number, to: number): Promise<void> {
    const lane = async (first: number) => {
      for (let update = from + 1 + first; update < to; update += concurrency) {
        // `concurrency` divides the number of records, so no two lanes write the same record.
        const index = update % corrected;
        const isAttack = Math.floor(update / corrected) % 2 === 0;
        const id = `soak-${index}`;
        if (isAttack) await this.#send('PUT', `/api/attacks/${id}`, attackOf(id, index, update));
        else await this.#send('PUT', `/api/statements/${id}`, statementOf(id, index, update));
      }
    };
    await Promise.all(Array.from({ length: concurrency }, (_, first) => lane(first)));
    const { version: _, ...body } = statementBody(countId, { gist: countWords(to) });
    await this.#send('PUT', `/api/statements/${countId}`, body);
  }

  async addAttacks(count: number): Promise<void> {
    await this.#add('/api/attacks', count, (index) => attackOf(`soak-new-${index}`, index, index));
  }

  async addStatements(count: number): Promise<void> {
    await this.#add('/api/statements', count, (index) =>
      statementOf(`soak-new-${index}`, index, index),
    );
  }

  async #add(path: string, count: number, make: (index: number) => object): Promise<void> {
    for (let first = 0; first < count; first += batchSize) {
      const length = Math.min(batchSize, count - first);
      await this.#send(
        'POST',
        path,
        Array.from({ length }, (_, index) => make(first + index)),
      );
    }
  }

  async #send(method: 'POST' | 'PUT', path: string, body: object): Promise<void> {
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        // No other client writes these records.
        ...(method === 'PUT' ? { 'If-Match': '*' } : {}),
      },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
  }
}

function attackOf(id: string, index: number, update: number): Omit<AttackBody, 'version'> {
  const on = addDays(firstDay, (index + update) % spread);
  const { version: _, ...body } = attackBody(id, {
    occurred: { start: on, end: on },
    low: 1 + (Math.floor(update / (2 * corrected)) % 2),
    high: 3,
    summary: `Written in update ${update}.`,
  });
  return body;
}

function statementOf(id: string, index: number, update: number): Omit<StatementBody, 'version'> {
  const on = addDays(firstDay, (index + update) % spread);
  const { version: _, ...body } = statementBody(id, {
    saidOn: { start: on, end: on },
    gist: `Written in update ${update}.`,
  });
  return body;
}
