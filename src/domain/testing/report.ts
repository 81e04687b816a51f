import type { Dataset } from '../dataset';
import { day } from '../day';
import { type Actor, meansOfAttack, type Place, type StatementKind, targets } from '../records';
import { type AttackRow, attackColumns, statementColumns } from './columns';
import { emptyDataset, keyDate, span } from './dataset';

/*
 * What the report of December 30, 2021 lists, entered a second time as bare facts, so that tests compare
 * results with figures that were counted by hand.
 */

type Listed = [when: string, group: string | null, governorates: string, rest?: Partial<AttackRow>];

const listed: readonly Listed[] = [
  ['2021-11-19', 'ashab-al-kahf', 'dhi-qar'],
  ['2021-11-21', 'ashab-al-kahf', 'al-qadisiyah'],
  ['2021-11-21', 'ashab-al-kahf', 'babil'],
  ['2021-11-22', 'zulfiqar-forces', 'baghdad-governorate'],
  ['2021-11-25', 'saraya-awliya-al-dam', 'basrah-governorate'],
  ['2021-11-26..2021-11-28', 'ashab-al-kahf', 'al-qadisiyah', { high: null, overlaps: ['a8'] }],
  ['2021-11-26..2021-11-28', 'ashab-al-kahf', 'babil', { high: null }],
  ['2021-11-26..2021-11-28', 'ashab-al-kahf', 'dhi-qar', { high: null }],
  ['2021-11-28', null, 'al-qadisiyah', { overlaps: ['a5'] }],
  ['2021-11-28', 'liwa-thar-al-muhandis', 'al-muthanna'],
  ['2021-11-30', null, 'babil'],
  ['2021-12-09', 'ashab-al-kahf', 'al-qadisiyah'],
  ['2021-12-12', 'ashab-al-kahf', 'al-qadisiyah', { overlaps: ['a14', 'a15'] }],
  ['2021-12-12', 'ashab-al-kahf', 'babil'],
  ['2021-12-12', 'katibat-al-sabiqoun', 'al-qadisiyah', { overlaps: ['a12', 'a15'] }],
  ['2021-12-12', 'qassem-al-jabbareen', 'al-qadisiyah', { overlaps: ['a12', 'a14'] }],
  [
    '2021-12-14',
    'katibat-al-sabiqoun',
    'al-qadisiyah',
    { knownOn: '2021-12-15', overlaps: ['a17'] },
  ],
  ['2021-12-14', 'qassem-al-jabbareen', 'al-muthanna+al-qadisiyah', { overlaps: ['a16'] }],
  ['2021-12-16', 'ashab-al-kahf', 'al-qadisiyah', { overlaps: ['a20'] }],
  ['2021-12-16', 'ashab-al-kahf', 'babil'],
  ['2021-12-16', 'liwaa-khaybar', 'al-qadisiyah', { overlaps: ['a18'] }],
  ['2021-12-19', 'katibat-al-sabiqoun', 'al-anbar'],
  ['2021-12-21', 'ashab-al-kahf', 'babil'],
  ['2021-12-21', 'fateh-khaybar-brigade', 'basrah-governorate+al-qadisiyah'],
  ['2021-12-21', 'liwaa-khaybar', 'al-qadisiyah'],
  ['2021-12-22', 'ashab-al-kahf', 'al-muthanna'],
  ['2021-12-23', 'liwa-thar-al-muhandis', 'salah-al-din'],
  ['2021-12-26', 'abu-al-fadl-al-abbas-brigades', 'baghdad-governorate'],
  ['2021-12-26', 'ashab-al-kahf', 'al-qadisiyah'],
  ['2021-12-26', 'ashab-al-kahf', 'babil'],
  ['2021-12-26', 'katibat-al-sabiqoun', 'al-anbar'],
  ['2021-12-26', 'liwa-thar-al-muhandis', 'baghdad-governorate'],
  ['2021-12-26', 'qassem-al-jabbareen', 'babil+al-qadisiyah'],
  ['2021-12-27', 'ulu-al-azm', 'al-qadisiyah', { high: 2 }],
];

type Said = [
  when: string,
  kind: StatementKind,
  organisation: string | null,
  targets: string,
  means: string,
];

