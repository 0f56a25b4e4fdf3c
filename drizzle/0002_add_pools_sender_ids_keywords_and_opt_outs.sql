CREATE TABLE "inbound_messages" (
	"workspace_id" integer NOT NULL,
	"inbound_message_id" uuid NOT NULL,
	"origination_number" text NOT NULL,
	"destination_number" text NOT NULL,
	"phone_number_id" text NOT NULL,
	"pool_id" text,
	"body" text NOT NULL,
	"keyword" text,
	"keyword_action" text,
	"opt_out_list_name" text,
	"reply_message_id" uuid,
	"reply_refusal" text,
	"previous_published_message_id" uuid,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "inbound_messages_workspace_id_inbound_message_id_pk" PRIMARY KEY("workspace_id","inbound_message_id")
);
--> statement-breakpoint
CREATE TABLE "two_way_publications" (
	"workspace_id" integer NOT NULL,
	"publication_id" uuid NOT NULL,
	"channel_arn" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	CONSTRAINT "two_way_publications_workspace_id_publication_id_pk" PRIMARY KEY("workspace_id","publication_id")
);
--> statement-breakpoint
CREATE TABLE "keywords" (
	"workspace_id" integer NOT NULL,
	"originator_id" text NOT NULL,
	"keyword" text NOT NULL,
	"keyword_message" text NOT NULL,
	"keyword_action" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "keywords_workspace_id_originator_id_keyword_pk" PRIMARY KEY("workspace_id","originator_id","keyword")
);
--> statement-breakpoint
CREATE TABLE "opt_out_import_chunks" (
	"workspace_id" integer NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "opt_out_import_chunks_workspace_id_import_id_position_pk" PRIMARY KEY("workspace_id","import_id","position")
);
--> statement-breakpoint
CREATE TABLE "opt_out_import_rejections" (
	"workspace_id" integer NOT NULL,
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "opt_out_import_rejections_workspace_id_import_id_line_pk" PRIMARY KEY("workspace_id","import_id","line")
);
--> statement-breakpoint
CREATE TABLE "opt_out_imports" (
	"workspace_id" integer NOT NULL,
	"import_id" uuid NOT NULL,
	"list_id" bigint NOT NULL,
	"file_name" text NOT NULL,
	"status" text NOT NULL,
	"total_bytes" bigint NOT NULL,
	"processed_bytes" bigint DEFAULT 0 NOT NULL,
	"processed_lines" integer DEFAULT 0 NOT NULL,
	"added_numbers" integer DEFAULT 0 NOT NULL,
	"present_numbers" integer DEFAULT 0 NOT NULL,
	"rejected_lines" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "opt_out_imports_workspace_id_import_id_pk" PRIMARY KEY("workspace_id","import_id")
);
--> statement-breakpoint
CREATE TABLE "opt_out_lists" (
	"workspace_id" integer NOT NULL,
	"opt_out_list_name" text NOT NULL,
	"list_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "opt_out_lists_list_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"opted_out_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "opt_out_lists_workspace_id_opt_out_list_name_pk" PRIMARY KEY("workspace_id","opt_out_list_name"),
	CONSTRAINT "opt_out_lists_id" UNIQUE("list_id")
);
--> statement-breakpoint
CREATE TABLE "opted_out_numbers" (
	"workspace_id" integer NOT NULL,
	"list_id" bigint NOT NULL,
	"phone_number" text NOT NULL,
	"opted_out_at" timestamp (3) with time zone NOT NULL,
	"end_user_opted_out" boolean NOT NULL,
	"keyword" text,
	"originator" text,
	CONSTRAINT "opted_out_numbers_workspace_id_list_id_phone_number_pk" PRIMARY KEY("workspace_id","list_id","phone_number")
);
--> statement-breakpoint
CREATE TABLE "pool_conversations" (
	"workspace_id" integer NOT NULL,
	"pool_id" text NOT NULL,
	"destination" text NOT NULL,
	"originator_id" text NOT NULL,
	"last_sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pool_conversations_workspace_id_pool_id_destination_pk" PRIMARY KEY("workspace_id","pool_id","destination")
);
--> statement-breakpoint
CREATE TABLE "pools" (
	"workspace_id" integer NOT NULL,
	"pool_id" text NOT NULL,
	"status" text NOT NULL,
	"message_type" text NOT NULL,
	"two_way_enabled" boolean NOT NULL,
	"two_way_channel_arn" text,
	"two_way_channel_role" text,
	"self_managed_opt_outs_enabled" boolean NOT NULL,
	"opt_out_list_name" text NOT NULL,
	"shared_routes_enabled" boolean DEFAULT false NOT NULL,
	"deletion_protection_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pools_workspace_id_pool_id_pk" PRIMARY KEY("workspace_id","pool_id")
);
--> statement-breakpoint
CREATE TABLE "sender_ids" (
	"workspace_id" integer NOT NULL,
	"sender_id" text NOT NULL,
	"iso_country_code" text NOT NULL,
	"message_types" text[] NOT NULL,
	"monthly_leasing_price_micros" bigint NOT NULL,
	"deletion_protection_enabled" boolean DEFAULT false NOT NULL,
	"registered" boolean NOT NULL,
	"registration_id" text,
	"pool_id" text,
	"lane_id" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sender_ids_workspace_id_sender_id_iso_country_code_pk" PRIMARY KEY("workspace_id","sender_id","iso_country_code")
);
--> statement-breakpoint
ALTER TABLE "message_events" ADD COLUMN "originator" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "pool_id" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "attempt" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "inbound_messages_by_person" ON "inbound_messages" USING btree ("workspace_id","origination_number","inbound_message_id");--> statement-breakpoint
CREATE INDEX "inbound_messages_by_number" ON "inbound_messages" USING btree ("workspace_id","destination_number","inbound_message_id");--> statement-breakpoint
CREATE INDEX "two_way_publications_waiting" ON "two_way_publications" USING btree ("created_at") WHERE published_at is null;--> statement-breakpoint
CREATE INDEX "opt_out_imports_list" ON "opt_out_imports" USING btree ("workspace_id","list_id","import_id");--> statement-breakpoint
CREATE INDEX "pools_list" ON "pools" USING btree ("workspace_id","created_at","pool_id");--> statement-breakpoint
CREATE INDEX "sender_ids_list" ON "sender_ids" USING btree ("workspace_id","created_at","sender_id","iso_country_code");--> statement-breakpoint
CREATE INDEX "sender_ids_pool" ON "sender_ids" USING btree ("workspace_id","pool_id");--> statement-breakpoint
CREATE INDEX "phone_numbers_pool" ON "phone_numbers" USING btree ("workspace_id","pool_id");--> statement-breakpoint
INSERT INTO "opt_out_lists" ("workspace_id", "opt_out_list_name", "created_at") SELECT "workspace_id", 'Default', "created_at" FROM "workspaces";
