import { knownBy } from '../../domain/key-dates';
import { KeyDateRecord } from './KeyDateRecord';
import type { OpenedProps } from './opened-props';

/** Null if the dataset has no such key date or it became known after the page's day. */
function found({ state: { directory, today }, open }: OpenedProps<'keyDate'>) {
  const keyDate = directory.keyDates.get(open.id);
  return keyDate && knownBy(keyDate, today) ? keyDate : null;
}

export function KeyDateTitle(props: OpenedProps<'keyDate'>) {
  return found(props)?.label ?? 'Key date';
}

export function KeyDateBody(props: OpenedProps<'keyDate'>) {
  const keyDate = found(props);
  return keyDate ? (
    <KeyDateRecord keyDate={keyDate} state={props.state} />
  ) : (
    <p className="py-4">No key date {props.open.id} is known as of this day.</p>
  );
}
