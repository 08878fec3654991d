import { Anchor, Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useLocation, useParams } from 'react-router';
import { admin } from '@/lib/texts/admin';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { useMail } from '../api/mail';
import { MailBody } from '../components/mail-body';
import { MailFacts } from '../components/mail-facts';
import classes from './mail-page.module.css';

export function MailPage() {
  const query = useMail(Number(useParams()['id']));
  const state = useLocation().state as { search?: string } | null;
  return (
    <>
      <Anchor
        component={Link}
        to={{ pathname: '/admin/mail', search: state?.search ?? '' }}
        className={classes['back'] ?? ''}
      >
        <IconArrowLeft size={18} stroke={1.6} aria-hidden />
        {admin.mail.back}
      </Anchor>
      <QueryStates
        query={query}
        skeleton={<Skeleton height={480} radius="lg" />}
        failed={admin.mail.viewFailed}
      >
        {(content) => (
          <>
            <PageHeader title={content.mail.subject} />
            <MailFacts mail={content.mail} />
            <MailBody content={content} />
          </>
        )}
      </QueryStates>
    </>
  );
}
