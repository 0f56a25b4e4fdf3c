CREATE TABLE "configuration_sets" (
	"workspace_id" integer NOT NULL,
	"configuration_set_name" text NOT NULL,
	"default_message_type" text,
	"default_sender_id" text,
	"protect_configuration_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "configuration_sets_workspace_id_configuration_set_name_pk" PRIMARY KEY("workspace_id","configuration_set_name")
);
--> statement-breakpoint
CREATE TABLE "event_destinations" (
	"workspace_id" integer NOT NULL,
	"configuration_set_name" text NOT NULL,
	"event_destination_name" text NOT NULL,
	"event_destination_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "event_destinations_event_destination_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"enabled" boolean NOT NULL,
	"matching_event_types" text[] NOT NULL,
	"target_kind" text NOT NULL,
	"target_arn" text NOT NULL,
	"target_name" text NOT NULL,
	"role_arn" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_published_at" timestamp (3) with time zone,
	CONSTRAINT "event_destinations_workspace_id_configuration_set_name_event_destination_name_pk" PRIMARY KEY("workspace_id","configuration_set_name","event_destination_name"),
	CONSTRAINT "event_destinations_id" UNIQUE("event_destination_id")
);
--> statement-breakpoint
CREATE INDEX "configuration_sets_list" ON "configuration_sets" USING btree ("workspace_id","created_at","configuration_set_name");--> statement-breakpoint
CREATE INDEX "event_destinations_by_target" ON "event_destinations" USING btree ("workspace_id","target_kind","target_name");