import { Age } from './Age';
import { Notice } from './Notice';

interface OldAnswerProps {
  /** Why there is no newer answer; null if there is no failure, and then nothing is shown. */
  readonly failure: string | null;
  /** When the shown answer came, in milliseconds of the page's clock; null if not known. */
  readonly answeredAt: number | null;
  readonly words: (seconds: number) => string;
}

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
