import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { statementsQuery } from '../../api/queries';
import { useAttackColumns } from '../../api/use-attack-columns';
import { seriesColour } from '../../charts/palette';
import type { Bound } from '../../domain/bound';
import { currentStatements } from '../../domain/current-statements';
import { othersOn } from '../../domain/others-on';
import { attackFilterOf } from '../../domain/view';
import { boundWords, quantity } from '../../format/bound';
import { seriesName } from '../../format/series';
import { threatInShort } from '../../format/threat-in-short';
import { Swatch } from '../../ui/Swatch';
import type { ViewState } from '../../url/view-state';
import type { FrequencyModel } from './frequency-model';
import { intervalWords, partCounts } from './interval-words';
import { threatsOn } from './threats-on';

interface IntervalTooltipProps {
  readonly model: FrequencyModel;
  readonly state: ViewState;
  readonly interval: number;
  /** True if the pointer is over the threats, which are then listed first. */
  readonly inLane: boolean;
}

export function IntervalTooltip({ inLane, ...shown }: IntervalTooltipProps) {
  const { title } = intervalWords(shown.model, shown.interval);
  const [attacks, threats] = [
    <Attacks key="attacks" {...shown} />,
    <Threats key="threats" {...shown} />,
  ];
  return (
    <div className="grid gap-1">
      <p className="font-semibold">{title}</p>
      {inLane ? [threats, attacks] : [attacks, threats]}
    </div>
  );
}

type TooltipPartProps = Omit<IntervalTooltipProps, 'inLane'>;

function Attacks({ model, state, interval }: TooltipPartProps) {
  const words = intervalWords(model, interval);
  const { split, keys } = model.series;
  return (
    <div className="grid gap-1">
      <p>
        {words.count}
        <span className="text-ink-2"> · {words.coverage}</span>
      </p>
      {split === 'none' ? null : (
        <ul>
          {partCounts(model, interval).map(({ key, bound }) => (
            <li key={key}>
              <Row name={seriesName(key, split, state.directory)} bound={bound}>
                <Swatch colour={seriesColour(keys, key)} />
              </Row>
              {key === 'other' ? <Others {...{ model, state, interval }} /> : null}
            </li>
          ))}
        </ul>
      )}
      {words.unknown.length > 0 ? (
        <ul className="text-ink-2">
          {words.unknown.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface TooltipRowProps {
  readonly name: string;
  readonly bound: Bound;
  readonly children?: ReactNode;
}

const Row = ({ name, bound, children }: TooltipRowProps) => (
  <span className="flex items-baseline">
    {children}
    <span className="grow">{name}</span>
    <span className="pl-2">{boundWords(bound)}</span>
  </span>
);

function Others({ model, state, interval }: TooltipPartProps) {
  const { view, today, directory } = state;
  const { data } = useAttackColumns(view);
  const range = model.counts.intervals[interval];
  if (!data || !range) return null;
  const filter = attackFilterOf(view, today);
  return (
    <ul className="pl-4 text-ink-2">
      {othersOn(data, filter, model.series, range).map(({ id, bound }) => (
        <li key={id}>
          <Row name={seriesName(id, model.series.split, directory)} bound={bound} />
        </li>
      ))}
    </ul>
  );
}

/** More would be too tall; all are in the drawer, a click away. */
const maxThreats = 4;

function Threats({ model, state, interval }: TooltipPartProps) {
  const { data } = useQuery(statementsQuery);
  const { dated, possible } = threatsOn(model, interval);
  if (dated.length + possible === 0) return null;
  const all = data ? currentStatements(data.statements, state.today) : [];
  const shown = all.filter(({ id }) => dated.includes(id)).slice(0, maxThreats);
  const more = dated.length - shown.length;
  return (
    <div>
      {dated.length > 0 ? <p>{quantity(dated.length, 'threat')}</p> : null}
      <ul className="text-ink-2">
        {shown.map((statement) => (
          <li key={statement.id}>
            <bdi>{threatInShort(statement, state.directory)}</bdi>
            {statement.dateBasis === 'inferred' ? ', about this day' : ''}
          </li>
        ))}
        {shown.length > 0 && more > 0 ? <li>and {quantity(more, 'other')}</li> : null}
        {possible > 0 ? <li>{quantity(possible, 'threat')} of unknown day may fall here</li> : null}
      </ul>
    </div>
  );
}
