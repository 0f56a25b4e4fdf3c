CREATE TABLE "protect_configurations" (
	"workspace_id" integer NOT NULL,
	"protect_configuration_id" text NOT NULL,
	"account_default" boolean DEFAULT false NOT NULL,
	"deletion_protection_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "protect_configurations_workspace_id_protect_configuration_id_pk" PRIMARY KEY("workspace_id","protect_configuration_id")
);
--> statement-breakpoint
CREATE TABLE "protect_country_rules" (
	"workspace_id" integer NOT NULL,
	"protect_configuration_id" text NOT NULL,
	"number_capability" text NOT NULL,
	"iso_country_code" text NOT NULL,
	"protect_status" text NOT NULL,
	CONSTRAINT "protect_country_rules_workspace_id_protect_configuration_id_number_capability_iso_country_code_pk" PRIMARY KEY("workspace_id","protect_configuration_id","number_capability","iso_country_code")
);
--> statement-breakpoint
CREATE TABLE "protect_number_overrides" (
	"workspace_id" integer NOT NULL,
	"protect_configuration_id" text NOT NULL,
	"destination_phone_number" text NOT NULL,
	"action" text NOT NULL,
	"iso_country_code" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "protect_number_overrides_workspace_id_protect_configuration_id_destination_phone_number_pk" PRIMARY KEY("workspace_id","protect_configuration_id","destination_phone_number")
);
--> statement-breakpoint
ALTER TABLE "activity_records" ADD COLUMN "user_name" text GENERATED ALWAYS AS (coalesce(record #>> '{userIdentity,userName}', principal_id)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "activity_records" ADD COLUMN "resources" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "protect_configurations_list" ON "protect_configurations" USING btree ("workspace_id","created_at","protect_configuration_id");--> statement-breakpoint
CREATE UNIQUE INDEX "protect_configurations_account_default" ON "protect_configurations" USING btree ("workspace_id") WHERE account_default;--> statement-breakpoint
CREATE INDEX "protect_number_overrides_newest" ON "protect_number_overrides" USING btree ("workspace_id","protect_configuration_id","created_at","destination_phone_number");--> statement-breakpoint
CREATE INDEX "activity_records_by_user" ON "activity_records" USING btree ("workspace_id","user_name","event_id");--> statement-breakpoint
CREATE INDEX "activity_records_by_operation" ON "activity_records" USING btree ("workspace_id","operation","event_id");--> statement-breakpoint
CREATE INDEX "activity_records_by_error" ON "activity_records" USING btree ("workspace_id","error_code","event_id");--> statement-breakpoint
CREATE INDEX "activity_records_by_kind" ON "activity_records" USING btree ("workspace_id","read_only","event_id");--> statement-breakpoint
CREATE INDEX "activity_records_by_resource" ON "activity_records" USING gin ("resources");