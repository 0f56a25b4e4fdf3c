/** One record on its way to a target. */
export interface Publication {
  /** The message that it is about; for a sample, one that there is not. */
  readonly messageId: string;
  readonly at: Date;
  /** As JSON, in the guide's shape. */
  readonly record: string;
}

/** A target of one workspace. */
export interface TargetOfWorkspace {
  readonly workspaceId: number;
  readonly targetName: string;
}
