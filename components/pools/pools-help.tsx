import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const poolsHelp: HelpTopic = {
  title: 'Phone pools',
  body: (
    <>
      <p>
        A phone pool is a set of phone numbers and sender IDs that share their settings. You send from the pool, and it
        chooses the originator.
      </p>
      <h3>Which originator sends</h3>
      <p>
        A person goes on getting messages from the number they know. Everybody else gets them from the originator with
        the most room. When the carrier refuses one, the message goes on through another.
      </p>
      <h3>Settings</h3>
      <p>
        A pool takes its settings from its first originator. From then on they are changed on the pool, and hold for all
        of its originators.
      </p>
      <h3>Deletion</h3>
      <p>
        A pool can be deleted when deletion protection is off and a single originator is left. Originators stay in the
        account.
      </p>
    </>
  ),
  learnMore: [
    { label: 'Phone numbers', href: routes.phoneNumbers.list },
    { label: 'Test SMS sending', href: routes.send() },
  ],
};

export const firstOriginatorHelp: HelpTopic = {
  title: 'First originator',
  body: (
    <>
      <p>A pool begins with one phone number or sender ID. It can be in one pool only.</p>
      <p>
        The pool takes over the number’s message type, two-way settings, opt-out list and keywords. Without a number of
        your own, request a simulator number: it is ready at once.
      </p>
    </>
  ),
  learnMore: [{ label: 'Phone numbers', href: routes.phoneNumbers.list }],
};

export const originatorsHelp: HelpTopic = {
  title: 'Associated pool originators',
  body: (
    <>
      <p>The phone numbers and sender IDs that messages from this pool can come from, up to 100.</p>
      <p>
        One more must match the pool in message type, two-way SMS, opt-out list, self-managed opt-outs, keywords and
        capabilities. Where it does not, Add originator says why.
      </p>
      <p>
        A number that is removed stays in the account and keeps the pool’s settings. The last originator cannot be
        removed: delete the pool instead.
      </p>
    </>
  ),
};

export const sharedRoutesHelp: HelpTopic = {
  title: 'Shared routes',
  body: (
    <>
      <p>
        In some countries the service has originators that its customers share. With shared routes on, a message goes
        through one of them when no originator of the pool reaches its country. People may see a generic sender such as
        NOTICE, or a number that changes.
      </p>
      <p>
        Dedicated originators are preferred wherever there are any. The United States and China have no shared routes.
      </p>
    </>
  ),
};
