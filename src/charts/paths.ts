import type { Block } from './bars';

/** From the units of the data to pixels. */
export interface Scales {
  readonly x: (day: number) => number;
  readonly y: (attacks: number) => number;
}

/** Space left of and right of a bar, so that neighbours are told apart: an eighth of a day, at most 2 px. */
function gap(scales: Scales): number {
  return Math.min(2, (scales.x(1) - scales.x(0)) * 0.12);
}

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * One path for many blocks. Between two blocks that stand on each other a hairline of the ground is
 * left, so that single attacks of one bar can be counted by part.
 */
export function blocksPath(blocks: readonly Block[], scales: Scales): string {
  const space = gap(scales);
  let path = '';
  for (const block of blocks) {
    const left = round(scales.x(block.from) + space);
    const right = round(scales.x(block.to) - space);
    const bottom = round(scales.y(block.bottom) - (block.bottom > 0 ? 1 : 0));
    path += `M${left} ${bottom}V${round(scales.y(block.top))}H${right}V${bottom}Z`;
  }
  return path;
}

/** The outline of blocks without their top line: their end is open. */
export function openOutline(blocks: readonly Block[], scales: Scales): string {
  const space = gap(scales);
  return blocks
    .map((block) => {
      const left = round(scales.x(block.from) + space);
      const right = round(scales.x(block.to) - space);
      const [bottom, top] = [round(scales.y(block.bottom)), round(scales.y(block.top))];
      return `M${left} ${top}V${bottom}M${right} ${bottom}V${top}`;
    })
    .join('');
}

/** A bracket: a foot over all its days with an upright at either end. */
export function bracketOutline(block: Block, scales: Scales, closed: boolean): string {
  const [left, right] = [round(scales.x(block.from) + 0.5), round(scales.x(block.to) - 0.5)];
  const [bottom, top] = [round(scales.y(block.bottom) - 2), round(scales.y(block.top))];
  return `M${left} ${top}V${bottom}H${right}V${top}${closed ? 'Z' : ''}`;
}
