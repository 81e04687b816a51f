import { Component, type ReactNode } from 'react';

interface WallBoundaryProps {
  /** What fails, as it is called. */
  readonly title: string;
  /** Whether there is room for a line only. */
  readonly isLine?: boolean;
  readonly children: ReactNode;
}

/** How long a fault stands before the scene is tried again, in milliseconds. */
const againAfterMs = 10_000;

/** Keeps a fault in one part of the picture from taking the others with it. Nobody stands by: it is tried again by itself. */
export class WallBoundary extends Component<WallBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ failed: false }), againAfterMs);
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
        <strong>{title} has failed.</strong> It is tried again every 10 seconds; the other pictures
        go on.
      </p>
    );
  }
}
