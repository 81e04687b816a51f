import { useAge } from './now';

interface AgeProps {
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Puts seconds into words. */
  readonly words: (seconds: number) => string;
}

/** How long ago something was, kept up to date. */
export function Age({ since, words }: AgeProps) {
  return <>{words(useAge(since))}</>;
}
