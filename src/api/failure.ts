import type { Problem } from './contract';

export type FailureKind =
  /**
   * `isOffline` means that the browser knows of no network. The server may still be reachable, on
   * the same machine.
   */
  | { readonly kind: 'unreachable'; readonly isOffline: boolean }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number; readonly problem: Problem | null }
  | { readonly kind: 'notJson' }
  /** The code of the contract did not load. */
  | { readonly kind: 'code' }
  | { readonly kind: 'contract'; readonly where: string };

export class RequestFailure extends Error {
  readonly path: string;
  readonly reason: FailureKind;

  constructor(path: string, reason: FailureKind) {
    super(`${path}: ${reason.kind}`);
    this.name = 'RequestFailure';
    this.path = path;
    this.reason = reason;
  }
}

/**
 * False for a status that blames the request (4xx except 408 and 429), because a retry cannot help.
 */
export function canRetry(error: unknown): boolean {
  if (!(error instanceof RequestFailure)) return true;
  const { reason } = error;
  if (reason.kind !== 'status') return true;
  // The store no longer has the pages of this list, but a retry begins with the first one.
  if (reason.status === 410) return reason.problem?.parameter === 'cursor';
  return reason.status >= 500 || reason.status === 408 || reason.status === 429;
}

export function failureWords(error: unknown): string {
  if (!(error instanceof RequestFailure))
    return 'Something went wrong in this page itself, not on the server.';
  const { reason } = error;
  const path = error.path.split('?')[0];
  switch (reason.kind) {
    case 'unreachable':
      return reason.isOffline
        ? 'This device is offline, and the server does not answer.'
        : 'The server does not answer.';
    case 'timeout':
      return `The server has not answered for ${reason.seconds} seconds.`;
    case 'status':
      return reason.problem?.detail ?? `The server answered ${path} with error ${reason.status}.`;
    case 'code':
      return 'A part of this page failed to load. Reload the page.';
    case 'notJson':
      return `The server’s answer to ${path} is not JSON.`;
    case 'contract':
      return `The server’s answer to ${path} has an unexpected form (${reason.where}).`;
  }
}
