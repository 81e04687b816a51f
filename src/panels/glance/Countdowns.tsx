import type { Dataset } from '../../domain/dataset';
import type { Countdown, KeyDateNews } from '../../domain/key-date-news';
import type { PassedDeadline } from '../../domain/passed-deadlines';
import type { OpenDrawer } from '../../domain/view';
import { quantity } from '../../format/bound';
import { countdownFigure, hoursTo } from '../../format/countdown';
import { dayRangeWords, stampDay } from '../../format/day';
import { Button } from '../../ui/Button';
import { useNow } from '../../ui/now';
import { useInBrowser } from '../../ui/use-in-browser';

interface CountdownsProps {
  readonly keyDates: KeyDateNews;
  /** True for a live dataset, whose last hours are counted. */
  readonly follows: Dataset['live'];
  readonly open: OpenDrawer;
}

function byWeight(a: Countdown, b: Countdown): number {
  return (
    Number(b.days === 0) - Number(a.days === 0) ||
    Number(b.keyDate.kind === 'deadline') - Number(a.keyDate.kind === 'deadline')
  );
}

/**
 * The deadline is large, the other key dates have a line each below it. A deadline that has passed
 * stays large until another one is announced.
 */
export function Countdowns({ keyDates: { coming, passed }, follows, open }: CountdownsProps) {
  const sorted = [...coming].sort(byWeight);
  const news = passed ? sorted.find(({ keyDate }) => keyDate.kind === 'deadline') : sorted[0];
  if (sorted.length === 0 && !passed) return <p className="text-ink-2">No key date is coming.</p>;
  return (
    <ul className="grid content-start gap-1.5">
      {news ? <Main countdown={news} follows={follows} open={open} /> : null}
      {passed ? <Passed passed={passed} isMain={!news} open={open} /> : null}
      {sorted.map((countdown) =>
        countdown === news ? null : (
          <Small key={countdown.keyDate.id} countdown={countdown} open={open} />
        ),
      )}
    </ul>
  );
}

function whenWords({ on, atMidnight }: Countdown): string {
  const isDay = on.start === on.end;
  const day = isDay ? stampDay(on.start) : dayRangeWords(on, { short: true, year: true });
  return atMidnight ? `the midnight that ends ${day}` : day;
}

interface MainProps {
  readonly countdown: Countdown;
  readonly follows: boolean;
  readonly open: OpenDrawer;
}

function Main({ countdown, follows, open }: MainProps) {
  const { keyDate, also, days } = countdown;
  const { label, id, kind } = keyDate;
  const now = useNow();
  // The server renders a page for the whole day, so it does not count hours.
  const isInBrowser = useInBrowser();
  const hours =
    isInBrowser && follows && days <= 1 ? hoursTo({ instant: keyDate.instant, days }, now) : null;
  const { figure, unit } = hours === null ? countdownFigure(countdown) : hours;
  const danger = kind === 'deadline' ? 'text-danger' : '';
  return (
    // On a phone "tonight" is too long for words beside it.
    <li className="flex flex-wrap items-end gap-x-3 md:block">
      <Button
        look="figure"
        aria-label={`${[label, [figure, unit].join(' ').trim()].join(': ')}. Open the key date`}
        className={`whitespace-nowrap font-bold leading-none ${danger}`}
        onClick={() => open({ kind: 'keyDate', id })}
      >
        <span className="text-figure leading-none">{figure}</span>
        {unit === '' ? null : <span className="text-lead"> {unit}</span>}
      </Button>
      <div className="min-w-0 grow basis-40 text-small">
        <p className={`font-semibold ${danger}`}>
          {label}: {days === 1 ? 'tomorrow, ' : ''}
          {whenWords(countdown)}
        </p>
        {/* Key dates of other kinds say in their label what they are. */}
        {kind === 'deadline' ? <p>{keyDate.note}</p> : <Also also={also} />}
      </div>
    </li>
  );
}

const Also = ({ also }: Pick<Countdown, 'also'>) =>
  also.length > 0 ? ` also: ${also.map(({ label }) => label).join(', ')}` : null;

function Small({ countdown, open }: Pick<MainProps, 'countdown' | 'open'>) {
  const { keyDate, also } = countdown;
  const { figure, unit } = countdownFigure(countdown);
  const left = [figure, unit].join(' ').trim();
  return (
    <li className="text-ink-2 text-small">
      <Button
        look="figure"
        aria-label={`${keyDate.label}: ${left}. Open the key date`}
        className="min-h-6 font-semibold text-ink"
        onClick={() => open({ kind: 'keyDate', id: keyDate.id })}
      >
        {left}
      </Button>{' '}
      {keyDate.label}, <span className="inline-block">{whenWords(countdown)}</span>
      <Also also={keyDate.kind === 'deadline' ? [] : also} />
    </li>
  );
}

interface PassedProps {
  readonly passed: PassedDeadline;
  readonly isMain: boolean;
  readonly open: OpenDrawer;
}

function Passed({ passed: { keyDate, on, days }, isMain, open }: PassedProps) {
  const ago = `passed ${quantity(days, 'day')} ago`;
  return (
    <li className="text-small">
      <Button
        look="figure"
        aria-label={`${keyDate.label}: ${ago}. Open the key date`}
        className={`min-h-6 font-bold text-danger ${isMain ? 'text-lead' : ''}`}
        onClick={() => open({ kind: 'keyDate', id: keyDate.id })}
      >
        {keyDate.label} {ago}
      </Button>
      <p className={isMain ? 'font-semibold text-danger' : 'text-ink-2'}>{stampDay(on.end)}</p>
      {isMain ? <p>{keyDate.note}</p> : null}
    </li>
  );
}
