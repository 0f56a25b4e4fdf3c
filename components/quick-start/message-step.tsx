'use client';

import { exampleBody, SendMessageForm, type SendMessageFormProps } from '@/components/messages/send-message-form';
import type { SentMessageFacts } from '@/components/messages/sent-message';
import { QueryProvider } from '@/components/patterns/query-provider';
import { sendQuickStartMessage } from '@/lib/domains/quick-start/quick-start.actions';
import { useStepPlace } from './use-step-place';

/** The last step: a test message, with its events as they come (guide 650-690). */
export default function MessageStep({
  sent,
  ...props
}: Omit<SendMessageFormProps, 'place'> & {
  /** The message that the step has sent already. */
  sent: SentMessageFacts | undefined;
}) {
  const { skip } = useStepPlace('MESSAGE');
  return (
    <QueryProvider>
      <SendMessageForm
        {...props}
        initial={{ ...props.initial, MessageBody: props.initial.MessageBody || exampleBody }}
        place={{ action: sendQuickStartMessage, sent, secondary: sent === undefined && skip }}
      />
    </QueryProvider>
  );
}
