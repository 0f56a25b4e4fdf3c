import { routes } from '@/lib/routes';

export const createBreadcrumbs = [
  { label: 'Event destinations', href: routes.destinations.list('streams') },
  { label: 'Create stream' },
];
