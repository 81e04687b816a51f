import type { Dataset } from '../domain/dataset';
import type { Source } from '../domain/records';
import { monthDayYear } from './day';
import { sourceWords } from './words';

export function citation(source: Dataset['source'], places: readonly Source[]): string {
  const where = places.map(sourceWords).join('; ');
  return `${source.publisher}, "${source.title}", ${monthDayYear(source.publishedOn)}. ${where}.`;
}
