import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

const learnMore = [
  { label: 'Configuration sets', href: routes.configurationSets.list },
  { label: 'Test SMS sending', href: routes.send() },
];

export const protectHelp: HelpTopic = {
  title: 'Protect configurations',
  body: (
    <>
      <p>
        A protect configuration says which countries messages may go to, for SMS, MMS and voice apart. Blocking where
        you have no customers keeps artificial traffic from costing you money.
      </p>
      <h3>Which one applies</h3>
      <ol className="list-decimal pl-5">
        <li>The one that the send names.</li>
        <li>The one of the configuration set that the send names.</li>
        <li>The account default.</li>
        <li>Otherwise none, and every country is allowed.</li>
      </ol>
      <p>The first that there is decides alone.</p>
      <h3>Which rule decides</h3>
      <p>An override for the very number comes first, until it expires; then the rule of its country.</p>
      <h3>Deletion</h3>
      <p>
        A protect configuration can be deleted when its deletion protection is off and nothing is associated with it.
      </p>
    </>
  ),
  learnMore,
};

export const countryRulesHelp: HelpTopic = {
  title: 'Country rules',
  body: (
    <>
      <p>Every country is allowed until you say otherwise. Changes hold from the next message on.</p>
      <dl>
        <dt className="font-bold">Allow</dt>
        <dd>Messages are sent.</dd>
        <dt className="mt-2 font-bold">Block</dt>
        <dd>Messages are refused at once, and cost nothing.</dd>
        <dt className="mt-2 font-bold">Monitor, Filter</dt>
        <dd>
          Messages are watched for artificial traffic, and with Filter stopped where they look like it. The simulated
          carrier has no such traffic, so that both let every message through.
        </dd>
      </dl>
      <h3>Finding countries</h3>
      <p>
        Filter by name, region and rule. The box in the head of the table selects all that match, not just those in
        view.
      </p>
    </>
  ),
  learnMore,
};

export const overridesHelp: HelpTopic = {
  title: 'Number overrides',
  body: (
    <>
      <p>
        A rule of its own for one number, on every channel. It decides before the rule of the number’s country: allow a
        tester in a country that is blocked, or block one number in a country that is allowed.
      </p>
      <p>With an end, it stops counting at that moment and stays in the list until it is removed.</p>
    </>
  ),
  learnMore: [{ label: 'Protect configurations', href: routes.protectConfigurations.list }],
};

export const associationsHelp: HelpTopic = {
  title: 'Associations',
  body: (
    <>
      <h3>Account default</h3>
      <p>
        Applies to every message that names neither a protect configuration nor a configuration set with one. There is
        one default; a new one takes the place of the old.
      </p>
      <h3>Configuration sets</h3>
      <p>Applies to the messages that name one of these sets. A set has one protect configuration at most.</p>
      <h3>No association</h3>
      <p>Applies only where a send names it.</p>
    </>
  ),
  learnMore,
};

export const protectionCheckHelp: HelpTopic = {
  title: 'Would this number pass?',
  body: (
    <p>
      Asks the rules that a send would meet, and answers with the one that decides. Nothing is sent. Other checks of a
      send, such as opt-outs, are not part of the answer: Explain on Test SMS sending shows them all.
    </p>
  ),
  learnMore: [{ label: 'Test SMS sending', href: routes.send() }],
};
