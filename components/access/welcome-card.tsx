import type { ReactNode } from 'react';
import { ProductMark } from '@/components/access/product-mark';
import { productName } from '@/components/shell/breadcrumbs';

/** The one card of a page outside the console: what it is for, and its form. */
export function WelcomeCard({ title, story, children }: { title: string; story: ReactNode; children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[440px] flex-col justify-center px-5 py-10">
      <div className="mb-6 flex items-center gap-3">
        <ProductMark />
        <span className="text-h2 text-heading">{productName}</span>
      </div>
      <section className="rounded-container border-line bg-container border px-6 pt-5 pb-6 sm:px-8 sm:pt-7 sm:pb-8">
        <h1 className="text-h1">{title}</h1>
        <p className="text-secondary mt-1 mb-6">{story}</p>
        {children}
      </section>
    </main>
  );
}
