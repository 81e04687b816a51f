import { stampDay } from '../../format/day';
import { CopyButton } from '../../ui/CopyButton';
import { linkTo } from '../../url/link';
import type { ViewState } from '../../url/view-state';

export function ShareLinks({ state: { dataset, view, today } }: { readonly state: ViewState }) {
  const at = view.at ?? `${dataset.history}.${dataset.revision}`;
  return (
    <>
      <p className="mb-2">The link brings back every choice on this page.</p>
      <div className="grid gap-2">
        <CopyButton label="Copy link to this view" text={linkTo(view)} />
        <CopyButton
          label={`Copy link frozen at ${stampDay(today)}`}
          text={linkTo({ ...view, asOf: today, at })}
        />
      </div>
      <p className="mt-2 max-w-72 text-ink-2 text-small">
        A frozen link keeps the day and the records that the server has now. It says what came in
        later.
      </p>
    </>
  );
}
