import { Suspense } from 'react';
import { lazily } from '../../ui/lazily';
import { useWindowHeight } from '../../ui/use-size';
import type { ModelChartProps } from './ModelChart';

/** The font of the chart's small text; its labels are measured in it. */
const fontFamily = '"Libre Franklin Variable"';

/** Its own chunk; drawn once the font is there, so that labels are measured as they will stand. */
const ModelChart = lazily(async () => {
  const [module] = await Promise.all([
    import('./ModelChart'),
    document.fonts.load(`12px ${fontFamily}`).catch(() => []),
  ]);
  return module.ModelChart;
});

/** As high as the window lets it be with the rest of the desk in sight, in CSS pixels. */
function plotHeightIn(windowHeight: number): number {
  return Math.round(Math.max(260, Math.min(windowHeight - 664, windowHeight * 0.44)));
}

/** About the height of the whole chart: the plot, its lanes and axis, and the usual lanes of labels. */
function frameHeight(plotHeight: number, width: number): string {
  return `calc(${plotHeight + 72}px + ${width < 480 ? 6 : 4.5}rem)`;
}

/** Gives the chart its size, and keeps its place until its code is here. */
export function ChartFrame(props: Omit<ModelChartProps, 'plotHeight' | 'font'>) {
  const plotHeight = plotHeightIn(useWindowHeight());
  return (
    <Suspense
      fallback={<div aria-busy="true" style={{ height: frameHeight(plotHeight, props.width) }} />}
    >
      <ModelChart {...props} plotHeight={plotHeight} font={`${12 * rem()}px ${fontFamily}`} />
    </Suspense>
  );
}

/** How much larger than 16 px the page's text is set. */
function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