const said: readonly Said[] = [
  ['2021-11-01..2021-11-30', 'threat', 'harakat-huqouq', 'us-forces', 'war'],
  ['2021-11-01..2021-11-30', 'threat', 'sayyid-al-shuhada-brigades', 'us-forces', 'war'],
  ['2021-11-01..2021-11-30', 'threat', 'al-nujaba-movement', 'us-forces', 'unspecified'],
  ['2021-11-01..2021-11-30', 'announcement', 'sayyid-al-shuhada-brigades', 'us-forces', ''],
  ['2021-11-01..2021-12-13', 'threat', 'ashab-al-kahf', 'convoys+forces-in-kuwait', 'ied'],
  ['2021-11-01..2021-12-30', 'announcement', 'sayyid-al-shuhada-brigades', 'us-forces', ''],
  ['2021-11-15', 'context', 'irgc-aerospace-force', 'forces-in-region', ''],
  ['2021-11-19', 'threat', 'iraqi-resistance-coordination-committee', 'us-forces', 'unspecified'],
  ['2021-11-30', 'threat', 'asaib-ahl-al-haq', 'us-forces', 'war'],
  ['2021-12-01', 'threat', null, 'us-forces', 'ied'],
  ['2021-12-02', 'threat', 'quds-force', 'forces-in-region', 'unspecified'],
  ['2021-12-02', 'threat', 'zulfiqar-forces', 'embassy', 'unspecified'],
  ['2021-12-06', 'threat', 'al-nujaba-movement', 'embassy', 'war+rockets'],
  ['2021-12-06', 'threat', null, 'bases', 'unspecified'],
  ['2021-12-08', 'announcement', 'sayyid-al-shuhada-brigades', 'us-forces', ''],
  ['2021-12-08', 'context', 'babylon-brigades', '', ''],
  ['2021-12-09', 'threat', 'al-nujaba-movement', 'us-forces+forces-in-region', 'war'],
  ['2021-12-10', 'threat', 'al-nujaba-movement', 'embassy', 'unspecified'],
  ['2021-12-11', 'threat', 'al-sadiqoun-bloc', 'us-forces+bases', 'unspecified'],
  ['2021-12-12', 'threat', 'hizbullah-brigades', 'embassy', 'unspecified'],
  ['2021-12-14', 'threat', null, 'bases', 'rockets+drones'],
  ['2021-12-16', 'threat', 'ashab-al-kahf', 'forces-in-kuwait', 'unspecified'],
  ['2021-12-18', 'threat', 'ashab-al-kahf', 'forces-in-kuwait', 'unspecified'],
  ['2021-12-22', 'announcement', 'ashab-al-kahf', 'forces-in-kuwait', ''],
  ['2021-12-26', 'context', null, 'convoys', ''],
  ['2021-12-28', 'threat', 'iraqi-resistance-coordination-committee', 'us-forces', 'unspecified'],
];

export const reportAttacks = attackColumns(
  listed.map(([when, group, governorates, rest]) => ({
    when,
    group,
    governorates: governorates.split('+'),
    ...rest,
  })),
);

export const reportStatements = statementColumns(
  said.map(([when, kind, organisation, against, by]) => ({
    when,
    kind,
    organisation,
    targets: targets.filter((target) => against.split('+').includes(target)),
    means: meansOfAttack.filter((means) => by.split('+').includes(means)),
  })),
);

const actor = (id: string): Actor => ({
  id,
  name: `Name of ${id}`,
  aliases: [],
  kind: 'group',
  relations: [],
});
const governorate = (id: string): Place => ({
  id,
  name: `Name of ${id}`,
  kind: 'governorate',
  governorate: id,
  latitude: null,
  longitude: null,
});

const once = (ids: readonly (string | null)[]) => [...new Set(ids)].filter((id) => id !== null);

export const reportDataset: Dataset = {
  ...emptyDataset,
  id: 'report',
  coverage: {
    attacks: [span('2021-11-01..2021-11-18', 'stated'), span('2021-11-19..2021-12-27', 'listed')],
    statements: [span('2021-11-01..2021-12-30', 'selected')],
  },
  keyDates: [
    keyDate('arrival-2003', '2003-01-01..2003-12-31', { precision: 5 }),
    keyDate('border-strike-2019', '2019-12-21..2019-12-31', { precision: 4 }),
    keyDate('anniversary-soleimani', '2020-01-03', { kind: 'anniversary', recursYearly: true }),
    keyDate('ceasefire-2020', '2020-10-10', { kind: 'ceasefire' }),
    keyDate('understandings-2021', '2021-06-01..2021-06-30', { kind: 'agreement', precision: 4 }),
    keyDate('afghanistan-withdrawal-2021', '2021-08-01..2021-08-31', { kind: 'military' }),
    keyDate('election-2021', '2021-10-10', { kind: 'election' }),
    keyDate('postponement-2021', '2021-12-08', { knownOn: day('2021-12-08') }),
    keyDate('ceasefire-end-2021', '2021-12-28', { knownOn: day('2021-12-28') }),
    keyDate('deadline-2021', '2021-12-31', {
      kind: 'deadline',
      instant: '2022-01-01T00:00:00+03:00',
    }),
    keyDate('combat-mission-end-2021', '2021-12-31', { kind: 'military' }),
  ],
  actors: once([...listed.map(([, group]) => group), ...said.map(([, , id]) => id)]).map(actor),
  places: once(listed.flatMap(([, , ids]) => ids.split('+'))).map(governorate),
};
