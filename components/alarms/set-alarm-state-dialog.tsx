'use client';

import { useId } from 'react';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { setAlarmState } from '@/lib/domains/alarms/alarms.actions';
import { alarmStates, setAlarmStateInput, type AlarmState } from '@/lib/domains/alarms/alarms.shapes';
import { stateLooks } from './alarm-words';

/** Puts an alarm into a state for a moment, to try what follows from it. */
export default function SetAlarmStateDialog({
  name,
  state,
  onClose,
}: {
  name: string;
  state: AlarmState;
  onClose: () => void;
}) {
  const formId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: {
      AlarmName: name,
      StateValue: (state === 'ALARM' ? 'OK' : 'ALARM') as AlarmState,
      StateReason: 'A try of the notification.',
    },
    labels: { StateValue: 'State', StateReason: 'Reason' },
    schema: setAlarmStateInput,
    action: setAlarmState,
    onSuccess: ({ StateValue }) => {
      push({
        type: 'success',
        content: `Set alarm ${name} to ${stateLooks[StateValue].words}. The next evaluation puts it back within seconds.`,
      });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Set alarm state"
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Setting state">
            Set state
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false} className="gap-field-gap">
        <p>
          Tries what the alarm does: the topic is told if it is told of this state. The alarm goes back to its real
          state with the next evaluation.
        </p>
        <OperationField form={form} name="StateValue">
          {(control, { value, onChange, onBlur }) => (
            <Select
              {...control}
              value={value}
              onValueChange={onChange}
              onBlur={onBlur}
              options={alarmStates.map((each) => ({
                value: each,
                label: stateLooks[each].words,
                ...(each === state && { description: 'The state that it is in', disabled: true }),
              }))}
            />
          )}
        </OperationField>
        <OperationField form={form} name="StateReason">
          {(control, field) => <Input {...control} {...field} autoComplete="off" />}
        </OperationField>
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}
