import { useMemo } from 'react';
import { smallestRem } from '../../ui/wall/small-type';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { ViewState } from '../../url/view-state';
import type { ShownRunUp } from './run-ups-model';
import { WallRunUpChart } from './WallRunUpChart';
import type { NextRunUp } from './wall-next-run-up';
import { partGap, planRunUp, type RunUpPlan, rankGap } from './wall-run-up-plan';
import { runUpTexts } from './wall-run-up-texts';

interface WallShownRunUpProps {
  readonly item: ShownRunUp;
  readonly passedOver: NextRunUp['passedOver'];
  readonly comparisons: number;
  readonly stated: number;
  readonly highest: number;
  readonly state: ViewState;
  readonly room: WallRoom;
}

export function WallShownRunUp(props: WallShownRunUpProps) {
  const { item, passedOver, comparisons, stated, highest, state, room } = props;
  const texts = useMemo(
    () => runUpTexts(item, passedOver, comparisons, stated, state.dataset.asOf),
    [item, passedOver, comparisons, stated, state.dataset.asOf],
  );
  const zoom = room.least / smallestRem();
  const plan = useMemo(() => planRunUp(texts, room, zoom), [texts, room, zoom]);
  const { keyDate } = item.occurrence;
  const gap = partGap * room.must;
  const chart =
    plan.chart === 'none' ? null : (
      <WallRunUpChart
        {...{ item, highest, state, room }}
        said={`${plan.heading}. ${[plan.figure, ...texts.days.slice(0, 1)].join(' ')}.`}
        width={plan.chartWidth}
        height={plan.chartHeight}
      />
    );
  return (
    <div className="flex h-full flex-col">
      <Heading
        text={plan.heading}
        toGo={texts.toGo}
        isDanger={keyDate.kind === 'deadline' && item.daysToGo >= 0}
      />
      <div className="flex justify-between" style={{ marginTop: gap }}>
        <Counted plan={plan} />
        {plan.chart === 'right' ? chart : null}
      </div>
      {plan.chart === 'below' ? <div style={{ marginTop: gap }}>{chart}</div> : null}
      <div className="mt-auto text-ink-2 text-least">
        {plan.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </div>
  );
}

interface HeadingProps {
  readonly text: string;
  readonly toGo: string;
  readonly isDanger: boolean;
}

function Heading({ text, toGo, isDanger }: HeadingProps) {
  const isSplit = isDanger && text.endsWith(toGo);
  return (
    <h2 className="text-balance font-bold text-news">
      {isSplit ? text.slice(0, -toGo.length) : text}
      {isSplit ? <span className="text-danger">{toGo}</span> : null}
    </h2>
  );
}

const lineLook = (id: RunUpPlan['lines'][number]['id']) =>
  id === 'days' ? 'font-semibold text-must' : id === 'rank' ? 'text-must' : 'text-ink-2 text-least';

function Counted({ plan }: { readonly plan: RunUpPlan }) {
  const isNumber = plan.figureSize === 'number';
  return (
    <div style={{ width: plan.width }}>
      <p className={`whitespace-nowrap font-extrabold ${isNumber ? 'text-number' : 'text-news'}`}>
        {plan.figure}
      </p>
      {plan.lines.map(({ id, text }) => (
        <p
          key={id}
          className={lineLook(id)}
          style={id === 'rank' ? { marginTop: `${rankGap}em` } : {}}
        >
          {text}
        </p>
      ))}
    </div>
  );
}
