import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const keywordsHelp: HelpTopic = {
  title: 'Keywords',
  body: (
    <>
      <p>
        A keyword is a word or phrase that a text begins with. When one comes in, its action is done and its response
        sent.
      </p>
      <h3>What matches</h3>
      <p>
        Upper and lower case are the same, and the keyword must end where a word ends: JOIN matches “Join now”, not
        “Joined”. Of several that match, the longest counts.
      </p>
      <h3>Required keywords</h3>
      <p>
        HELP and the opt-out words are always there. Their responses can be changed; they cannot be deleted. The
        response to HELP says how to reach you.
      </p>
      <h3>Where they take effect</h3>
      <p>
        While a number is in a phone pool, the keywords of the pool count. On US toll-free numbers the carrier answers
        STOP, UNSTOP and START itself.
      </p>
    </>
  ),
  learnMore: [{ label: 'Try keywords on the handset', href: routes.handset() }],
};
