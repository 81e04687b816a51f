import { besideGap, type PeriodSide, type PlacedPeriod } from './wall-period';

interface WallPeriodProps {
  readonly period: PlacedPeriod;
  readonly side: PeriodSide;
}

export function WallPeriod({ period, side }: WallPeriodProps) {
  const { days, figure, size, unit, covered, rate } = period;
  const isBeside = side === 'beside';
  return (
    <div className="min-w-0 whitespace-nowrap">
      {days ? <p className="font-semibold text-must">{days}</p> : null}
      <div
        className={isBeside ? 'flex items-center text-must' : ''}
        style={isBeside ? { columnGap: `${besideGap}em` } : {}}
      >
        <p className={`font-extrabold ${size === 'number' ? 'text-number' : 'text-news'}`}>
          {figure}
        </p>
        <div>
          {unit ? <p className="text-must">{unit}</p> : null}
          {covered ? <p className="text-ink-2 text-least">{covered}</p> : null}
          {rate ? <p className="text-least">{rate}</p> : null}
        </div>
      </div>
    </div>
  );
}
