import { describe, expect, it } from 'vitest';
import { Conditions } from './conditions';

describe('Conditions', () => {
  it('is nothing without a condition', () => {
    expect(new Conditions().addIf(null, 'a = ?').text).toBe('');
  });

  it('numbers parameters in the order of their values', () => {
    const where = new Conditions().add('a = ?', 1).add('b < ? OR c < ?', 2, 3).add('d IS NULL');
    expect(where.text).toBe('WHERE (a = $1) AND (b < $2 OR c < $3) AND (d IS NULL)');
    expect(where.values).toEqual([1, 2, 3]);
  });

  it('lets one value serve several parameters', () => {
    const where = new Conditions().add('x = ?', 0).addIf('q', 'a = ? OR b = ?');
    expect(where.text).toBe('WHERE (x = $1) AND (a = $2 OR b = $2)');
  });

  it('is not changed by what is added to a copy', () => {
    const where = new Conditions().add('a = ?', 1);
    const copy = where.copy().add('b = ?', 2);
    expect([where.text, copy.text]).toEqual(['WHERE (a = $1)', 'WHERE (a = $1) AND (b = $2)']);
    expect([where.values, copy.values]).toEqual([[1], [1, 2]]);
  });
});
