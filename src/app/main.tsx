import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AddressProvider } from '../url/adapter';
import { mendAddress } from '../url/use-opened-address';
import { Answers } from './Answers';
import { App } from './App';
import { Clock } from './Clock';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
// An address that cannot be mended is read as it came.
await mendAddress().catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <AddressProvider>
      <Answers>
        <Clock>
          <App />
        </Clock>
      </Answers>
    </AddressProvider>
  </StrictMode>,
);
