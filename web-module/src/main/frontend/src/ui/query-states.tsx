import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorPanel } from './error-panel';
import { LoadingRegion } from './loading-region';

interface Props<Data> {
  query: UseQueryResult<Data>;
  skeleton: ReactNode;
  failed: string;
  isEmpty?: (data: Data) => boolean;
  empty?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** The four states of everything that is loaded: loading, error, empty, filled. */
export function QueryStates<Data>(props: Props<Data>) {
  const { query } = props;
  if (query.data !== undefined) {
    return props.isEmpty?.(query.data) ? props.empty : props.children(query.data);
  }
  if (query.isError) {
    return (
      <ErrorPanel
        title={props.failed}
        error={query.error}
        onRetry={() => void query.refetch()}
        retrying={query.isFetching}
      />
    );
  }
  return <LoadingRegion>{props.skeleton}</LoadingRegion>;
}
