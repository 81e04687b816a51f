import type { AttackBody, StatementBody } from '../../src/api/write-bodies';
import { addDays, day } from '../../src/domain/day';
import { attackBody, statementBody, token } from '../../tests/browser/writes';

/** Records that are corrected again and again, of each kind. */
const corrected = 24;

/** Writes that are on the way at a time. The server lets in 32. */
const lanes = 6;

/** Most records that are written together. */
const together = 50;

const firstDay = day('2021-11-19');
/** Days that attacks and statements of the soak lie on. */
const spread = 38;

/** The newest of all statements: each five hundredth update says on it how many there were. */
export const countId = 'soak-count';

/** What it says after so many updates, a few words that stand on the wall whole. */
export const countWords = (updates: number) => `Update ${updates} of the soak.`;

/** What is written to a server in a soak. All of it becomes known on the same day. */
export class Writer {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** The records that are corrected later. */
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

  /**
   * Corrects those records in turn, updates `from` + 1 to `to`; the last one says how many there were. Each
   * record has one lane, so that its versions are written in order.
   */
  async correct(from: number, to: number): Promise<void> {
    const lane = async (first: number) => {
      for (let update = from + 1 + first; update < to; update += lanes) {
        // `lanes` divides the number of records: a lane meets only its own.
        const index = update % corrected;
        const isAttack = Math.floor(update / corrected) % 2 === 0;
        const id = `soak-${index}`;
        if (isAttack) await this.#send('PUT', `/api/attacks/${id}`, attackOf(id, index, update));
        else await this.#send('PUT', `/api/statements/${id}`, statementOf(id, index, update));
      }
    };
    await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)));
    const { version: _, ...body } = statementBody(countId, { gist: countWords(to) });
    await this.#send('PUT', `/api/statements/${countId}`, body);
  }

  /** So many new attacks. */
  async addAttacks(count: number): Promise<void> {
    await this.#add('/api/attacks', count, (index) => attackOf(`soak-new-${index}`, index, index));
  }

  /** So many new statements. */
  async addStatements(count: number): Promise<void> {
    await this.#add('/api/statements', count, (index) =>
      statementOf(`soak-new-${index}`, index, index),
    );
  }

  async #add(path: string, count: number, make: (index: number) => object): Promise<void> {
    for (let first = 0; first < count; first += together) {
      const length = Math.min(together, count - first);
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
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
  }
}

/** An attack as it is told with an update: its number, its day and its text differ from the last time. */
function attackOf(id: string, index: number, update: number): Omit<AttackBody, 'version'> {
  const on = addDays(firstDay, (index + update) % spread);
  const { version: _, ...body } = attackBody(id, {
    occurred: { start: on, end: on },
    low: 1 + (Math.floor(update / (2 * corrected)) % 2),
    high: 3,
    summary: `Told in update ${update}.`,
  });
  return body;
}

/** A statement, in the same way. */
function statementOf(id: string, index: number, update: number): Omit<StatementBody, 'version'> {
  const on = addDays(firstDay, (index + update) % spread);
  const { version: _, ...body } = statementBody(id, {
    saidOn: { start: on, end: on },
    gist: `Said in update ${update}.`,
  });
  return body;
}
