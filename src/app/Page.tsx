import { StrictMode } from 'react';
import { AddressProvider } from '../url/adapter';
import { Answers, type FirstCache } from './Answers';
import { App } from './App';
import { Clock } from './Clock';

interface PageProps {
  /**
   * The query of the address for which the server renders, or rendered, the page; empty if it did
   * not.
   */
  readonly drawnFor?: string;
  readonly first: FirstCache | null;
}

export function Page({ drawnFor = '', first }: PageProps) {
  return (
    <StrictMode>
      <AddressProvider drawnFor={drawnFor}>
        <Answers first={first}>
          <Clock start={first?.answeredAt ?? null}>
            <App />
          </Clock>
        </Answers>
      </AddressProvider>
    </StrictMode>
  );
}
