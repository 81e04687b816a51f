import type { Value } from './sql';

export class Conditions {
  readonly #parts: string[] = [];
  readonly values: Value[] = [];

  /** A single value serves every `?` of `text`; otherwise each takes the next. */
  add(text: string, ...values: readonly Value[]): this {
    const first = this.values.length + 1;
    let next = 0;
    this.#parts.push(text.replaceAll('?', () => `$${first + (values.length > 1 ? next++ : 0)}`));
    this.values.push(...values);
    return this;
  }

  addIf(value: Value, text: string): this {
    return value === null ? this : this.add(text, value);
  }

  copy(): Conditions {
    const copy = new Conditions();
    copy.#parts.push(...this.#parts);
    copy.values.push(...this.values);
    return copy;
  }

  get text(): string {
    return this.#parts.length === 0
      ? ''
      : `WHERE ${this.#parts.map((part) => `(${part})`).join(' AND ')}`;
  }
}
