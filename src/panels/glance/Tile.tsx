import type { ReactNode } from 'react';
import type { Bound } from '../../domain/bound';
import { boundWords } from '../../format/bound';
import { Button } from '../../ui/Button';

interface TileProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly detail: ReactNode;
}

export function Tile({ label, children, detail }: TileProps) {
  return (
    <li className="flex min-w-0 flex-col gap-1 border-line border-l pl-3">
      <h3 className="text-ink-2 text-small">{label}</h3>
      <div className="flex min-h-11 items-end">{children}</div>
      <div className="text-ink-2 text-small">{detail}</div>
    </li>
  );
}

interface FigureProps {
  readonly label: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
  readonly danger?: boolean;
}

export function Figure({ label, onOpen, children, danger = false }: FigureProps) {
  return (
    <Button
      look="figure"
      aria-label={label}
      onClick={onOpen}
      className={`font-bold decoration-1 ${danger ? 'text-danger' : ''}`}
    >
      {children}
    </Button>
  );
}

export function BoundFigure({ bound }: { readonly bound: Bound }) {
  return boundWords(bound)
    .split(/([\d,]+)/)
    .filter(Boolean)
    .map((part) => (
      <span key={part} className={/\d/.test(part) ? 'text-figure' : 'text-body font-medium'}>
        {part}
      </span>
    ));
}
