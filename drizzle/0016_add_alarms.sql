CREATE TABLE "alarm_history" (
	"workspace_id" integer NOT NULL,
	"alarm_id" bigint NOT NULL,
	"history_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "alarm_history_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"happened_at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"summary" text NOT NULL,
	"data" json NOT NULL,
	CONSTRAINT "alarm_history_workspace_id_alarm_id_history_id_pk" PRIMARY KEY("workspace_id","alarm_id","history_id")
);
--> statement-breakpoint
CREATE TABLE "alarms" (
	"workspace_id" integer NOT NULL,
	"alarm_name" text NOT NULL,
	"alarm_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "alarms_alarm_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"description" text,
	"channel" text NOT NULL,
	"statistic" text NOT NULL,
	"period_seconds" integer NOT NULL,
	"comparison" text NOT NULL,
	"threshold_micros" bigint NOT NULL,
	"evaluation_periods" smallint NOT NULL,
	"datapoints_to_alarm" smallint NOT NULL,
	"missing_data" text NOT NULL,
	"topic_name" text NOT NULL,
	"notify_on" text[] NOT NULL,
	"actions_enabled" boolean NOT NULL,
	"state" text NOT NULL,
	"state_reason" text NOT NULL,
	"state_changed_at" timestamp (3) with time zone NOT NULL,
	"alarm_month" text,
	"evaluated_at" timestamp (3) with time zone NOT NULL,
	"evaluated_sample" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "alarms_workspace_id_alarm_name_pk" PRIMARY KEY("workspace_id","alarm_name"),
	CONSTRAINT "alarms_id" UNIQUE("alarm_id")
);
--> statement-breakpoint
CREATE TABLE "metric_samples" (
	"workspace_id" integer NOT NULL,
	"channel" text NOT NULL,
	"sampled_at" timestamp (3) with time zone NOT NULL,
	"spent_micros" bigint NOT NULL,
	CONSTRAINT "metric_samples_workspace_id_channel_sampled_at_pk" PRIMARY KEY("workspace_id","channel","sampled_at")
);
--> statement-breakpoint
CREATE INDEX "alarm_history_age" ON "alarm_history" USING btree ("happened_at");--> statement-breakpoint
CREATE INDEX "alarms_by_topic" ON "alarms" USING btree ("workspace_id","topic_name");--> statement-breakpoint
CREATE INDEX "metric_samples_age" ON "metric_samples" USING btree ("sampled_at");