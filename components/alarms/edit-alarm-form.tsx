'use client';

import { useRouter } from 'next/navigation';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { PermissionNotice } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { CreateTopicButton } from '@/components/topics/create-topic-button';
import { Checkbox } from '@/components/ui/checkbox';
import { Combobox } from '@/components/ui/combobox';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { createAlarm, updateAlarm } from '@/lib/domains/alarms/alarms.actions';
import {
  alarmPeriods,
  comparisonOperators,
  metricNames,
  missingDataTreatments,
  type Alarm,
  type AlarmState,
} from '@/lib/domains/alarms/alarms.shapes';
import { routes } from '@/lib/routes';
import { alarmFormSchema, alarmLabels, alarmValues, toAlarmInput } from './alarm-form';
import { alarmsHelp, conditionsHelp, notificationHelp } from './alarms-help';
import { comparisonLabels, metricDescriptions, missingDataLabels, periodLabel, stateLooks } from './alarm-words';
import { MetricPreview } from './metric-preview';

const statistics = [
  { value: 'Maximum', label: 'Maximum', description: 'Recommended: the amount as it last stood' },
  { value: 'Minimum', label: 'Minimum' },
  { value: 'Average', label: 'Average' },
  { value: 'p99', label: 'p99' },
  { value: 'p90', label: 'p90' },
  { value: 'p50', label: 'p50' },
];

/** In the order of the guide: whom to tell of what matters most first. */
const notifyStates: readonly AlarmState[] = ['ALARM', 'OK', 'INSUFFICIENT_DATA'];

const stateDescriptions: Readonly<Record<AlarmState, string>> = {
  ALARM: 'The metric is beyond the threshold.',
  OK: 'The metric is within the threshold.',
  INSUFFICIENT_DATA: 'There is not enough data to tell.',
};

/** A topic to choose from, with who gets what is published to it. */
export type TopicChoice = { name: string; subscriptions: number };

