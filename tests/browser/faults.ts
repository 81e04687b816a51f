import type { BrowserContext } from '@playwright/test';

export type Fault = { kind: 'console' | 'exception' | 'policy' | 'origin'; text: string };

const networkProtocols = new Set(['http:', 'https:', 'ws:', 'wss:']);
const policyReport = 'deadlineWatchPolicyReport';

/**
 * Collects warnings and errors on the console, uncaught exceptions, CSP violations and requests to origins other than
 * `origin`, from every page of a context. The returned list grows.
 */
export async function watchFaults(context: BrowserContext, origin: string): Promise<Fault[]> {
  const own = new URL(origin).host;
  const faults: Fault[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Said by the test runner, which blocks the worker.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    const { url } = message.location();
    faults.push({ kind: 'console', text: `${message.type()}: ${message.text()} (${url})` });
  });
  context.on('weberror', (error) => {
    faults.push({ kind: 'exception', text: String(error.error().stack ?? error.error()) });
  });
  context.on('request', (request) => noteOrigin(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => noteOrigin(socket.url())));
  await context.exposeBinding(policyReport, (_source, text: string) => {
    faults.push({ kind: 'policy', text });
  });
  await context.addInitScript(reportPolicyBreaches, policyReport);

  function noteOrigin(address: string): void {
    const url = new URL(address);
    if (url.host === own || !networkProtocols.has(url.protocol)) return;
    faults.push({ kind: 'origin', text: address });
  }
  return faults;
}

function reportPolicyBreaches(binding: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(globalThis, binding);
    const text = `${event.effectiveDirective} refused ${event.blockedURI} ${event.sourceFile}`;
    if (typeof report === 'function') report(text);
  });
}
