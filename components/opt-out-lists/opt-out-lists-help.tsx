import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

const learnMore = [
  { label: 'Phone numbers', href: routes.phoneNumbers.list },
  { label: 'Handset', href: routes.handset() },
];

export const optOutListsHelp: HelpTopic = {
  title: 'Opt-out lists',
  body: (
    <>
      <p>
        An opt-out list holds destination numbers that get no messages. Every phone number and every pool uses one list,
        and several can share a list; while an originator is in a pool, the list of the pool counts.
      </p>
      <h3>How numbers come onto a list</h3>
      <p>
        Who answers STOP, or another word that opts out, is put on the list of the number or pool that they answered,
        unless you manage opt-outs yourself. You can add numbers, one by one or from a CSV file.
      </p>
      <h3>What a list does</h3>
      <p>
        A message to a number on the list is refused before it is sent, and costs nothing. The refusal names the list.
      </p>
      <h3>Default</h3>
      <p>
        Every account and Region has the list Default. New numbers and pools use it, sender IDs outside of a pool always
        do, and it cannot be deleted.
      </p>
    </>
  ),
  learnMore,
};

export const optOutListHelp: HelpTopic = {
  title: 'Opt-out list',
  body: (
    <>
      <p>
        <strong>End user</strong> means that the person opted out by a text; the word and the originator that it went to
        stand beside it. The others were added here, from a file, or through the API. Choose a number to see the
        conversation with its owner.
      </p>
      <h3>Find a number</h3>
      <p>
        Enter a number in E.164 format, such as +12065550149, or only its first digits, and press Enter. Both are as
        fast in a list of a million numbers as in a short one.
      </p>
      <h3>Opt a number in again</h3>
      <p>
        Remove a number only when its owner wants your messages. Who opted out by a text can be opted in here once in 30
        days. Who opted out of a toll-free number did so at the carrier: only their own text START or UNSTOP ends that.
      </p>
    </>
  ),
  learnMore: [{ label: 'Opt-out lists', href: routes.optOutLists.list }, ...learnMore],
};

export const importHelp: HelpTopic = {
  title: 'Import numbers from CSV',
  body: (
    <>
      <p>
        A text file with one number a line, or a table whose header names the column: phone_number, phone, number,
        mobile or msisdn. Without such a name the first column counts. Fields may be separated by commas, semicolons or
        tabs.
      </p>
      <p>
        Numbers need their country code. Spaces, hyphens, dots and brackets between digits do no harm, and a number that
        is on the list already stays as it is.
      </p>
      <h3>What happens to other lines</h3>
      <p>
        Every line is counted. Each one without a usable number is listed in the report of the import with its place in
        the file and the reason, to be looked at or downloaded. Blank lines and the header are skipped.
      </p>
      <p>The import goes on when you leave the page, and after a restart of the server.</p>
    </>
  ),
  learnMore: [{ label: 'Opt-out lists', href: routes.optOutLists.list }],
};
