import type { WallRoom } from '../../ui/wall/wall-room';
import { type CountdownForm, countdownGaps, type SetCountdown } from './wall-countdown-forms';

interface WallCountdownsProps {
  readonly form: CountdownForm;
  readonly room: WallRoom;
}

export function WallCountdowns({ form, room }: WallCountdownsProps) {
  const { must, portrait } = room;
  const gap = countdownGaps.column * must;
  return (
    <ul
      aria-label="Days to the coming key dates"
      className={portrait ? 'grid' : 'flex'}
      style={portrait ? { rowGap: countdownGaps.row * must } : {}}
    >
      {form.set.map((one, index) => (
        <li
          key={one.countdown.id}
          className={`box-content ${!portrait && index > 0 ? 'border-line-strong border-l' : ''}`}
          style={
            !portrait && index > 0
              ? // The rule is in the middle of the gap.
                { width: form.width, marginLeft: gap / 2 - 1, paddingLeft: gap / 2 }
              : { width: form.width }
          }
        >
          <Countdown set={one} form={form} must={must} />
        </li>
      ))}
    </ul>
  );
}

interface CountdownProps {
  readonly set: SetCountdown;
  readonly form: CountdownForm;
  readonly must: number;
}

function Countdown({ set: { countdown, figureWidth, label, date }, form, must }: CountdownProps) {
  const { figure, unit, isDeadline } = countdown;
  const beside = form.place === 'beside';
  return (
    <div
      className={`${beside ? 'flex items-center' : ''} ${isDeadline ? 'text-danger' : ''}`}
      style={beside ? { columnGap: countdownGaps.label * must } : {}}
    >
      <p
        className="flex shrink-0 items-baseline font-bold text-number"
        style={{
          columnGap: countdownGaps.unit * must,
          ...(beside ? { width: figureWidth } : {}),
        }}
      >
        {figure}
        {unit === '' ? null : <span className="text-must">{unit}</span>}
      </p>
      <div className="min-w-0">
        <p className="font-bold text-must">{label.text}</p>
        {date ? <p className="text-ink-2 text-least">{date.text}</p> : null}
      </div>
    </div>
  );
}
