import { knownBy } from '../../domain/key-dates';
import type { DrawerProps } from './drawer-props';
import { KeyDateRecord } from './KeyDateRecord';

/** Null if the dataset has no such key date or it became known after the page's day. */
function found({ state: { directory, today }, open }: DrawerProps<'keyDate'>) {
  const keyDate = directory.keyDates.get(open.id);
  return keyDate && knownBy(keyDate, today) ? keyDate : null;
}

export function KeyDateTitle(props: DrawerProps<'keyDate'>) {
  return found(props)?.label ?? 'Key date';
}

export function KeyDateBody(props: DrawerProps<'keyDate'>) {
  const keyDate = found(props);
  return keyDate ? (
    <KeyDateRecord keyDate={keyDate} state={props.state} />
  ) : (
    <p className="py-4">No key date {props.open.id} is known as of this day.</p>
  );
}
