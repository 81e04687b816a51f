import { Suspense } from 'react';
import { lazyComponent } from '../../ui/lazy-component';
import { useWindowHeight } from '../../ui/use-size';
import type { ModelChartProps } from './ModelChart';

const fontFamily = '"Libre Franklin Variable"';

/** Waits for the font, because the labels are measured with it. */
const ModelChart = lazyComponent(async () => {
  const [module] = await Promise.all([
    import('./ModelChart'),
    document.fonts.load(`12px ${fontFamily}`).catch(() => []),
  ]);
  return module.ModelChart;
});

/** In CSS pixels: leaves the rest of the panel in sight. */
function plotHeightIn(windowHeight: number, width: number): number {
  return Math.round(
    Math.max(width < 768 ? 260 : 190, Math.min(windowHeight - 733, windowHeight * 0.44)),
  );
}

function frameHeight(plotHeight: number, width: number): string {
  return `calc(${plotHeight + 72}px + ${width < 480 ? 6 : 4.5}rem)`;
}

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

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
