import { createRoot, hydrateRoot } from 'react-dom/client';
import { unknownTime } from '../api/answered-at';
import { answersElement, documentArrival, readFirstAnswers } from '../api/first-answers';
import { mendAddress, openedSearch } from '../url/use-opened-address';
import { firstCache } from './first-cache';
import { Page } from './Page';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
// An address that cannot be mended is read as it came.
await mendAddress().catch(() => undefined);
const answers = readFirstAnswers(document.getElementById(answersElement)?.textContent ?? '');
const arrival = documentArrival();
// Nobody knows how old a copy is that the browser kept.
const first = answers && firstCache(answers, arrival.isNew ? arrival.at : unknownTime);
if (answers && first && answers.drawnFor === openedSearch()) {
  hydrateRoot(root, <Page drawnFor={answers.drawnFor} first={first} />);
} else {
  createRoot(root).render(<Page first={first} />);
}
if (first && !arrival.isNew) void first.client.invalidateQueries();
