CREATE TABLE "delivery_time_roll_ups" (
	"workspace_id" integer NOT NULL,
	"grain" text NOT NULL,
	"period" timestamp (3) with time zone NOT NULL,
	"channel" text NOT NULL,
	"country" text NOT NULL,
	"originator" text NOT NULL,
	"originator_type" text NOT NULL,
	"configuration_set" text NOT NULL,
	"message_type" text NOT NULL,
	"bucket" smallint NOT NULL,
	"messages" bigint NOT NULL,
	"milliseconds" bigint NOT NULL,
	CONSTRAINT "delivery_time_roll_ups_key" PRIMARY KEY("workspace_id","grain","period","channel","country","originator","originator_type","configuration_set","message_type","bucket")
);
--> statement-breakpoint
CREATE TABLE "message_roll_up_changes" (
	"workspace_id" integer NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"channel" text NOT NULL,
	"country" text NOT NULL,
	"originator" text NOT NULL,
	"originator_type" text NOT NULL,
	"configuration_set" text NOT NULL,
	"message_type" text NOT NULL,
	"status" text NOT NULL,
	"bucket" smallint,
	"messages" integer NOT NULL,
	"parts" integer NOT NULL,
	"price_micros" bigint NOT NULL,
	"carrier_fee_micros" bigint NOT NULL,
	"milliseconds" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_roll_ups" (
	"workspace_id" integer NOT NULL,
	"grain" text NOT NULL,
	"period" timestamp (3) with time zone NOT NULL,
	"channel" text NOT NULL,
	"country" text NOT NULL,
	"originator" text NOT NULL,
	"originator_type" text NOT NULL,
	"configuration_set" text NOT NULL,
	"message_type" text NOT NULL,
	"status" text NOT NULL,
	"messages" bigint NOT NULL,
	"parts" bigint NOT NULL,
	"price_micros" bigint NOT NULL,
	"carrier_fee_micros" bigint NOT NULL,
	CONSTRAINT "message_roll_ups_key" PRIMARY KEY("workspace_id","grain","period","channel","country","originator","originator_type","configuration_set","message_type","status")
);
--> statement-breakpoint
CREATE INDEX "message_roll_up_changes_by_workspace" ON "message_roll_up_changes" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "message_roll_ups_emptied" ON "message_roll_ups" USING btree ("workspace_id") WHERE messages = 0;