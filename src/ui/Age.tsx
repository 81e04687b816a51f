import { useAge } from './now';

interface AgeProps {
  readonly since: number;
  readonly words: (seconds: number) => string;
}

export function Age({ since, words }: AgeProps) {
  // Changes every few seconds, so a live region around it must not read out each change.
  return <span aria-live="off">{words(useAge(since))}</span>;
}
