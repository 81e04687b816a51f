import type { BodyFault } from '../../mock-api/http/problem';
import { sentence } from '../../mock-api/writes/body-faults';
import type { WriteBatch } from './batches';

/**
 * One line per fault. If there are several records, paths begin with the index of the record. A
 * record without a fault was refused because of another one.
 */
export function refusals(batch: WriteBatch, faults: readonly BodyFault[]): string[][] {
  const [first, ...others] = batch;
  if (others.length === 0) return [faults.map((fault) => `${first.place}, ${sentence(fault)}`)];
  const whole = faults.filter(({ path }) => !/^\d+(\.|$)/.test(path)).map(sentence);
  return batch.map(({ place }, at) => {
    const own = faults.flatMap(({ path, message }) => {
      const [head, ...rest] = path.split('.');
      return head === String(at) ? [sentence({ path: rest.join('.'), message })] : [];
    });
    const said = [...own, ...whole];
    const lines = said.length > 0 ? said : ['not sent: another that it names was refused'];
    return lines.map((line) => `${place}, ${line}`);
  });
}
