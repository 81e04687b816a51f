import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { reload } from '../../url/reload';
import { useOffline } from './use-offline';

/** Keeps the desk's last picture and its files in the browser, and offers a newer version of the page. */
export function KeepPicture() {
  const [isNewer, setNewer] = useState(false);
  useOffline({ onNewer: () => setNewer(true), mayLoad: true, takesOver: false });
  if (!isNewer) return null;
  return (
    <Notice kind="status" action={<Button onClick={reload}>Reload</Button>}>
      A newer version of this page is ready.
    </Notice>
  );
}
