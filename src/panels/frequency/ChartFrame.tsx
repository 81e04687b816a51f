import { Suspense } from 'react';
import { lazyComponent } from '../../ui/lazy-component';
import { useWindowHeight } from '../../ui/use-size';
import type { ModelChartProps } from './ModelChart';

/** Small text of the chart; its labels are measured with this font. */
const fontFamily = '"Libre Franklin Variable"';

/** A chunk of its own. Waits for the font, because the labels are measured. */
const ModelChart = lazyComponent(async () => {
  const [module] = await Promise.all([
    import('./ModelChart'),
    document.fonts.load(`12px ${fontFamily}`).catch(() => []),
  ]);
  return module.ModelChart;
});

/** Leaves the rest of the panel in sight, in CSS pixels. */
function plotHeightIn(windowHeight: number, width: number): number {
  return Math.round(
    Math.max(width < 768 ? 260 : 190, Math.min(windowHeight - 733, windowHeight * 0.44)),
  );
}

/** Approximate height of the whole chart: plot, lanes, axis and the usual lanes of labels. */
function frameHeight(plotHeight: number, width: number): string {
  return `calc(${plotHeight + 72}px + ${width < 480 ? 6 : 4.5}rem)`;
}

/** Reserves the height of the chart until its code has loaded. */
export function ChartFrame(props: Omit<ModelChartProps, 'plotHeight' | 'font'>) {
  const plotHeight = plotHeightIn(useWindowHeight(), props.width);
  return (
    <Suspense
      fallback={<div aria-busy="true" style={{ height: frameHeight(plotHeight, props.width) }} />}
    >
      <ModelChart {...props} plotHeight={plotHeight} font={`${12 * rem()}px ${fontFamily}`} />
    </Suspense>
  );
}

/** The root font size as a multiple of 16 px. */
function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
