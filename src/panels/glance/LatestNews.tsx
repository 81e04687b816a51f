import type { ReactNode } from 'react';
import type { AttackColumns } from '../../domain/columns';
import type { LatestThreats } from '../../domain/latest-threats';
import type { DrawerTarget, OpenDrawer } from '../../domain/view';
import { integer, quantity, sentenceCase } from '../../format/bound';
import { dayRangeWords, dayWords } from '../../format/day';
import { attackFilterWords, threatFilterWords } from '../../format/filter-words';
import { statementBrief } from '../../format/statement-brief';
import { shorterSpeakers } from '../../format/statement-speaker-short';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';
import type { AttackGlance } from './glance-model';
import {
  agoWords,
  latestTitle,
  latestWords,
  noAttackWords,
  noThreatWords,
  saidDays,
} from './latest-words';
import { AttackCount } from './Sentence';
import { cameInWords, daysSince, reportedCount, reportedSinceWords } from './sentence-words';

interface NewsProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

function News({ title, children }: NewsProps) {
  return (
    <li className="min-w-0">
      <h3 className="text-ink-2 text-small">{title}</h3>
      <p className="text-small">{children}</p>
    </li>
  );
}

interface AttackNewsProps {
  readonly state: ViewState;
  readonly columns: AttackColumns;
  readonly attacks: AttackGlance;
  readonly open: OpenDrawer;
}

/** The days without data, what came in today for days before, and the latest attack. */
export function AttackNews(props: AttackNewsProps) {
  const { attacks, state, open } = props;
  const { asOf } = state.dataset;
  const { since, late } = attacks;
  const whose = attackFilterWords(state.view, state.directory);
  return (
    <>
      {since ? (
        <li className={since.bound.high === 0 ? 'text-aging text-small' : 'text-small'}>
          {since.bound.high === 0 ? (
            <>
              No attack data since{' '}
              <strong className="font-semibold">{dayWords(since.last, { asOf })}</strong>, for{' '}
              {daysSince(since)}
            </>
          ) : (
            <>
              <strong>
                <AttackCount
                  range={since.range}
                  bound={since.bound}
                  words={reportedCount(since)}
                  open={open}
                />
              </strong>
              {whose}
              {reportedSinceWords(since, asOf)}
            </>
          )}
        </li>
      ) : null}
      {late ? <li className="text-small">{sentenceCase(cameInWords(late, asOf, whose))}</li> : null}
      <LatestAttack {...props} />
    </>
  );
}

function LatestAttack({ state, columns, attacks: { latest, none }, open }: AttackNewsProps) {
  const whose = attackFilterWords(state.view, state.directory);
  const title = latest ? latestTitle(state, latest) : 'Latest attack listed';
  const heading = whose === '' ? title : `${title},${whose}`;
  if (!latest) return <News title={heading}>{noAttackWords(state, none)}</News>;
  const { range, rows } = latest;
  const { ago, who, places, count, statuses } = latestWords(state, columns, latest);
  const isOne = rows.length === 1;
  const days = dayRangeWords(range, { short: true, asOf: state.dataset.asOf });
  const words = isOne
    ? [...who, ...places, `${count}, ${statuses}`].join(' · ')
    : `${quantity(rows.length, 'record')}, ${who.join(', ')}`;
  const opened: DrawerTarget = isOne
    ? { kind: 'attack', id: columns.columns.id[rows[0] ?? 0] ?? '' }
    : { kind: 'attacks', range, part: null };
  return (
    <News title={heading}>
      <Button
        look="figure"
        aria-label={`Latest attack: ${days}, ${ago}. Open ${isOne ? 'the record' : 'the records'}`}
        className="inline font-bold"
        onClick={() => open(opened)}
      >
        {days}
      </Button>
      , {ago} · {words}
    </News>
  );
}

/** In characters: about two lines of this column. A shorter form is taken before any is cut. */
const maxThreatLength = 90;

interface ThreatNewsProps {
  readonly state: ViewState;
  readonly latest: LatestThreats | null;
  readonly open: OpenDrawer;
}

export function ThreatNews({ state, latest, open }: ThreatNewsProps) {
  const { view, directory, today, dataset } = state;
  const whose = threatFilterWords(view, directory);
  if (!latest) return <News title={`Latest threat${whose}`}>{noThreatWords(state)}</News>;
  const title = `Latest threat on record${whose}`;
  const { first, count } = latest;
  const ago = agoWords(first.saidOn, today);
  const days = saidDays(first, { short: true, asOf: dataset.asOf });
  const forms = statementBrief(first, directory.keyDates);
  const what = forms.find(({ length }) => length <= maxThreatLength) ?? forms.at(-1);
  const who = shorterSpeakers(first, directory).at(-1);
  return (
    <News title={title}>
      <Button
        look="figure"
        aria-label={`${title}: ${days}, ${ago}. Open the record`}
        className="inline font-bold"
        onClick={() => open({ kind: 'statement', id: first.id })}
      >
        {days}
      </Button>
      , {ago}
      {count > 1 ? ` · one of ${integer(count)}` : ''} · {who}: {what}
    </News>
  );
}
