import { createRoot, hydrateRoot } from 'react-dom/client';
import { unknownTime } from '../api/answered-at';
import { answersElement, documentArrival, readFirstAnswers } from '../api/first-answers';
import { mendAddress, openedSearch } from '../url/use-opened-address';
import { firstCache } from './first-cache';
import { Page } from './Page';
import './styles.css';

// A browser without this function is too old to run the page. It keeps what the server drew, with the line that says so.
if ('toSorted' in Array.prototype) await start();

async function start() {
  document.getElementById('without-script')?.remove();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  // If the address cannot be mended, the page reads it unchanged.
  await mendAddress().catch(() => undefined);
  const answers = readFirstAnswers(document.getElementById(answersElement)?.textContent ?? '');
  const arrival = documentArrival();
  // The age of a copy from the browser's cache is unknown.
  const first = answers && firstCache(answers, arrival.isNew ? arrival.at : unknownTime);
  if (answers && first && answers.drawnFor === openedSearch()) {
    hydrateRoot(root, <Page drawnFor={answers.drawnFor} first={first} />);
  } else {
    createRoot(root).render(<Page first={first} />);
  }
  if (first && !arrival.isNew) void first.client.invalidateQueries();
}
