import type { Value } from './sql';

/** The conditions of a query, joined by AND, with the values their parameters stand for. */
export class Conditions {
  readonly #parts: string[] = [];
  readonly values: Value[] = [];

  /** Adds a condition in which every `?` takes the next of `values`; one value serves all of them. */
  add(text: string, ...values: readonly Value[]): this {
    const first = this.values.length + 1;
    let next = 0;
    this.#parts.push(text.replaceAll('?', () => `$${first + (values.length > 1 ? next++ : 0)}`));
    this.values.push(...values);
    return this;
  }

  /** Adds the condition unless `value` is null. */
  addIf(value: Value, text: string): this {
    return value === null ? this : this.add(text, value);
  }

  /** A copy to which more can be added. */
  copy(): Conditions {
    const copy = new Conditions();
    copy.#parts.push(...this.#parts);
    copy.values.push(...this.values);
    return copy;
  }

  /** "WHERE ..." or nothing. */
  get text(): string {
    return this.#parts.length === 0
      ? ''
      : `WHERE ${this.#parts.map((part) => `(${part})`).join(' AND ')}`;
  }
}

/**
 * A pattern for `ILIKE ? ESCAPE '!'` that finds `text` anywhere and takes it literally: `%` and `_`
 * have no meaning in it.
 */
export function containing(text: string): string {
  return `%${text.replaceAll(/[!%_]/g, '!$&')}%`;
}
