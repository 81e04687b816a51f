import type { Answer } from '../../api/answer';
import { ageWords } from '../../format/countdown';
import { Notice } from '../../ui/Notice';
import { OldAnswer } from '../../ui/OldAnswer';

interface FrequencyNoticesProps {
  readonly attacks: Answer<unknown>;
  readonly statements: Answer<unknown>;
}

export function FrequencyNotices({ attacks, statements }: FrequencyNoticesProps) {
  return (
    <>
      {attacks.kind === 'here' ? (
        <OldAnswer failure={attacks.failure} answeredAt={attacks.answeredAt} words={ageWords} />
      ) : null}
      {statements.kind === 'waiting' && statements.failure ? (
        <Notice kind="status">{statements.failure} The threats are missing from the chart.</Notice>
      ) : null}
      {statements.kind === 'here' && attacks.failure === null ? (
        <OldAnswer
          failure={statements.failure}
          answeredAt={statements.answeredAt}
          words={ageWords}
        />
      ) : null}
    </>
  );
}
