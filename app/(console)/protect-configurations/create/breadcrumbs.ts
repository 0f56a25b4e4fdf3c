import type { Breadcrumb } from '@/components/shell/breadcrumbs';
import { routes } from '@/lib/routes';

export const createBreadcrumbs: readonly Breadcrumb[] = [
  { label: 'Protect configurations', href: routes.protectConfigurations.list },
  { label: 'Create protect configuration' },
];
