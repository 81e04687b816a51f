import { Component, type ReactNode } from 'react';

interface WallBoundaryProps {
  /** What fails, as its scene is called. */
  readonly title: string;
  readonly children: ReactNode;
}

/** How long a fault stands before the scene is tried again, in milliseconds. */
const againAfterMs = 10_000;

/** Keeps a fault in one scene from taking the others with it. Nobody stands by: it is tried again by itself. */
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
    if (!this.state.failed) return this.props.children;
    return (
      <p role="alert" className="text-must">
        <strong>{this.props.title} has failed.</strong> It is tried again every 10 seconds; the
        other pictures go on.
      </p>
    );
  }
}
