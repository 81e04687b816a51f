import { useEffect, useState } from 'react';

interface AnnouncerProps {
  /** Items of the first render are not announced. */
  readonly total: number;
  readonly words: (count: number) => string;
}

const pauseInMilliseconds = 10_000;

/**
 * At once, then at most every ten seconds. The text is cleared in between, because a live region
 * does not repeat a text that is already there.
 */
export function Announcer({ total, words }: AnnouncerProps) {
  const [said, setSaid] = useState({ total, text: '', turn: 0 });
  const [finishedTurn, setFinishedTurn] = useState(0);
  const isPausing = finishedTurn !== said.turn;
  // After a drop, count from the lower total.
  if (total < said.total) setSaid({ ...said, total });
  if (total > said.total && !isPausing) {
    setSaid({ total, text: words(total - said.total), turn: said.turn + 1 });
  }
  const { turn } = said;
  useEffect(() => {
    if (turn === 0) return;
    const timer = setTimeout(() => setFinishedTurn(turn), pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [turn]);
  return (
    <p aria-live="polite" aria-atomic="true" className="sr-only">
      <span key={turn}>{isPausing ? said.text : ''}</span>
    </p>
  );
}
