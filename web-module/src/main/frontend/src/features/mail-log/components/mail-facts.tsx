import { Text } from '@mantine/core';
import type { MailView } from '@/lib/api/types';
import { formatDateTime } from '@/lib/format/time';
import { admin } from '@/lib/texts/admin';
import classes from './mail-facts.module.css';
import { MailState } from './mail-state';

export function MailFacts({ mail }: { mail: MailView }) {
  return (
    <dl className={classes['facts']}>
      <dt>{admin.mail.recipient}</dt>
      <dd>{mail.recipient}</dd>
      <dt>{admin.mail.state}</dt>
      <dd>
        <MailState state={mail.state} />
        {mail.error !== undefined && (
          <Text size="sm" c="var(--c-danger)">
            {mail.error}
          </Text>
        )}
      </dd>
      <dt>{admin.mail.created}</dt>
      <dd>{formatDateTime(mail.createdAt)}</dd>
      {mail.sentAt !== undefined && (
        <>
          <dt>{admin.mail.sent}</dt>
          <dd>{formatDateTime(mail.sentAt)}</dd>
        </>
      )}
      <dt>{admin.mail.messageId}</dt>
      <dd className={classes['id']}>{mail.messageId}</dd>
    </dl>
  );
}
