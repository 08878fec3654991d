import { Skeleton, Stack } from '@mantine/core';

export function RowSkeletons({ rows = 6, height = 52 }: { rows?: number; height?: number }) {
  return (
    <Stack gap="xs">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="md" />
      ))}
    </Stack>
  );
}
