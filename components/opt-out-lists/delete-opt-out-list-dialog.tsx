'use client';

import { ConfirmByTyping, ConfirmSimple } from '@/components/patterns/confirm-dialog';
import type { ActionResult } from '@/lib/console/action-result';
import { routes } from '@/lib/routes';
import type { SelectedOptOutList } from './opt-out-lists-table';

const count = new Intl.NumberFormat('en');

/** Asks before a list is deleted: by typing when numbers go with it. While originators use it, it cannot be deleted. */
export function DeleteOptOutListDialog<Data>({
  list: { name, optedOutNumbers, linkedOriginators },
  open,
  onOpenChange,
  action,
  onDone,
}: {
  list: SelectedOptOutList;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  action: () => Promise<ActionResult<Data>>;
  onDone: (data: Data) => void;
}) {
  const shared = {
    open,
    onOpenChange,
    verb: 'Delete',
    resourceType: 'opt-out list',
    names: [name],
    command: { operation: 'DeleteOptOutList', input: { OptOutListName: name } },
    action,
    onDone,
  };
  if (optedOutNumbers === 0 && linkedOriginators === 0) {
    return (
      <ConfirmSimple {...shared} consequences="The list is empty, and no originator uses it. Its tags are deleted." />
    );
  }
  return (
    <ConfirmByTyping
      {...shared}
      consequences={
        <ul className="list-disc pl-5">
          <li>
            {optedOutNumbers === 1 ? 'The opted-out number' : `All ${count.format(optedOutNumbers)} opted-out numbers`}{' '}
            of the list {optedOutNumbers === 1 ? 'is' : 'are'} deleted, with the record of who opted out when.
          </li>
          <li>Whoever is on no other list can be sent to again.</li>
          <li>The reports of imports into the list are deleted.</li>
        </ul>
      }
      {...(linkedOriginators > 0 && {
        prerequisite: {
          message: `${linkedOriginators === 1 ? 'One originator uses' : `${count.format(linkedOriginators)} originators use`} this list. Give ${linkedOriginators === 1 ? 'it' : 'them'} another list first.`,
          label: 'View linked originators',
          href: routes.optOutLists.detail(name, 'originators'),
        },
      })}
    />
  );
}
