import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const pricesHelp: HelpTopic = {
  title: 'Price table',
  body: (
    <>
      <p>
        What a message costs is the price of its country, channel and originator type on the day on which it is sent. A
        price for the very originator type counts before one for any.
      </p>
      <h3>Valid from</h3>
      <p>
        A new price is added beside the old one and counts from its day on, at midnight UTC. The old one stays and
        explains what was charged before. Choose a day to see the prices of that day.
      </p>
      <h3>Export and import</h3>
      <p>
        The export is a rate card: change its prices and dates, and import it again. Prices that a card does not name
        stay as they are.
      </p>
    </>
  ),
  learnMore: [
    { label: 'Countries and regions', href: routes.countries.list },
    { label: 'Message part preview', href: routes.messageParts },
  ],
};

export const importPricesHelp: HelpTopic = {
  title: 'Import prices',
  body: (
    <>
      <p>A rate card is a CSV file in UTF-8 with these columns, in any order:</p>
      <ul>
        <li>
          <strong>country</strong>: ISO code, such as US
        </li>
        <li>
          <strong>channel</strong>: TEXT, MEDIA or VOICE
        </li>
        <li>
          <strong>originator_type</strong>: SHORT_CODE, LONG_CODE, TOLL_FREE, TEN_DLC, SIMULATOR, SENDER_ID,
          SHARED_ROUTE, or * for all that have no price of their own
        </li>
        <li>
          <strong>price_usd</strong> and <strong>carrier_fee_usd</strong>: dollars as plain digits, at most six decimals
        </li>
        <li>
          <strong>currency</strong>: USD
        </li>
        <li>
          <strong>valid_from</strong>: a day such as 2026-12-01, or a moment such as 2026-12-01T12:00:00Z
        </li>
        <li>
          <strong>source</strong>: where the figure comes from
        </li>
      </ul>
      <h3>Preview</h3>
      <p>
        The preview compares each row with the price table. What is imported is what it shows: if somebody else imports
        prices in the meantime, it is shown anew.
      </p>
    </>
  ),
  learnMore: [{ label: 'Price table', href: routes.prices.list() }],
};
