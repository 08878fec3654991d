export { AdminGuard } from '../shell/admin-guard';
export { NotFound } from '../shell/not-found';
export { SignedIn } from '../shell/signed-in';
