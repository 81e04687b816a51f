import { type ComponentType, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { governorates } from './attacks';
import type { Variant } from './bench-page';
import { type BenchData, datasetOf, figuresOf } from './figures';
import { Bars, Paths, type VariantProps } from './variants';

const components: Readonly<Record<Variant, ComponentType<VariantProps>>> = {
  paths: Paths,
  bars: Bars,
};

export interface Stage {
  readonly root: Root;
  readonly box: HTMLElement;
  readonly dataset: BenchData;
  show: (governorate: string) => void;
  view: number;
}

/** Two frames, because Recharts postpones part of its work. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  await new Promise((done) => setTimeout(done));
}

const viewOf = (view: number) => governorates[view % governorates.length] ?? '';

/** The box has `contain: strict`, so that its layout cannot affect the other variant. */
export async function mountStage(variant: Variant, days: number): Promise<Stage> {
  const box = document.createElement('div');
  box.style.cssText = 'contain: strict; width: 920px; height: 400px; overflow: hidden';
  document.getElementById('charts')?.append(box);
  const stage: Stage = {
    root: createRoot(box),
    box,
    dataset: datasetOf(days),
    show: () => {},
    view: 0,
  };
  const Component = components[variant];
  function Shown() {
    const [governorate, show] = useState(viewOf(0));
    stage.show = show;
    return <Component dataset={stage.dataset} governorate={governorate} />;
  }
  flushSync(() => stage.root.render(<Shown />));
  await settled();
  return stage;
}

export async function changeStage(variant: Variant, stage: Stage): Promise<void> {
  stage.view += 1;
  performance.mark(variant);
  await new Promise<void>((done) => {
    // A separate task, which the trace records as a function call.
    setTimeout(() => {
      flushSync(() => stage.show(viewOf(stage.view)));
      done();
    });
  });
  await settled();
  performance.mark('settled');
}

export function unmountStage({ root, box }: Stage): void {
  root.unmount();
  box.remove();
}

export function marksOf(variant: Variant, stage: Stage): { drawn: number; asked: number } {
  const { counts } = figuresOf(stage.dataset, viewOf(stage.view));
  const bars = stage.box.querySelectorAll('.recharts-bar-rectangle path').length;
  const paths = [
    ...stage.box.querySelectorAll('path[data-series], [data-series] path[fill="currentColor"]'),
  ];
  const blocks = paths.map((path) => (path.getAttribute('d') ?? '').split('M').length - 1);
  return {
    drawn: variant === 'bars' ? bars : blocks.reduce((sum, count) => sum + count, 0),
    asked: counts.low.filter((low) => low > 0).length,
  };
}