/** Makes an alarm, or edits one: one page, in the order of the guide's procedure (9097-9124). */
export function EditAlarmForm({ alarm, topics }: { alarm?: Alarm; topics: readonly TopicChoice[] }) {
  const router = useRouter();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: alarmValues(alarm),
    labels: alarmLabels,
    schema: alarmFormSchema,
    toInput: toAlarmInput,
    action: (input) => (alarm ? updateAlarm(input) : createAlarm(input)),
    onSuccess: ({ AlarmName }) => {
      push({
        type: 'success',
        content: alarm ? `Saved alarm ${AlarmName}.` : `Created alarm ${AlarmName}. It is evaluated within seconds.`,
        keepOnNavigation: true,
      });
      router.push(routes.alarms.detail(AlarmName));
    },
    ...(alarm && {
      onUnchanged: () => {
        push({
          type: 'info',
          content: `No changes were made to alarm ${alarm.AlarmName}.`,
          keepOnNavigation: true,
        });
        router.push(routes.alarms.detail(alarm.AlarmName));
      },
    }),
  });
  const [metricName, statistic, period, threshold, topicName] = form.watch([
    'MetricName',
    'Statistic',
    'Period',
    'Threshold',
    'TopicName',
  ]);
  const topic = topics.find(({ name }) => name === topicName);
  return (
    <OperationForm form={form}>
      <Container title="Metric" info={<InfoLink topic={alarmsHelp} />}>
        <div className="gap-field-gap grid md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
          <OperationField form={form} name="MetricName">
            {(control, { value, onChange, onBlur }) => (
              <Select
                {...control}
                value={value}
                onValueChange={onChange}
                onBlur={onBlur}
                options={metricNames.map((name) => ({
                  value: name,
                  label: name,
                  description: metricDescriptions[name],
                }))}
              />
            )}
          </OperationField>
          <OperationField form={form} name="Statistic" constraint="Also another percentile. Example: p45.">
            {(control, { value, onChange, onBlur }) => (
              <Combobox
                {...control}
                acceptsText
                value={value}
                onValueChange={onChange}
                onBlur={onBlur}
                options={statistics}
                placeholder="Choose a statistic"
              />
            )}
          </OperationField>
          <OperationField form={form} name="Period">
            {(control, { value, onChange, onBlur }) => (
              <Select
                {...control}
                value={value}
                onValueChange={onChange}
                onBlur={onBlur}
                options={alarmPeriods.map((seconds) => ({ value: String(seconds), label: periodLabel(seconds) }))}
              />
            )}
          </OperationField>
        </div>
        <div className="mt-5">
          <MetricPreview metricName={metricName} statistic={statistic} period={Number(period)} threshold={threshold} />
        </div>
      </Container>

      <Container title="Conditions" info={<InfoLink topic={conditionsHelp} />}>
        <div className="gap-field-gap flex max-w-[640px] flex-col">
          <OperationField form={form} name="ComparisonOperator" group label={`Whenever ${metricName} is`}>
            {(control, { name, value, onChange, onBlur }) => (
              <RadioGroup {...control}>
                {comparisonOperators.map((operator) => (
                  <RadioOption
                    key={operator}
                    name={name}
                    label={comparisonLabels[operator]}
                    description={operator === 'GreaterThanThreshold' ? '> threshold' : '≥ threshold'}
                    checked={value === operator}
                    onChange={() => onChange(operator)}
                    onBlur={onBlur}
                  />
                ))}
              </RadioGroup>
            )}
          </OperationField>
          <OperationField
            form={form}
            name="Threshold"
            label="than"
            description="The threshold in US dollars (USD): a fixed amount (static), from the first of each month on."
            constraint="Up to six decimals. Example: 50."
          >
            {(control, field) => (
              <Input {...control} {...field} inputMode="decimal" autoComplete="off" className="max-w-60" />
            )}
          </OperationField>
          <ExpandableSection
            header="Additional configuration"
            defaultOpen={alarm !== undefined && (alarm.EvaluationPeriods > 1 || alarm.TreatMissingData !== 'ignore')}
          >
            <div className="gap-field-gap flex flex-col">
              <div className="flex flex-wrap items-start gap-3">
                <OperationField
                  form={form}
                  name="DatapointsToAlarm"
                  constraint="How many periods must be beyond the threshold."
                  className="w-56"
                >
                  {(control, field) => <Input {...control} {...field} inputMode="numeric" autoComplete="off" />}
                </OperationField>
                <OperationField
                  form={form}
                  name="EvaluationPeriods"
                  label="out of"
                  constraint="How many of the last periods are looked at."
                  className="w-56"
                >
                  {(control, field) => <Input {...control} {...field} inputMode="numeric" autoComplete="off" />}
                </OperationField>
              </div>
              <OperationField form={form} name="TreatMissingData">
                {(control, { value, onChange, onBlur }) => (
                  <Select
                    {...control}
                    value={value}
                    onValueChange={onChange}
                    onBlur={onBlur}
                    options={missingDataTreatments.map((each) => ({ value: each, label: missingDataLabels[each] }))}
                  />
                )}
              </OperationField>
            </div>
          </ExpandableSection>
        </div>
      </Container>

      <Container title="Notification" info={<InfoLink topic={notificationHelp} />}>
        <div className="gap-field-gap flex max-w-[640px] flex-col">
          <OperationField form={form} name="NotifyOn" group label="Whenever this alarm state is">
            {({ 'aria-invalid': isInvalid, ...control }, { value, onChange, onBlur }) => (
              <div {...control} role="group" className="flex flex-col gap-2">
                {notifyStates.map((state) => (
                  <Checkbox
                    key={state}
                    label={stateLooks[state].words}
                    description={stateDescriptions[state]}
                    checked={value.includes(state)}
                    aria-invalid={isInvalid}
                    onChange={(event) =>
                      onChange(event.target.checked ? [...value, state] : value.filter((each) => each !== state))
                    }
                    onBlur={onBlur}
                  />
                ))}
              </div>
            )}
          </OperationField>
          <OperationField
            form={form}
            name="TopicName"
            label="Select an SNS topic"
            description="Its subscriptions get the notification: webhooks and people."
            constraint={
              topic?.subscriptions === 0
                ? 'This topic has no subscription: its notifications reach nobody yet.'
                : undefined
            }
          >
            {(control, { value, onChange, onBlur }) => (
              <div className="flex flex-wrap items-start gap-2">
                <div className="min-w-52 flex-1">
                  <Select
                    {...control}
                    value={value}
                    onValueChange={onChange}
                    onBlur={onBlur}
                    placeholder={topics.length === 0 ? 'No topics yet' : 'Choose a topic'}
                    options={topics.map(({ name, subscriptions }) => ({
                      value: name,
                      label: name,
                      description: `${subscriptions} subscription${subscriptions === 1 ? '' : 's'}`,
                    }))}
                  />
                </div>
                <CreateTopicButton
                  variant="normal"
                  onCreated={(name) => form.setValue('TopicName', name, { shouldDirty: true, shouldValidate: true })}
                />
              </div>
            )}
          </OperationField>
          <OperationField form={form} name="ActionsEnabled" group label="Actions">
            {(control, { value, onChange, onBlur }) => (
              <div id={control.id} role="group" aria-labelledby={control['aria-labelledby']}>
                <Checkbox
                  label="Send notifications"
                  description="Off, the alarm changes its state and tells nobody."
                  checked={value}
                  onChange={(event) => onChange(event.target.checked)}
                  onBlur={onBlur}
                />
              </div>
            )}
          </OperationField>
        </div>
      </Container>

      <Container title="Name and description">
        <div className="gap-field-gap flex max-w-[640px] flex-col">
          {!alarm && (
            <OperationField
              form={form}
              name="AlarmName"
              maxLength={255}
              constraint="Example: Monthly SMS spend. The name cannot be changed later."
            >
              {(control, field) => <Input {...control} {...field} autoComplete="off" />}
            </OperationField>
          )}
          <OperationField form={form} name="AlarmDescription" optional maxLength={1024}>
            {(control, field) => <Textarea {...control} {...field} rows={3} />}
          </OperationField>
        </div>
      </Container>
      <PermissionNotice operation={alarm ? 'UpdateAlarm' : 'CreateAlarm'} />
      <OperationFormActions
        form={form}
        cancelHref={alarm ? routes.alarms.detail(alarm.AlarmName) : routes.alarms.list()}
        submitLabel={alarm ? 'Save alarm' : 'Create alarm'}
        submittingLabel={alarm ? 'Saving alarm' : 'Creating alarm'}
      />
    </OperationForm>
  );
}
