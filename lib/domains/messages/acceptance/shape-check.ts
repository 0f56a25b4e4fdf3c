import { invalid } from '@/lib/operations/operation-error';
import { parseE164 } from '@/lib/reference/phone-number';
import { messageParts, PART_LIMITS } from '@/lib/text/message-parts';
import { failed, passed, type AcceptanceCheck } from './deliberation';

/** What the input's schema cannot say: a possible number, a body that fits a message, well-formed text. */
export const shapeCheck: AcceptanceCheck = {
  name: 'SHAPE',
  title: 'Destination and message body',
  decide(deliberation) {
    const { request } = deliberation;
    const destination = parseE164(request.destination);
    if (destination === undefined) {
      return failed(
        invalid(
          'INVALID_PARAMETER',
          `DestinationPhoneNumber is not a phone number in E.164 format, for example +12065550142.`,
          'DestinationPhoneNumber',
        ),
      );
    }
    deliberation.destination = destination;
    if (request.body === undefined || request.body === '') {
      return failed(invalid('MISSING_PARAMETER', 'MessageBody is required.', 'MessageBody'));
    }
    const parts = messageParts(request.body);
    if (parts.problem === 'LONE_SURROGATE') {
      return failed(
        invalid('INVALID_PARAMETER', 'MessageBody has half of a character (a lone surrogate).', 'MessageBody'),
      );
    }
    if (parts.problem === 'TOO_LONG') {
      const limit = PART_LIMITS[parts.encoding].maxMessage;
      const unit =
        parts.encoding === 'GSM' ? 'GSM characters' : 'characters, since it has characters outside GSM 03.38';
      return failed(
        invalid('INVALID_PARAMETER', `MessageBody has ${parts.units} of at most ${limit} ${unit}.`, 'MessageBody'),
      );
    }
    deliberation.body = request.body;
    deliberation.parts = parts;
    const count = parts.parts.length;
    return passed(
      `${parts.units} ${parts.encoding === 'GSM' ? 'GSM' : 'Unicode'} units make ${count} ${count === 1 ? 'part' : 'parts'}.`,
    );
  },
};
