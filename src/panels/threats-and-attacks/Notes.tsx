import { gapWords, rowNotes } from '../../format/threats-and-attacks-notes';
import { severalWords } from '../../ui/several-words';
import type { ViewState } from '../../url/view-state';
import type { ThreatsAndAttacksModel } from './threats-and-attacks-model';

interface ThreatNotesProps {
  readonly model: ThreatsAndAttacksModel;
  readonly state: ViewState;
}

export function Notes({ model: { facts }, state: { dataset, view } }: ThreatNotesProps) {
  const notes = [
    view.area ? 'The governorate filter does not apply to statements.' : '',
    view.stated === 'counted' && facts.attacks.kind === 'counted'
      ? 'For attacks, days that are only stated to be empty count as days of the list.'
      : '',
    severalWords(view.several),
    ...rowNotes(facts),
    gapWords(facts.threats, 'statements', dataset.asOf),
    gapWords(facts.attacks, 'attacks', dataset.asOf),
  ].filter((note) => note !== '');
  return notes.length > 0 ? (
    <p className="mt-1 max-w-[100ch] text-ink-2 text-small">{notes.join(' ')}</p>
  ) : null;
}
