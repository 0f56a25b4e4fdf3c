CREATE TABLE "event_publications" (
	"event_destination_id" bigint NOT NULL,
	"publication_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "event_publications_publication_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"workspace_id" integer NOT NULL,
	"message_id" uuid NOT NULL,
	"attempt" smallint NOT NULL,
	"status" text NOT NULL,
	"record" json,
	CONSTRAINT "event_publications_event_destination_id_publication_id_pk" PRIMARY KEY("event_destination_id","publication_id")
);
--> statement-breakpoint
CREATE TABLE "log_events" (
	"workspace_id" integer NOT NULL,
	"log_group_id" bigint NOT NULL,
	"logged_at" timestamp (3) with time zone NOT NULL,
	"log_event_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "log_events_log_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"message_id" uuid NOT NULL,
	"record" json NOT NULL,
	"search_text" text NOT NULL,
	CONSTRAINT "log_events_workspace_id_log_group_id_logged_at_log_event_id_pk" PRIMARY KEY("workspace_id","log_group_id","logged_at","log_event_id")
);
--> statement-breakpoint
CREATE TABLE "log_groups" (
	"workspace_id" integer NOT NULL,
	"log_group_name" text NOT NULL,
	"log_group_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "log_groups_log_group_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"retention_days" integer,
	"last_event_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "log_groups_workspace_id_log_group_name_pk" PRIMARY KEY("workspace_id","log_group_name"),
	CONSTRAINT "log_groups_id" UNIQUE("log_group_id")
);
--> statement-breakpoint
CREATE TABLE "stream_batches" (
	"workspace_id" integer NOT NULL,
	"stream_id" bigint NOT NULL,
	"batch_id" uuid NOT NULL,
	"location" text NOT NULL,
	"record_count" integer NOT NULL,
	"byte_count" integer NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stream_batches_workspace_id_stream_id_batch_id_pk" PRIMARY KEY("workspace_id","stream_id","batch_id")
);
--> statement-breakpoint
CREATE TABLE "stream_records" (
	"workspace_id" integer NOT NULL,
	"stream_id" bigint NOT NULL,
	"record_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "stream_records_record_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"batch_id" uuid,
	"record" text NOT NULL,
	"byte_count" integer NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stream_records_workspace_id_stream_id_record_id_pk" PRIMARY KEY("workspace_id","stream_id","record_id")
);
--> statement-breakpoint
CREATE TABLE "streams" (
	"workspace_id" integer NOT NULL,
	"stream_name" text NOT NULL,
	"stream_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "streams_stream_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"destination_kind" text NOT NULL,
	"bucket" text,
	"bucket_region" text,
	"bucket_endpoint" text,
	"access_key_id" text,
	"encrypted_secret" "bytea",
	"buffer_seconds" integer NOT NULL,
	"buffer_bytes" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_written_at" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_failure" text,
	"last_failed_at" timestamp (3) with time zone,
	"retry_at" timestamp (3) with time zone,
	CONSTRAINT "streams_workspace_id_stream_name_pk" PRIMARY KEY("workspace_id","stream_name"),
	CONSTRAINT "streams_id" UNIQUE("stream_id")
);
--> statement-breakpoint
CREATE TABLE "subscription_deliveries" (
	"workspace_id" integer NOT NULL,
	"subscription_id" uuid NOT NULL,
	"delivery_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "subscription_deliveries_delivery_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"publication_id" uuid NOT NULL,
	"ordering_key" text NOT NULL,
	"body" text NOT NULL,
	"status" text NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"last_attempt_at" timestamp (3) with time zone,
	"duration_ms" integer,
	"request_headers" jsonb,
	"answer_status" integer,
	"answer_headers" jsonb,
	"answer_body" text,
	"failure" text,
	CONSTRAINT "subscription_deliveries_workspace_id_subscription_id_delivery_id_pk" PRIMARY KEY("workspace_id","subscription_id","delivery_id")
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"workspace_id" integer NOT NULL,
	"subscription_id" uuid NOT NULL,
	"topic_name" text NOT NULL,
	"protocol" text NOT NULL,
	"endpoint" text NOT NULL,
	"encrypted_secret" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"retry_at" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_failure" text,
	"last_failed_at" timestamp (3) with time zone,
	"last_delivered_at" timestamp (3) with time zone,
	CONSTRAINT "subscriptions_workspace_id_subscription_id_pk" PRIMARY KEY("workspace_id","subscription_id")
);
--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "last_published_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "log_events_by_message" ON "log_events" USING btree ("workspace_id","log_group_id","message_id");--> statement-breakpoint
CREATE INDEX "log_events_by_text" ON "log_events" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "stream_batches_age" ON "stream_batches" USING btree ("written_at");--> statement-breakpoint
CREATE INDEX "subscription_deliveries_by_status" ON "subscription_deliveries" USING btree ("workspace_id","subscription_id","status","delivery_id");--> statement-breakpoint
CREATE INDEX "subscription_deliveries_waiting" ON "subscription_deliveries" USING btree ("workspace_id","subscription_id","ordering_key","delivery_id") WHERE status = 'WAITING';--> statement-breakpoint
CREATE INDEX "subscription_deliveries_age" ON "subscription_deliveries" USING btree ("published_at") WHERE status <> 'WAITING';--> statement-breakpoint
CREATE INDEX "subscriptions_by_topic" ON "subscriptions" USING btree ("workspace_id","topic_name");