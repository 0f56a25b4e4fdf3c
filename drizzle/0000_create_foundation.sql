CREATE TABLE "access_keys" (
	"access_key_id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"encrypted_secret" "bytea" NOT NULL,
	"status" text DEFAULT 'Active' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"subject_hash" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_policies" (
	"user_id" uuid NOT NULL,
	"policy_name" text NOT NULL,
	CONSTRAINT "user_policies_user_id_policy_name_pk" PRIMARY KEY("user_id","policy_name")
);
--> statement-breakpoint
CREATE TABLE "user_preferences" (
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"value" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "user_preferences_user_id_name_pk" PRIMARY KEY("user_id","name")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"account_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channel_settings" (
	"workspace_id" integer NOT NULL,
	"channel" text NOT NULL,
	"production" boolean DEFAULT false NOT NULL,
	"account_limit_micros" bigint NOT NULL,
	"enforced_limit_micros" bigint,
	CONSTRAINT "channel_settings_workspace_id_channel_pk" PRIMARY KEY("workspace_id","channel")
);
--> statement-breakpoint
CREATE TABLE "rate_card_entries" (
	"account_id" text NOT NULL,
	"country" text NOT NULL,
	"channel" text NOT NULL,
	"originator_type" text NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"price_micros" bigint NOT NULL,
	"carrier_fee_micros" bigint NOT NULL,
	"currency" text DEFAULT 'USD' NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "rate_card_entries_account_id_country_channel_originator_type_valid_from_pk" PRIMARY KEY("account_id","country","channel","originator_type","valid_from")
);
--> statement-breakpoint
CREATE TABLE "spend_months" (
	"workspace_id" integer NOT NULL,
	"channel" text NOT NULL,
	"month" text NOT NULL,
	"spent_micros" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "spend_months_workspace_id_channel_month_pk" PRIMARY KEY("workspace_id","channel","month")
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"workspace_id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "workspaces_workspace_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"account_id" text NOT NULL,
	"region" text NOT NULL,
	"clock_offset_ms" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workspaces_account_region" UNIQUE("account_id","region")
);
--> statement-breakpoint
CREATE TABLE "activity_records" (
	"workspace_id" integer NOT NULL,
	"event_id" uuid NOT NULL,
	"event_time" timestamp (3) with time zone NOT NULL,
	"operation" text NOT NULL,
	"principal_id" text NOT NULL,
	"read_only" boolean NOT NULL,
	"error_code" text,
	"record" jsonb NOT NULL,
	CONSTRAINT "activity_records_workspace_id_event_id_pk" PRIMARY KEY("workspace_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_tokens" (
	"workspace_id" integer NOT NULL,
	"operation" text NOT NULL,
	"token" text NOT NULL,
	"input_hash" text NOT NULL,
	"output" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_tokens_workspace_id_operation_token_pk" PRIMARY KEY("workspace_id","operation","token")
);
--> statement-breakpoint
CREATE TABLE "request_rates" (
	"workspace_id" integer NOT NULL,
	"operation" text NOT NULL,
	"tokens" double precision NOT NULL,
	"refilled_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "request_rates_workspace_id_operation_pk" PRIMARY KEY("workspace_id","operation")
);
--> statement-breakpoint
CREATE TABLE "carrier_reports" (
	"workspace_id" integer NOT NULL,
	"message_id" uuid NOT NULL,
	"attempt" smallint NOT NULL,
	"status" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "carrier_reports_workspace_id_message_id_attempt_status_pk" PRIMARY KEY("workspace_id","message_id","attempt","status")
);
--> statement-breakpoint
CREATE TABLE "handset_messages" (
	"workspace_id" integer NOT NULL,
	"phone_number" text NOT NULL,
	"handset_message_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"peer" text NOT NULL,
	"message_id" uuid,
	"body" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "handset_messages_workspace_id_phone_number_handset_message_id_pk" PRIMARY KEY("workspace_id","phone_number","handset_message_id")
);
--> statement-breakpoint
CREATE TABLE "message_dispatches" (
	"lane_id" bigint NOT NULL,
	"message_id" uuid NOT NULL,
	"workspace_id" integer NOT NULL,
	"parts" smallint NOT NULL,
	"attempt" smallint DEFAULT 1 NOT NULL,
	CONSTRAINT "message_dispatches_lane_id_message_id_pk" PRIMARY KEY("lane_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "message_events" (
	"workspace_id" integer NOT NULL,
	"message_id" uuid NOT NULL,
	"attempt" smallint DEFAULT 1 NOT NULL,
	"status" text NOT NULL,
	"event_type" text,
	"is_final" boolean NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_events_workspace_id_message_id_attempt_status_pk" PRIMARY KEY("workspace_id","message_id","attempt","status")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"workspace_id" integer NOT NULL,
	"message_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"accepted_at" timestamp (3) with time zone NOT NULL,
	"destination" text NOT NULL,
	"country" text NOT NULL,
	"originator" text NOT NULL,
	"originator_id" text NOT NULL,
	"originator_type" text NOT NULL,
	"configuration_set" text,
	"message_type" text NOT NULL,
	"purpose" text NOT NULL,
	"body" text NOT NULL,
	"encoding" text NOT NULL,
	"parts" smallint NOT NULL,
	"price_micros" bigint NOT NULL,
	"carrier_fee_micros" bigint NOT NULL,
	"time_to_live_seconds" integer NOT NULL,
	"parameters" jsonb,
	"originator_choice" jsonb NOT NULL,
	"status" text NOT NULL,
	"is_final" boolean NOT NULL,
	"status_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_workspace_id_message_id_pk" PRIMARY KEY("workspace_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "recipient_paces" (
	"workspace_id" integer NOT NULL,
	"destination" text NOT NULL,
	"last_accepted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recipient_paces_workspace_id_destination_pk" PRIMARY KEY("workspace_id","destination")
);
--> statement-breakpoint
CREATE TABLE "scripted_outcomes" (
	"workspace_id" integer NOT NULL,
	"destination" text NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "scripted_outcomes_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reports" jsonb NOT NULL,
	CONSTRAINT "scripted_outcomes_workspace_id_destination_position_pk" PRIMARY KEY("workspace_id","destination","position")
);
--> statement-breakpoint
CREATE TABLE "simulator_settings" (
	"workspace_id" integer PRIMARY KEY NOT NULL,
	"outcome_shares" jsonb NOT NULL,
	"acceptance_delay_ms" integer NOT NULL,
	"delivery_delay_ms" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "originator_lanes" (
	"lane_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "originator_lanes_lane_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"workspace_id" integer NOT NULL,
	"originator_id" text NOT NULL,
	"parts_per_second" double precision NOT NULL,
	"next_free_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "originator_lanes_originator" UNIQUE("workspace_id","originator_id")
);
--> statement-breakpoint
CREATE TABLE "phone_numbers" (
	"workspace_id" integer NOT NULL,
	"phone_number_id" text NOT NULL,
	"phone_number" text NOT NULL,
	"iso_country_code" text NOT NULL,
	"status" text NOT NULL,
	"message_type" text NOT NULL,
	"number_capabilities" text[] NOT NULL,
	"number_type" text NOT NULL,
	"monthly_leasing_price_micros" bigint NOT NULL,
	"two_way_enabled" boolean DEFAULT false NOT NULL,
	"two_way_channel_arn" text,
	"two_way_channel_role" text,
	"self_managed_opt_outs_enabled" boolean DEFAULT false NOT NULL,
	"opt_out_list_name" text DEFAULT 'Default' NOT NULL,
	"international_sending_enabled" boolean DEFAULT false NOT NULL,
	"deletion_protection_enabled" boolean DEFAULT false NOT NULL,
	"pool_id" text,
	"registration_id" text,
	"lane_id" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "phone_numbers_workspace_id_phone_number_id_pk" PRIMARY KEY("workspace_id","phone_number_id"),
	CONSTRAINT "phone_numbers_number" UNIQUE("phone_number")
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"workspace_id" integer NOT NULL,
	"resource" text NOT NULL,
	"key" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "tags_workspace_id_resource_key_pk" PRIMARY KEY("workspace_id","resource","key")
);
--> statement-breakpoint
CREATE TABLE "verified_destination_numbers" (
	"workspace_id" integer NOT NULL,
	"verified_destination_number_id" text NOT NULL,
	"destination_phone_number" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"code_hash" "bytea",
	"code_expires_at" timestamp (3) with time zone,
	"code_guesses" integer DEFAULT 0 NOT NULL,
	"codes_sent" integer DEFAULT 0 NOT NULL,
	"codes_window_ends_at" timestamp (3) with time zone,
	"first_code_sent_at" timestamp (3) with time zone,
	CONSTRAINT "verified_destination_numbers_workspace_id_verified_destination_number_id_pk" PRIMARY KEY("workspace_id","verified_destination_number_id"),
	CONSTRAINT "verified_destination_numbers_number" UNIQUE("workspace_id","destination_phone_number")
);
--> statement-breakpoint
ALTER TABLE "access_keys" ADD CONSTRAINT "access_keys_user_id_users_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_policies" ADD CONSTRAINT "user_policies_user_id_users_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_user_id_users_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_keys_user" ON "access_keys" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "activity_records_age" ON "activity_records" USING btree ("event_time");--> statement-breakpoint
CREATE INDEX "idempotency_tokens_age" ON "idempotency_tokens" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "carrier_reports_due" ON "carrier_reports" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "handset_messages_recent" ON "handset_messages" USING btree ("workspace_id","handset_message_id");--> statement-breakpoint
CREATE INDEX "messages_by_status" ON "messages" USING btree ("workspace_id","status","message_id");--> statement-breakpoint
CREATE INDEX "messages_by_destination" ON "messages" USING btree ("workspace_id","destination","message_id");--> statement-breakpoint
CREATE INDEX "messages_by_originator" ON "messages" USING btree ("workspace_id","originator","message_id");--> statement-breakpoint
CREATE INDEX "messages_by_country" ON "messages" USING btree ("workspace_id","country","message_id");--> statement-breakpoint
CREATE INDEX "messages_by_configuration_set" ON "messages" USING btree ("workspace_id","configuration_set","message_id") WHERE configuration_set is not null;--> statement-breakpoint
CREATE INDEX "messages_by_type" ON "messages" USING btree ("workspace_id","message_type","message_id");--> statement-breakpoint
CREATE INDEX "messages_by_rare_channel" ON "messages" USING btree ("workspace_id","channel","message_id") WHERE channel <> 'TEXT';--> statement-breakpoint
CREATE INDEX "messages_open" ON "messages" USING btree ("accepted_at") WHERE not is_final;--> statement-breakpoint
CREATE INDEX "phone_numbers_list" ON "phone_numbers" USING btree ("workspace_id","created_at","phone_number_id");--> statement-breakpoint
CREATE INDEX "verified_destination_numbers_list" ON "verified_destination_numbers" USING btree ("workspace_id","created_at","verified_destination_number_id");