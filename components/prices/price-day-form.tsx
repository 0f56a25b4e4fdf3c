import Form from 'next/form';
import { firstPage, tableHref, type TableState } from '@/components/patterns/resource-table/table-state';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { routes } from '@/lib/routes';

/** Chooses the day of the price table. What else the address says stays, so that a filter holds on another day too. */
export function PriceDayForm({ day, state }: { day: string; state: TableState }) {
  const others = [...new URLSearchParams(tableHref(firstPage(state)))].filter(([name]) => name !== 'day');
  return (
    <Form action={routes.prices.list()} scroll={false} className="flex flex-wrap items-center gap-2">
      {others.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="price-day" className="font-semibold whitespace-nowrap">
        Prices on
      </label>
      <div className="w-40">
        <Input key={day} id="price-day" type="date" name="day" defaultValue={day} min="2000-01-01" max="2099-12-31" />
      </div>
      <Button type="submit">Show</Button>
    </Form>
  );
}
