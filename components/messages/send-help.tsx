import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const sendHelp: HelpTopic = {
  title: 'Test SMS sending',
  body: (
    <>
      <p>
        Sends one text and shows what becomes of it. It is a message like any other: it is accepted by the same rules,
        priced, counted against the spending limit and listed under Messages.
      </p>
      <h3>The quickest way</h3>
      <ul>
        <li>Request a simulator number: it is active at once.</li>
        <li>Keep the simulator destination, which takes every message.</li>
        <li>Write a text and choose Send test message.</li>
      </ul>
      <h3>Explain</h3>
      <p>Runs every check of a send in order and says which one would stop the message. Nothing is sent or charged.</p>
    </>
  ),
  learnMore: [
    { label: 'Message part preview', href: routes.messageParts },
    { label: 'Messages', href: routes.messages.list },
  ],
};

export const originatorHelp: HelpTopic = {
  title: 'Originator',
  body: (
    <>
      <p>What the message comes from, and what its reader answers to.</p>
      <p>
        <strong>Phone pool</strong>: one of its originators sends, the one that the reader knows if there is one.
      </p>
      <p>
        <strong>Phone number</strong>: one of the numbers of this Region. A simulator number sends to simulator
        destinations of its own country only.
      </p>
      <p>
        <strong>Sender ID</strong>: a name instead of a number, in countries that take it. It cannot be answered.
      </p>
      <p>
        <strong>Automatic</strong>: none is named. The service takes a transactional number of the destination’s country
        before a promotional one, and otherwise its own shared route where the country has one.
      </p>
    </>
  ),
  learnMore: [{ label: 'Phone numbers', href: routes.phoneNumbers.list }],
};

export const destinationHelp: HelpTopic = {
  title: 'Destination',
  body: (
    <>
      <p>
        <strong>Simulator</strong>: two numbers a country that answer like a carrier and deliver nothing outside. One
        takes every message, the other fails it.
      </p>
      <p>
        <strong>Verified</strong>: numbers that you have proved to be yours with a code. The sandbox sends to these and
        to simulators only.
      </p>
      <p>
        <strong>Any number</strong>: whatever country the service reaches, once the channel is in production.
      </p>
    </>
  ),
  learnMore: [
    { label: 'Verified numbers', href: routes.verifiedNumbers },
    { label: 'Handset', href: routes.handset() },
  ],
};

export const partPreviewHelp: HelpTopic = {
  title: 'Message parts',
  body: (
    <>
      <p>A text is sent and billed in parts of 140 bytes. How much one holds depends on the characters.</p>
      <h3>GSM</h3>
      <p>
        160 characters in one part; 153 in each of several, because a header of 6 bytes joins them again on the device.
        A few characters, such as € and [, count as two.
      </p>
      <h3>Unicode</h3>
      <p>
        One character outside the GSM alphabet makes the whole message Unicode: 70 units in one part, 67 in each of
        several. Most emoji count as two or more.
      </p>
      <h3>Units</h3>
      <p>Characters are what a reader sees; units are what is counted and decides the parts.</p>
    </>
  ),
  learnMore: [{ label: 'Message part preview', href: routes.messageParts }],
};

export const messagePartsHelp: HelpTopic = {
  title: 'Message part preview',
  body: (
    <>
      <p>
        Shows a text as it is sent and billed: its encoding, the parts it splits into, where each ends, and what it
        costs in each country. Nothing is sent or stored.
      </p>
      <h3>Unicode</h3>
      <p>
        Characters outside the GSM alphabet are boxed. Replace with GSM equivalents shows what would stand for each; it
        changes nothing until you choose it.
      </p>
      <h3>Prices</h3>
      <p>
        They come from the rate card of this account, which starts with samples. Carriers may add a fee to each part.
      </p>
      <h3>MMS</h3>
      <p>From four parts on, compare with one MMS where the country takes it: it holds 1,600 characters.</p>
    </>
  ),
  learnMore: [{ label: 'Test SMS sending', href: routes.send() }],
};
