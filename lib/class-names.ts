import { clsx, type ClassValue } from 'clsx';

/**
 * Joins class names, leaving out what is false.
 *
 * It does not resolve conflicts between utilities (that costs 8 kB in every page): a `className` given to a component
 * adds to it, and what should differ has a prop.
 */
export function cn(...classes: ClassValue[]): string {
  return clsx(classes);
}
