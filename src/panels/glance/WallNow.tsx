import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { answerOf } from '../../api/answer';
import { statementsQuery } from '../../api/queries';
import { useAttackColumns } from '../../api/use-attack-columns';
import { useReceivedAtStart } from '../../api/use-received-at-start';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { ViewState } from '../../url/view-state';
import { WallCountdowns } from './WallCountdowns';
import { WallNews } from './WallNews';
import { nowGaps, nowLayout } from './wall-now-layout';
import { known, nowTexts } from './wall-now-texts';

interface WallNowProps {
  readonly state: ViewState;
  readonly room: WallRoom;
}

export const WallNow = memo(function WallNow({ state, room }: WallNowProps) {
  const attacks = useAttackColumns(state.view);
  const receivedAtStart = useReceivedAtStart(state.dataset.asOf);
  const statements = useQuery(statementsQuery);
  const [noAttacks, noStatements] = [answerOf(attacks).failure, answerOf(statements).failure];
  const texts = useMemo(
    () =>
      nowTexts(
        state,
        known(attacks.data, noAttacks, 'attacks'),
        known(statements.data?.statements, noStatements, 'statements'),
        receivedAtStart,
      ),
    [state, attacks.data, noAttacks, statements.data, noStatements, receivedAtStart],
  );
  const layout = useMemo(() => nowLayout(texts, room), [texts, room]);
  const { passed, nothingComing, countdowns, sentence, verdict, news } = layout;
  const { must } = room;
  return (
    // Proportional figures, because the layout measures texts with them.
    <div className="flex h-full flex-col justify-between normal-nums">
      <div>
        {passed ? (
          <p
            className="text-balance font-bold text-danger text-must"
            style={{ marginBottom: nowGaps.passed * must }}
          >
            {passed.text}
          </p>
        ) : null}
        {nothingComing ? <p className="text-must">{nothingComing.text}</p> : null}
        {countdowns ? <WallCountdowns form={countdowns} room={room} /> : null}
      </div>
      <div>
        {sentence ? <Sentence kind={texts.sentence.kind} {...sentence} /> : null}
        {verdict ? (
          <p
            className={`text-pretty text-must ${texts.verdict?.isUp ? 'font-bold text-danger' : ''}`}
            style={{ marginTop: nowGaps.verdict * must }}
          >
            {verdict.text}
          </p>
        ) : null}
      </div>
      {news ? <WallNews form={news} room={room} /> : null}
    </div>
  );
});

interface WallSentenceProps {
  readonly kind: 'said' | 'waiting';
  readonly text: string;
  readonly type: 'news' | 'must';
}

function Sentence({ kind, text, type }: WallSentenceProps) {
  if (kind === 'waiting') {
    return (
      <p role="status" className="text-ink-2 text-must">
        {text}
      </p>
    );
  }
  return (
    <h2 className={`text-balance font-bold ${type === 'news' ? 'text-news' : 'text-must'}`}>
      {text}
    </h2>
  );
}
