import type { Breadcrumb } from '@/components/shell/breadcrumbs';
import { routes } from '@/lib/routes';

export const requestBreadcrumbs: readonly Breadcrumb[] = [
  { label: 'Phone numbers', href: routes.phoneNumbers.list },
  { label: 'Request simulator number' },
];
