import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { MissingCode } from '../ui/lazily';
import { Panel } from '../ui/Panel';
import { reload } from '../url/reload';

interface PanelBoundaryProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one panel from taking the others with it. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly fault: unknown }> {
  override state = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
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
