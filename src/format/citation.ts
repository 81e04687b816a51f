import type { Dataset } from '../domain/dataset';
import type { Source } from '../domain/records';
import { monthDayYear } from './day';
import { sourceWords } from './words';

/**
 * Publisher, title and date of the source, then section and footnotes, with "note missing" or "no note called" if so.
 */
export function citation(source: Dataset['source'], places: readonly Source[]): string {
  const where = places.map(sourceWords).join('; ');
  return `${source.publisher}, "${source.title}", ${monthDayYear(source.publishedOn)}. ${where}.`;
}
