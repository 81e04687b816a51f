import type { Dataset } from '../domain/dataset';
import type { Source } from '../domain/records';
import { monthDayYear } from './day';
import { sourceWords } from './words';

/**
 * Where a record stands, to be pasted with it: publisher, title and day of the source, then section
 * and footnotes, with "note missing" or "no note called" where so.
 */
export function citation(source: Dataset['source'], places: readonly Source[]): string {
  const where = places.map(sourceWords).join('; ');
  return `${source.publisher}, "${source.title}", ${monthDayYear(source.publishedOn)}. ${where}.`;
}
