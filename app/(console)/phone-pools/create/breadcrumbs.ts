import type { Breadcrumb } from '@/components/shell/breadcrumbs';
import { routes } from '@/lib/routes';

export const createBreadcrumbs: readonly Breadcrumb[] = [
  { label: 'Phone pools', href: routes.phonePools.list },
  { label: 'Create phone pool' },
];
