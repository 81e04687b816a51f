import type { ComponentPropsWithRef } from 'react';

type ButtonProps = ComponentPropsWithRef<'button'> & {
  readonly look?: 'plain' | 'quiet' | 'figure';
};

const classes = {
  plain:
    'min-h-7 border border-line-strong px-2 text-small hover:bg-wash aria-pressed:bg-ink aria-pressed:text-ground aria-expanded:bg-wash',
  quiet:
    'min-h-7 px-1.5 text-small hover:bg-wash aria-expanded:bg-wash aria-pressed:font-semibold aria-pressed:underline',
  figure:
    'underline decoration-line decoration-1 underline-offset-[0.18em] hover:decoration-ink hover:decoration-2 text-left',
} as const;

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`cursor-pointer ${classes[look]} ${className}`} {...rest} />
  );
}
