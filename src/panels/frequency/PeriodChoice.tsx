import { useEffect, useLayoutEffect, useRef } from 'react';
import type { DayRange } from '../../domain/day-range';
import type { View } from '../../domain/view';
import { Button } from '../../ui/Button';
import type { ChangeView } from '../../url/use-view';

interface PeriodChoiceProps {
  readonly range: DayRange;
  readonly onClose: () => void;
  readonly change: ChangeView;
}

/**
 * Moves the focus to the first button, and back on close if the focus is still inside. A press
 * elsewhere closes it.
 */
export function PeriodChoice({ range, onClose, change }: PeriodChoiceProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    const before = document.activeElement;
    current?.querySelector('button')?.focus();
    return () => {
      const isInside = current?.contains(document.activeElement);
      if (isInside && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const closeFromOutside = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && box.current?.contains(target))) onClose();
    };
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, [onClose]);

  const option = (label: string, chosen: Partial<View>) => (
    <Button
      onClick={() => {
        onClose();
        change(chosen);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div ref={box} className="mt-2 grid grid-cols-2 gap-2">
      {option('Compare as A', { a: range })}
      {option('Compare as B', { b: range })}
      {option('Show only these days', { from: range.start, to: range.end })}
      <Button onClick={onClose}>Cancel</Button>
    </div>
  );
}
