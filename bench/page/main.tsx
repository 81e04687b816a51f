import type { Variant } from './bench-page';
import { prepare, rollUp } from './roll-up';
import { changeStage, marksOf, mountStage, type Stage, unmountStage } from './stage';
import '../../src/app/styles.css';

const stages = new Map<Variant, Stage>();

function stageOf(variant: Variant): Stage {
  const stage = stages.get(variant);
  if (!stage) throw new Error(`${variant} is not mounted.`);
  return stage;
}

window.benchPage = {
  async mount(days) {
    for (const stage of stages.values()) unmountStage(stage);
    stages.set('paths', await mountStage('paths', days));
    stages.set('bars', await mountStage('bars', days));
  },
  change: (variant) => changeStage(variant, stageOf(variant)),
  marks: (variant) => marksOf(variant, stageOf(variant)),
  prepare,
  rollUp,
};
