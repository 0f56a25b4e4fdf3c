import { NotFoundPage } from '@/components/patterns/not-found-page';

/** Outside the console's frame: for addresses that belong to none of its pages. */
export default function NotFound() {
  return (
    <main className="max-w-form mx-auto px-5 py-10">
      <NotFoundPage text="There is no such page. The address may be mistyped." />
    </main>
  );
}
