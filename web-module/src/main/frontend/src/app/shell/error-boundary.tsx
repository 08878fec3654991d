import { Component, type ReactNode } from 'react';
import { PageFault } from './page-fault';

interface Props {
  /** Where we are: going elsewhere is a new beginning. */
  place: string;
  children: ReactNode;
}

interface State {
  fault: { error: unknown; place: string } | undefined;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error, place: '' } };
  }

  static getDerivedStateFromProps({ place }: Props, { fault }: State): State | null {
    if (!fault) return null;
    if (fault.place === '') return { fault: { ...fault, place } };
    return fault.place === place ? null : { fault: undefined };
  }

  override render() {
    const { fault } = this.state;
    return fault ? <PageFault error={fault.error} /> : this.props.children;
  }
}
