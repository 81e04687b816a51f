import { type Directory, nameIn } from '../../domain/directory';
import type { Attack, Source, Statement } from '../../domain/records';
import { attribution } from '../../format/attribution';
import { counted } from '../../format/bound';
import { dayRangeWords, exactnessWords, monthDayYear } from '../../format/day';
import { placeKindWords, precisionWords } from '../../format/record-words';
import { saidOnWords } from '../../format/said-on';
import {
  kindWords,
  meansWords,
  mediumWords,
  sourceWords,
  statusWords,
  targetWords,
} from '../../format/words';

export type Field = readonly [name: string, words: string];

/** Must always return the same fields in the same order, so that two versions can be compared. */
export type FieldsOf<Record> = (record: Record, directory: Directory) => readonly Field[];

export interface FieldChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Compares words, so a difference that the page does not show is not listed. Both lists must come from the
 * same `FieldsOf`.
 */
export function fieldChanges(before: readonly Field[], after: readonly Field[]): FieldChange[] {
  const was = new Map(before);
  return after.flatMap(([name, words]) => {
    const earlier = was.get(name) ?? '';
    return earlier === words ? [] : [{ name, before: earlier, after: words }];
  });
}

const sourcesWords = (sources: readonly Source[]) =>
  sources
    .map((source) =>
      [sourceWords(source), source.channel, source.publishedOn && monthDayYear(source.publishedOn)]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');

export const attackFields: FieldsOf<Attack> = (attack, { actors, places }) => [
  ['Day', dayRangeWords(attack.occurred, { year: true })],
  ['Number', counted({ low: attack.low, high: attack.high }, 'attack')],
  ['Group', attack.claimedBy ? nameIn(actors, attack.claimedBy) : ''],
  ['Status', statusWords[attack.status]],
  ['Reported by', attack.reportedBy ? nameIn(actors, attack.reportedBy) : ''],
  ['How exactly the day is known', exactnessWords(attack.occurred, attack.datePrecision)],
  ['What is dated', attribution(attack, actors).dated],
  ['Place', `${nameIn(places, attack.place)} (${placeKindWords[attack.placeKind]})`],
  ['Governorate', attack.governorates.map((id) => nameIn(places, id)).join(' and ')],
  ['Target', targetWords[attack.target]],
  ['Means', meansWords[attack.means]],
  ['Target and means from', attack.basis === 'list' ? "the list's introduction" : 'the entry'],
  // Does not name the other attack, which may have become known after this version.
  ['Possible overlap', attack.possibleOverlap.length > 0 ? 'noted' : ''],
  ['Summary', attack.summary],
  ['Counted', attack.background ? 'no: mentioned outside the list' : 'yes'],
  ['Source', sourcesWords(attack.sources)],
];

export const statementFields: FieldsOf<Statement> = (statement, { actors, keyDates }) => {
  const actor = (id: string | null) => (id === null ? '' : nameIn(actors, id));
  return [
    ['Day', saidOnWords(statement, { year: true })],
    ['Kind', kindWords[statement.kind]],
    ['For', actor(statement.organisation)],
    ['Speaker', actor(statement.speaker)],
    ['Role', statement.role ?? ''],
    ['Targets', statement.targets.map((target) => targetWords[target]).join(', ')],
    ['Means', statement.means.map((means) => meansWords[means]).join(', ')],
    ['Refers to', statement.deadline ? nameIn(keyDates, statement.deadline) : ''],
    ['Condition', statement.condition ?? ''],
    [
      'How exactly the day is known',
      statement.dateBasis === 'dated'
        ? precisionWords[statement.datePrecision]
        : statement.dateBasis,
    ],
    ['Medium', mediumWords[statement.medium]],
    ['Channel', actor(statement.channel)],
    ['Gist', statement.gist],
    ['Quote', statement.quote ?? ''],
    ['Counted', statement.aggregate ? 'no: summed up by the source' : 'yes'],
    ['Source', sourcesWords(statement.sources)],
  ];
};
