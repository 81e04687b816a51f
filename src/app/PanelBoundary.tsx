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

export class PanelBoundary extends Component<PanelBoundaryProps, { readonly error: unknown }> {
  override state = { error: null };
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
      const error: unknown = this.state.error;
      const isServerDown = error instanceof ChunkLoadError && !(await serverAnswers());
      if (this.#isUnmounted) return;
      if (isServerDown) this.#retryLater();
      else this.retry();
    }, retryAfterMs);
  }

  /** A browser never refetches a module that failed to load, so that needs a reload. */
  retry = () => {
    const error: unknown = this.state.error;
    if (error instanceof ChunkLoadError) reload();
    else this.setState({ error: null });
  };

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <Panel title={this.props.title}>
        <div role="alert" className="my-2 bg-wash px-3 py-6 text-center text-small">
          <p className="mb-2 font-semibold">
            This part of the page has failed. The rest still works.
          </p>
          <Button onClick={this.retry}>Show it again</Button>
        </div>
      </Panel>
    );
  }
}
