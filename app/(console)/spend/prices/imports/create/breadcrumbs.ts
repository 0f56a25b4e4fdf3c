import { routes } from '@/lib/routes';

export const importBreadcrumbs = [{ label: 'Price table', href: routes.prices.list() }, { label: 'Import prices' }];
