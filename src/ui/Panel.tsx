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
  return (
    <section aria-labelledby={heading} className={`border-ink border-t pt-2 ${className}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="flex min-h-8 flex-wrap items-center gap-x-3">
          <h2 id={heading} className="font-bold text-body">
            {title}
          </h2>
          {aside ? <div className="text-ink-2 text-small">{aside}</div> : null}
        </div>
        {controls ? (
          <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1">{controls}</div>
        ) : null}
      </div>
      {children}
    </section>
  );
}
