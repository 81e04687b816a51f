import { useState } from 'react';
import { Button } from './Button';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** If the browser refuses to copy, shows the text in a field to copy by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" className="text-ink-2 text-small">
        {state === 'copied' ? 'Copied' : ''}
        {state === 'refused' ? 'The browser does not let this page copy. Select the text:' : ''}
      </span>
      {state === 'refused' ? (
        <textarea
          readOnly
          aria-label={label}
          value={text}
          rows={3}
          className="w-full border border-line-strong bg-ground p-1 text-small"
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </span>
  );
}
