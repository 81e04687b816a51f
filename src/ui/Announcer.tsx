import { useEffect, useState } from 'react';

interface AnnouncerProps {
  /** How many there have been so far. What there was at first is not news. */
  readonly total: number;
  /** Puts so many new ones into words: "2 new statements". */
  readonly words: (count: number) => string;
}

const pauseInMilliseconds = 10_000;

/**
 * Reads out how many have come, to those who hear the page: at once, then at most every ten seconds, each
 * time all that came meanwhile. Between two times it says nothing, so that the same words are news again.
 */
export function Announcer({ total, words }: AnnouncerProps) {
  const [said, setSaid] = useState({ total, text: '', turn: 0 });
  /** The turn whose pause is over. */
  const [rested, setRested] = useState(0);
  const isPausing = rested !== said.turn;
  // A total that falls is counted from anew.
  if (total < said.total) setSaid({ ...said, total });
  if (total > said.total && !isPausing) {
    setSaid({ total, text: words(total - said.total), turn: said.turn + 1 });
  }
  const { turn } = said;
  useEffect(() => {
    if (turn === 0) return;
    const timer = setTimeout(() => setRested(turn), pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [turn]);
  return (
    <p aria-live="polite" aria-atomic="true" className="sr-only">
      <span key={turn}>{isPausing ? said.text : ''}</span>
    </p>
  );
}
