import { redirect } from 'next/navigation';
import { requireCaller } from '@/lib/console/current-call';
import { routes } from '@/lib/routes';

/** The console opens where its work is done. */
export default async function HomePage() {
  await requireCaller();
  redirect(routes.send());
}
