import { knownBy } from '../../domain/key-dates';
import { KeyDateRecord } from './KeyDateRecord';
import type { OpenedProps } from './opened-props';

/** The key date, where it is one of this dataset and known as of the day. */
function found({ state: { directory, today }, open }: OpenedProps<'keyDate'>) {
  const keyDate = directory.keyDates.get(open.id);
  return keyDate && knownBy(keyDate, today) ? keyDate : null;
}

/** The key date's name as the drawer's title. */
export function KeyDateTitle(props: OpenedProps<'keyDate'>) {
  return found(props)?.label ?? 'Key date';
}

/** The key date, or that there is none as of the day. */
export function KeyDateBody(props: OpenedProps<'keyDate'>) {
  const keyDate = found(props);
  return keyDate ? (
    <KeyDateRecord keyDate={keyDate} state={props.state} />
  ) : (
    <p className="py-4">No key date {props.open.id} is known as of this day.</p>
  );
}
