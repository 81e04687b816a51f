import { useAge } from './now';

interface AgeProps {
  /** Milliseconds of the page's clock. */
  readonly since: number;
  /** Puts seconds into words. */
  readonly words: (seconds: number) => string;
}

/** How long ago something was, kept up to date. */
export function Age({ since, words }: AgeProps) {
  // It changes every few seconds: within a live region it is not read out each time.
  return <span aria-live="off">{words(useAge(since))}</span>;
}
