import type { Breadcrumb } from '@/components/shell/breadcrumbs';
import { routes } from '@/lib/routes';

export const createBreadcrumbs: readonly Breadcrumb[] = [
  { label: 'Configuration sets', href: routes.configurationSets.list },
  { label: 'Create configuration set' },
];
