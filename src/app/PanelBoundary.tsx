import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Panel } from '../ui/Panel';

interface PanelBoundaryProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one panel from taking the others with it. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Panel title={this.props.title}>
        <div role="alert" className="my-2 bg-wash px-3 py-6 text-center text-small">
          <p className="mb-2 font-semibold">
            This part of the page has failed. The rest still works.
          </p>
          <Button onClick={() => this.setState({ failed: false })}>Show it again</Button>
        </div>
      </Panel>
    );
  }
}
