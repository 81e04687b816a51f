import type { ReactNode } from 'react';

interface NoticeProps {
  /** `error` is read out at once, `status` when there is a pause. */
  readonly kind: 'error' | 'status';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A line that says what is wrong or what is missing, where it is. */
export function Notice({ kind, children, action }: NoticeProps) {
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className="my-2 flex flex-wrap items-center justify-between gap-2 border-aging border-l-4 bg-wash px-3 py-2 text-small"
    >
      <p>{children}</p>
      {action}
    </div>
  );
}
