import { redirect } from 'next/navigation';
import { requireCaller } from '@/lib/console/current-call';
import { routes } from '@/lib/routes';

/** The console opens with what there is and what needs doing. */
export default async function HomePage() {
  await requireCaller();
  redirect(routes.overview);
}
