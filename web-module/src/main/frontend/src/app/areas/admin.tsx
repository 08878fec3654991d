export { KeysPage } from '@/features/api-keys/pages/keys-page';
export { FeedPage } from '@/features/data-feed/pages/feed-page';
export { RunsPage } from '@/features/deal-runs/pages/runs-page';
export { JobsPage } from '@/features/jobs/pages/jobs-page';
export { MailLogPage } from '@/features/mail-log/pages/mail-log-page';
export { MailPage } from '@/features/mail-log/pages/mail-page';
export { OverviewPage } from '@/features/overview/pages/overview-page';
export { UsersPage } from '@/features/users/pages/users-page';
