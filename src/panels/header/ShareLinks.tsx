import { stampDay } from '../../format/day';
import { CopyButton } from '../../ui/CopyButton';
import { linkTo } from '../../url/link';
import type { ViewState } from '../../url/view-state';

/** Two links to this view: one follows the data, one is frozen at the day shown. */
export function ShareLinks({ state: { view, today } }: { readonly state: ViewState }) {
  return (
    <>
      <p className="mb-2">The link brings back every choice on this page.</p>
      <div className="grid gap-2">
        <CopyButton label="Copy link to this view" text={linkTo(view)} />
        <CopyButton
          label={`Copy link frozen at ${stampDay(today)}`}
          text={linkTo({ ...view, asOf: today })}
        />
      </div>
    </>
  );
}
