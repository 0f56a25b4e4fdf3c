import { defaultOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.rules';
import { conflict } from '@/lib/operations/operation-error';
import { failed, notApplicable, passed, type AcceptanceCheck } from './deliberation';

/** Nobody is sent to who has opted out: the list of the pool counts, else the originator's (guide 6620-6676). */
export const optOutCheck: AcceptanceCheck = {
  name: 'OPT_OUT',
  title: 'Opt-out list',
  decide({ request, facts, originator, destination = request.destination }) {
    if (request.ignoresOptOut) return notApplicable('An answer to an opt-out or HELP keyword goes to its sender.');
    const list = originator?.optOutListName ?? defaultOptOutList;
    if (facts.optedOutOf.includes(list)) {
      return failed(
        conflict(
          'DESTINATION_PHONE_NUMBER_OPTED_OUT',
          `${destination} has opted out: it is on the list ${list}.`,
          'opt-out-list',
          list,
        ),
      );
    }
    return passed(`The list ${list} does not hold the number.`);
  },
};
