import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly controls?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Panel({ title, aside, controls, className = '', children }: PanelProps) {
  const heading = useId();
  const look = `flex min-h-8 flex-wrap items-center gap-x-3 ${controls ? '' : 'shrink-0'}`;
  const heads = aside ? (
    <div className={look}>
      <h2 id={heading} className="font-bold text-body">
        {title}
      </h2>
      <div className="text-ink-2 text-small">{aside}</div>
    </div>
  ) : (
    <h2 id={heading} className={`font-bold text-body ${look}`}>
      {title}
    </h2>
  );
  return (
    <section aria-labelledby={heading} className={`border-ink border-t pt-2 ${className}`}>
      {controls ? (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          {heads}
          <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1">{controls}</div>
        </div>
      ) : (
        heads
      )}
      {children}
    </section>
  );
}
