import { spendBreadcrumb } from '@/components/prices/spend-breadcrumb';
import { routes } from '@/lib/routes';

export const importBreadcrumbs = [
  spendBreadcrumb,
  { label: 'Price table', href: routes.prices.list() },
  { label: 'Import prices' },
];
