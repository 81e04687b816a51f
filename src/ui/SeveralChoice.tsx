import { Button } from './Button';
import { severalWords } from './several-words';

const offered = 3;

interface SeveralChoiceProps {
  readonly several: number | null;
  readonly offer?: boolean;
  readonly change: (change: { readonly several: number | null }) => void;
}

export function SeveralChoice({ several, offer = false, change }: SeveralChoiceProps) {
  if (several !== null) {
    return (
      <>
        {severalWords(several)}{' '}
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
