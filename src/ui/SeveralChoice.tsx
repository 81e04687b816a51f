import { Button } from './Button';

/** The cap that is offered. */
const offered = 3;

interface SeveralChoiceProps {
  /** The reader's cap on records without an upper bound; null for none. */
  readonly several: number | null;
  /** Whether to offer a cap. */
  readonly offer?: boolean;
  readonly change: (change: { readonly several: number | null }) => void;
}

/** Says that counts rest on the reader's cap on "several", and drops it; or offers one. */
export function SeveralChoice({ several, offer = false, change }: SeveralChoiceProps) {
  if (several !== null) {
    return (
      <>
        Counts take “several” as at most {several} (your choice).{' '}
        <Button look="figure" onClick={() => change({ several: null })}>
          Count it without limit
        </Button>{' '}
      </>
    );
  }
  return offer ? (
    <Button look="figure" className="no-print" onClick={() => change({ several: offered })}>
      Count each “several” as at most {offered}
    </Button>
  ) : null;
}
