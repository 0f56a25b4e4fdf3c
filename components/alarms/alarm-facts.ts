/** As JSON has it, or before: times are texts or dates. */
interface AlarmFacts {
  readonly AlarmName: string;
  readonly StateUpdatedTimestamp: string | Date;
  readonly UpdatedTimestamp: string | Date;
}

/** What tells whether alarms are drawn as they are now. */
export const alarmFacts = (alarms: readonly AlarmFacts[]) =>
  JSON.stringify(
    alarms.map(({ AlarmName, StateUpdatedTimestamp, UpdatedTimestamp }) => [
      AlarmName,
      new Date(StateUpdatedTimestamp).getTime(),
      new Date(UpdatedTimestamp).getTime(),
    ]),
  );
