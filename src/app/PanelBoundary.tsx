import { Component, type ReactNode } from 'react';
import { serverAnswers } from '../api/server-answers';
import { Button } from '../ui/Button';
import { MissingCode } from '../ui/lazily';
import { Panel } from '../ui/Panel';
import { reload } from '../url/reload';

/** How long an unattended fault stands, in milliseconds. */
const againAfterMs = 10_000;

interface PanelBoundaryProps {
  readonly title: string;
  /** Nobody stands by: it is tried again by itself; for code that did not come, as soon as the server answers. */
  readonly unattended?: boolean;
  readonly children: ReactNode;
}

/** Keeps a fault in one panel from taking the others with it. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly fault: unknown }> {
  override state = { fault: null };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isGone = false;

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override componentDidCatch() {
    if (this.props.unattended) this.#tryLater();
  }

  override componentDidMount() {
    this.#isGone = false;
  }

  override componentWillUnmount() {
    this.#isGone = true;
    clearTimeout(this.#timer);
  }

  #tryLater() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      const fault: unknown = this.state.fault;
      const isInVain = fault instanceof MissingCode && !(await serverAnswers());
      if (this.#isGone) return;
      if (isInVain) this.#tryLater();
      else this.showAgain();
    }, againAfterMs);
  }

  /** Code that did not come is only asked for by a new page; anything else is tried where it is. */
  showAgain = () => {
    const fault: unknown = this.state.fault;
    if (fault instanceof MissingCode) reload();
    else this.setState({ fault: null });
  };

  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <Panel title={this.props.title}>
        <div role="alert" className="my-2 bg-wash px-3 py-6 text-center text-small">
          <p className="mb-2 font-semibold">
            This part of the page has failed. The rest still works.
          </p>
          <Button onClick={this.showAgain}>Show it again</Button>
        </div>
      </Panel>
    );
  }
}
