import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AddressProvider } from '../url/adapter';
import { App } from './App';
import { Clock } from './Clock';
import { createQueryClient } from './query-client';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <AddressProvider>
      <QueryClientProvider client={createQueryClient()}>
        <Clock>
          <App />
        </Clock>
      </QueryClientProvider>
    </AddressProvider>
  </StrictMode>,
);
