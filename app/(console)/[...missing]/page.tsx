import { notFound } from 'next/navigation';

/** Addresses that no page has: said inside the frame, where the way on is. */
export default function MissingPage(): never {
  notFound();
}
