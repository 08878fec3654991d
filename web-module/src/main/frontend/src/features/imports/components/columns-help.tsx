import { Button, Paper, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { selling } from '@/lib/texts/selling';
import { columns, template } from '../model/columns';
import classes from './imports.module.css';

/** What a file must look like, and one to begin with. */
export function ColumnsHelp() {
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="columns">
      <Title order={2} size="h3" id="columns" mb={4}>
        {selling.imports.columns}
      </Title>
      <Text size="sm">{selling.imports.columnsText}</Text>
      <ul className={classes['columns']}>
        {columns.map(({ name, need }) => (
          <li key={name} className={classes['column']}>
            <code>{name}</code> <span>{selling.imports.needs[need]}</span>
          </li>
        ))}
      </ul>
      <Button
        component="a"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(template())}`}
        download={selling.imports.templateFile}
        variant="default"
        size="compact-md"
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {selling.imports.template}
      </Button>
    </Paper>
  );
}
