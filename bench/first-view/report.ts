import type { VisitFigures } from './visit';

/** At full speed, and with the processor four times slower. */
export interface Measured {
  readonly name: string;
  readonly asIs: VisitFigures;
  readonly slower: VisitFigures;
}

interface FigureRow {
  readonly name: string;
  readonly figure: keyof VisitFigures;
  /** False for bytes and counts, which do not depend on the processor. */
  readonly isTime: boolean;
}

const rows: readonly FigureRow[] = [
  { name: 'first chart mark, ms', figure: 'firstMark', isTime: true },
  { name: 'blocking, ms', figure: 'blocking', isTime: true },
  { name: 'main-thread work, ms', figure: 'work', isTime: true },
  { name: 'click to changed paint, ms', figure: 'click', isTime: true },
  { name: 'transferred, kB', figure: 'transferred', isTime: false },
  { name: '  until seen', figure: 'untilSeen', isTime: false },
  { name: '  script', figure: 'script', isTime: false },
  { name: 'requests', figure: 'requests', isTime: false },
  { name: 'heap, MB', figure: 'heap', isTime: false },
  { name: 'elements', figure: 'elements', isTime: false },
  { name: 'when idle: blocking, ms', figure: 'idleBlocking', isTime: true },
  { name: '  transferred, kB', figure: 'idleTransferred', isTime: false },
];

export function table(ours: Measured, others: readonly Measured[]): string {
  const pages = [ours, ...others];
  const lines = rows.map(({ name, figure, isTime }) => {
    const cell = (of: (at: 'asIs' | 'slower') => string) =>
      isTime ? `${of('asIs')} / ${of('slower')}` : of('asIs');
    return lineOf(name, [
      ...pages.map((page) => cell((at) => number(page[at][figure]))),
      ...others.map((page) => cell((at) => number(ours[at][figure] / page[at][figure], 2))),
    ]);
  });
  const heads = [...pages.map(({ name }) => name), ...others.map(({ name }) => `to ${name}`)];
  return [lineOf('', heads), ...lines].join('\n');
}

export function reach({ asIs, slower }: Measured, limit: Measured): string[] {
  const aims: readonly (readonly [string, number, number])[] = [
    ['first mark, times the limit', asIs.firstMark / limit.asIs.firstMark, 1.3],
    ['  four times slower', slower.firstMark / limit.slower.firstMark, 1.3],
    ['elements', asIs.elements, 399],
    ['kB until seen', asIs.untilSeen, 60],
    ['kB in all', asIs.transferred, 110],
    ['requests', asIs.requests, 6],
    ['click to changed paint, ms', asIs.click, 33],
    ['  four times slower', slower.click, 33],
  ];
  return aims.map(([name, is, most]) =>
    lineOf(name, [
      number(is, most < 2 ? 2 : 0),
      `at most ${most}`,
      is <= most ? 'reached' : 'MISSED',
    ]),
  );
}

const lineOf = (name: string, cells: readonly string[]) =>
  `${name.padEnd(40)}${cells.map((cell) => cell.slice(-17).padStart(18)).join('')}`.trimEnd();

function number(value: number, digits = value < 20 ? 1 : 0): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '-';
}
