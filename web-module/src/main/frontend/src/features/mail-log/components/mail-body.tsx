import { Tabs, Text } from '@mantine/core';
import type { MailContent } from '@/lib/api/types';
import { admin } from '@/lib/texts/admin';
import classes from './mail-facts.module.css';

/** The mail as its reader sees it. The frame is sandboxed with nothing allowed: no script, no form, no navigation. */
export function MailBody({ content: { mail, text, html } }: { content: MailContent }) {
  if (text === undefined && html === undefined) {
    return <Text c="dimmed">{admin.mail.noBody}</Text>;
  }
  return (
    <Tabs defaultValue={html === undefined ? 'text' : 'html'} keepMounted={false}>
      <Tabs.List mb="md">
        {html !== undefined && <Tabs.Tab value="html">{admin.mail.asHtml}</Tabs.Tab>}
        {text !== undefined && <Tabs.Tab value="text">{admin.mail.asText}</Tabs.Tab>}
      </Tabs.List>
      {html !== undefined && (
        <Tabs.Panel value="html">
          <iframe
            sandbox=""
            srcDoc={html}
            title={admin.mail.htmlFrame(mail.subject)}
            className={classes['frame']}
            referrerPolicy="no-referrer"
          />
        </Tabs.Panel>
      )}
      {text !== undefined && (
        <Tabs.Panel value="text">
          <pre className={classes['text']}>{text}</pre>
        </Tabs.Panel>
      )}
    </Tabs>
  );
}
