import type { ReactNode } from 'react';

interface NoticeProps {
  /** Screen readers read an `error` at once, a `status` at the next pause. */
  readonly kind: 'error' | 'status';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function Notice({ kind, children, action }: NoticeProps) {
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className="my-2 flex flex-wrap items-center justify-between gap-2 border-aging border-l-4 bg-wash px-3 py-2 text-small"
    >
      <div>{children}</div>
      {action}
    </div>
  );
}
