import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const spendHelp: HelpTopic = {
  title: 'Spend',
  body: (
    <>
      <p>
        What messages have cost, to the millionth of a dollar. A message is charged when it is accepted, whether it
        arrives or not, and counts for that day and month (UTC).
      </p>
      <h3>Price and carrier fees</h3>
      <p>
        The price is what the service charges for each message part, by the rate card in force at the time. In some
        countries carriers add a fee to each part; it stands apart.
      </p>
      <h3>Rounding</h3>
      <p>
        Amounts of a dollar and more are shown in cents. Point at one to see it in full; CSV files hold every amount in
        full.
      </p>
      <h3>History</h3>
      <p>The present month and the 15 months before it.</p>
    </>
  ),
  learnMore: [
    { label: 'Price table', href: routes.prices.list() },
    { label: 'Countries and regions', href: routes.countries.list },
  ],
};

export const forecastHelp: HelpTopic = {
  title: 'Forecast',
  body: (
    <>
      <p>
        What the month will have cost when it ends, if it goes on as it did: what is spent so far and, for what is left
        of the month, the average of the <strong>last seven full days</strong> (UTC). A week holds every weekday once,
        so that quiet weekends count for what they are.
      </p>
      <p>
        Where sending began less than a week ago, the average of the full days since then is taken. Before the first
        full day, and after four weeks without a message, there is nothing to go by and no forecast.
      </p>
      <p>A spending limit may stop sending before the forecast is reached.</p>
    </>
  ),
  learnMore: [],
};

export const spendChartHelp: HelpTopic = {
  title: 'Charts of spend',
  body: (
    <>
      <p>Each bar is the price of a channel with what carriers added on top of it. Days begin at midnight UTC.</p>
      <h3>Dashed line</h3>
      <p>
        The limit of the month divided by its days: a channel that stays below it every day never reaches its limit. It
        is drawn where all spend is of one channel, and where bars come near it.
      </p>
    </>
  ),
  learnMore: [],
};

export const usageReportHelp: HelpTopic = {
  title: 'Usage report',
  body: (
    <>
      <p>The month in the words of the bill. Each line is named by its usage type:</p>
      <p>
        <code>Region-MessagingType-Country-RouteType-OriginationID-Measure</code>
      </p>
      <h3>MessageCount and MessageFee</h3>
      <p>How many messages were sent, and what they cost. There are both for every country and type of originator.</p>
      <h3>CarrierFeeCount and CarrierFees</h3>
      <p>How many messages a carrier charged a fee for, and how much. Only where there were fees.</p>
      <h3>Messages and parts</h3>
      <p>
        Counts are messages. What is charged is each of their parts: the column <strong>Parts</strong> has their number.
      </p>
      <h3>What is not listed</h3>
      <p>
        Usage types are documented for texts from six types of originators. MMS, voice and simulator numbers have none:
        what they cost is told beside the report.
      </p>
    </>
  ),
  learnMore: [],
};
