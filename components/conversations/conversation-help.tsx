import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const conversationHelp: HelpTopic = {
  title: 'Conversation',
  body: (
    <>
      <p>
        All texts between one person and the originators of this workspace, from old to new: theirs at the left, yours
        at the right.
      </p>
      <h3>What a received text did</h3>
      <p>
        Below each received text stands the keyword that it began with, and what was done: whether the person was opted
        out or in, what answered, and where the text was passed on to, with its payload.
      </p>
      <h3>Automatic replies</h3>
      <p>A reply is a message like any other: it has parts, a price and events. Choose Details to see them.</p>
      <h3>Opt back in</h3>
      <p>
        Only for people who asked for it. Who opted out by a text can be opted in here once in 30 days, and who opted
        out of a toll-free number only by their own text START or UNSTOP.
      </p>
    </>
  ),
  learnMore: [
    { label: 'Opt-out lists', href: routes.optOutLists.list },
    { label: 'Handset', href: routes.handset() },
  ],
};
