import { Text } from '@mantine/core';
import type { MailView } from '@/lib/api/types';
import { formatDateTime } from '@/lib/format/time';
import { texts } from '@/lib/texts';
import classes from './mail-facts.module.css';
import { MailState } from './mail-state';

export function MailFacts({ mail }: { mail: MailView }) {
  return (
    <dl className={classes['facts']}>
      <dt>{texts.mail.recipient}</dt>
      <dd>{mail.recipient}</dd>
      <dt>{texts.mail.state}</dt>
      <dd>
        <MailState state={mail.state} />
        {mail.error !== undefined && (
          <Text size="sm" c="var(--c-danger)">
            {mail.error}
          </Text>
        )}
      </dd>
      <dt>{texts.mail.created}</dt>
      <dd>{formatDateTime(mail.createdAt)}</dd>
      {mail.sentAt !== undefined && (
        <>
          <dt>{texts.mail.sent}</dt>
          <dd>{formatDateTime(mail.sentAt)}</dd>
        </>
      )}
      <dt>{texts.mail.messageId}</dt>
      <dd className={classes['id']}>{mail.messageId}</dd>
    </dl>
  );
}
