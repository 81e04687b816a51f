import type { ComponentPropsWithRef } from 'react';

type ButtonProps = ComponentPropsWithRef<'button'> & {
  readonly look?: 'plain' | 'figure';
};

const looks = {
  plain:
    'min-h-7 border border-line-strong px-2 text-small hover:bg-wash aria-pressed:bg-ink aria-pressed:text-ground aria-expanded:bg-wash',
  figure:
    'underline decoration-line-strong decoration-1 underline-offset-[0.18em] hover:decoration-ink hover:decoration-2 text-left',
} as const;

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`cursor-pointer ${looks[look]} ${className}`} {...rest} />
  );
}
