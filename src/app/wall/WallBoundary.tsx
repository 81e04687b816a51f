import { Component, type ReactNode } from 'react';

interface WallBoundaryProps {
  readonly title: string;
  readonly isLine?: boolean;
  readonly children: ReactNode;
}

const retryAfterMs = 10_000;

/** Retries 10 seconds after an error, because nobody is there to press a button. */
export class WallBoundary extends Component<WallBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ failed: false }), retryAfterMs);
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer);
  }

  override render() {
    const { title, isLine, children } = this.props;
    if (!this.state.failed) return children;
    if (isLine) return <strong role="alert">{title} has failed</strong>;
    return (
      <p role="alert" className="text-must">
        <strong>{title} has failed.</strong> Retrying every 10 seconds. The other scenes still work.
      </p>
    );
  }
}
