import { routes } from '@/lib/routes';

/** The price table is a page of Spend. */
export const spendBreadcrumb = { label: 'Spend', href: routes.spend.page() };
