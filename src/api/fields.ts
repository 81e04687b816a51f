import * as z from 'zod/mini';
import type { CoverageSpan } from '../domain/coverage';
import { type Day, parseDay } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { DatePrecision, Source } from '../domain/records';
import { nobodysParts } from '../domain/split';

// A schema compiled by `new Function` would break the page's Content-Security-Policy.
z.config({ jitless: true });

/**
 * Well-formed, not blank, no control characters except line feed and tab. Means the same with and without
 * the flag u, because clients read it as a JSON Schema pattern.
 */
export const wholeText =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it rejects.
  /^(?!\s*$)(?:[^\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/u;

export const text = z
  .string()
  .check(z.maxLength(2000), z.regex(wholeText, 'blank, or not plain text'));
export const nullableText = z.nullable(text);

export const id = z
  .string()
  .check(z.maxLength(100), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an id (a-z, 0-9, hyphens)'));

export const day = z.custom<Day>(
  (value) => typeof value === 'string' && parseDay(value) !== null,
  'not a day (YYYY-MM-DD, a day that the calendar has)',
);

export const rangeShape = { start: day, end: day };
export const ordered = z.refine<DayRange>(
  (range) => range.start <= range.end,
  'start is after end',
);

export const dayRange: z.ZodMiniType<DayRange> = z.object(rangeShape).check(ordered);

export const datePrecision: z.ZodMiniType<DatePrecision> = z.literal([1, 2, 3, 4, 5]);
export const count = z.int().check(z.nonnegative());

export const sourceShape = {
  section: text,
  footnote: z.nullable(z.int().check(z.positive())),
  state: z.enum(['noted', 'missing', 'notCalled']),
  publishedOn: z.nullable(day),
  channel: nullableText,
};

export const source: z.ZodMiniType<Source> = z.object(sourceShape);

/** The id of an actor or a place. It also names a part of a split, so the reserved part names are excluded. */
export const partId = id.check(
  z.refine((value) => !nobodysParts.some((part) => part === value), 'a reserved word'),
);

export const history = z.string().check(z.regex(/^[0-9a-f]{12}$/, 'not the stamp of a write'));

interface ColumnsOfRows {
  readonly rows: number;
  readonly dictionaries: Readonly<Record<string, readonly unknown[]>>;
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
}

export const columnsAgree = z.refine<ColumnsOfRows>(({ rows, columns, dictionaries }) => {
  if (Object.values(columns).some((column) => column.length !== rows)) return false;
  return Object.entries(dictionaries).every(([name, entries]) =>
    Array.from(columns[name] ?? []).every((index) => Number(index) < entries.length),
  );
}, 'columns do not agree with rows or dictionaries');

export const coverageSpan: z.ZodMiniType<CoverageSpan> = z
  .object({ ...rangeShape, basis: z.enum(['listed', 'stated', 'selected']), note: text })
  .check(ordered);

export const coverageSpans = z
  .array(coverageSpan)
  .check(
    z.refine(
      (spans) => spans.every(({ start }, at) => at === 0 || start > (spans[at - 1]?.end ?? '')),
      'spans are out of order or share a day',
    ),
  );
