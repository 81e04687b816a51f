import { Age } from './Age';
import { Notice } from './Notice';

interface OldAnswerProps {
  /** Why no newer answer has come; nothing is said while it is null. */
  readonly failure: string | null;
  /** When the one shown came, in milliseconds of the page's clock; null where nobody knows. */
  readonly answeredAt: number | null;
  readonly words: (seconds: number) => string;
}

/** Says that what a panel shows is old, how old, and why. */
export function OldAnswer({ failure, answeredAt, words }: OldAnswerProps) {
  if (failure === null) return null;
  return (
    <Notice kind="status">
      {failure} Showing{' '}
      {answeredAt === null ? (
        'an older answer.'
      ) : (
        <>
          the answer from <Age since={answeredAt} words={words} /> ago.
        </>
      )}
    </Notice>
  );
}
