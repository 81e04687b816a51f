import type { DayRange } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { dayRangeWords } from '../../format/day';
import { saidOnWords } from '../../format/said-on';
import { meansWords, targetWords } from '../../format/words';
import type { ViewState } from '../../url/view-state';
import type { RecordColumn } from './record-columns';
import { statementTitle } from './StatementRecord';

export function threatTable(state: ViewState, range: DayRange): readonly RecordColumn<Statement>[] {
  return [
    { heading: 'Speaker', isName: true, words: (statement) => statementTitle(statement, state) },
    {
      heading: 'For',
      isMinor: true,
      words: ({ organisation, speaker }) =>
        organisation === null || speaker === null || speaker === organisation
          ? ''
          : `for ${nameIn(state.directory.actors, organisation)}`,
    },
    {
      heading: 'Day',
      words: (statement) => saidOnWords({ ...statement, sources: [] }),
      ofAll: (words) => (words === dayRangeWords(range) ? '' : words),
    },
    {
      heading: 'Against',
      words: ({ targets }) => targets.map((target) => targetWords[target]).join(', '),
      ofAll: (words) => `against ${words}`,
    },
    {
      heading: 'Means',
      isMinor: true,
      words: ({ means }) =>
        means
          .filter((one) => one !== 'unspecified')
          .map((one) => meansWords[one])
          .join(', '),
    },
  ];
}
