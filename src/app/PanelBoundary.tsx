import { Component, type ReactNode } from 'react';
import { serverAnswers } from '../api/server-answers';
import { Button } from '../ui/Button';
import { ChunkLoadError } from '../ui/lazy-component';
import { Panel } from '../ui/Panel';
import { reload } from '../url/reload';

const retryAfterMs = 10_000;

interface PanelBoundaryProps {
  readonly title: string;
  /** Retries automatically, for a screen without a reader; after a failed import, once the server answers. */
  readonly unattended?: boolean;
  readonly children: ReactNode;
}

interface PanelState {
  readonly error: unknown;
  readonly isDown: boolean;
}

export class PanelBoundary extends Component<PanelBoundaryProps, PanelState> {
  override state: PanelState = { error: null, isDown: false };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnmounted = false;

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch() {
    if (this.props.unattended) this.#retryLater();
  }

  override componentDidMount() {
    this.#isUnmounted = false;
  }

  override componentWillUnmount() {
    this.#isUnmounted = true;
    clearTimeout(this.#timer);
  }

  #retryLater() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      if (!(await this.#tryAgain()) && !this.#isUnmounted) this.#retryLater();
    }, retryAfterMs);
  }

  /**
   * False if the server is down. A browser never refetches a module that failed to load, so that needs a
   * reload, which would lose the page while the server is down.
   */
  async #tryAgain(): Promise<boolean> {
    const error: unknown = this.state.error;
    const isChunk = error instanceof ChunkLoadError;
    if (isChunk && !(await serverAnswers())) return false;
    if (this.#isUnmounted) return true;
    if (isChunk) reload();
    else this.setState({ error: null, isDown: false });
    return true;
  }

  retry = async () => {
    if (!(await this.#tryAgain()) && !this.#isUnmounted) this.setState({ isDown: true });
  };

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <Panel title={this.props.title}>
        <div role="alert" className="my-2 bg-wash px-3 py-6 text-center text-small">
          <p className="mb-2 font-semibold">
            {this.state.error instanceof ChunkLoadError
              ? 'The code of this part of the page did not load.'
              : 'This part of the page has failed.'}{' '}
            The rest still works.
            {this.state.isDown ? ' The server does not answer yet.' : ''}
          </p>
          <Button onClick={this.retry}>Show it again</Button>
        </div>
      </Panel>
    );
  }
}
