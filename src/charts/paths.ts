import type { BarBlock } from './bars';

export interface Scales {
  readonly x: (day: number) => number;
  readonly y: (attacks: number) => number;
}

/** In pixels on either side of a bar: 12% of a day, at most 2. */
function gap(scales: Scales): number {
  return Math.min(2, (scales.x(1) - scales.x(0)) * 0.12);
}

/** To hundredths of a pixel, to keep paths short. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** One path for all blocks, because a chart may have thousands. `line`, 1 px in the units of y, separates stacked blocks. */
export function blocksPath(blocks: readonly BarBlock[], scales: Scales, line = 1): string {
  const space = gap(scales);
  let path = '';
  for (const block of blocks) {
    const left = round(scales.x(block.from) + space);
    const right = round(scales.x(block.to) - space);
    const bottom = round(scales.y(block.bottom) - (block.bottom > 0 ? line : 0));
    path += `M${left} ${bottom}V${round(scales.y(block.top))}H${right}V${bottom}Z`;
  }
  return path;
}

export function openOutline(blocks: readonly BarBlock[], scales: Scales): string {
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

export function bracketOutline(block: BarBlock, scales: Scales, closed: boolean): string {
  const [left, right] = [round(scales.x(block.from) + 0.5), round(scales.x(block.to) - 0.5)];
  const [bottom, top] = [round(scales.y(block.bottom) - 2), round(scales.y(block.top))];
  return `M${left} ${top}V${bottom}H${right}V${top}${closed ? 'Z' : ''}`;
}
