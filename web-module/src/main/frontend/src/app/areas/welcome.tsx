export { ForgotPage } from '@/features/identity/pages/forgot-page';
export { RegisterPage } from '@/features/identity/pages/register-page';
export { ResetPage } from '@/features/identity/pages/reset-page';
export { SignInPage } from '@/features/identity/pages/sign-in-page';
export { VerifyEmailPage } from '@/features/identity/pages/verify-email-page';
export { UnsubscribePage } from '@/features/notifications/pages/unsubscribe-page';
