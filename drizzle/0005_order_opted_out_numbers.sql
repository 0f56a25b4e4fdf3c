CREATE TABLE "opt_out_reversals" (
	"workspace_id" integer NOT NULL,
	"list_id" bigint NOT NULL,
	"phone_number" text NOT NULL,
	"reversed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "opt_out_reversals_workspace_id_list_id_phone_number_pk" PRIMARY KEY("workspace_id","list_id","phone_number")
);
--> statement-breakpoint
ALTER TABLE "opt_out_imports" ADD COLUMN "failure" text;--> statement-breakpoint
CREATE INDEX "opt_out_imports_running" ON "opt_out_imports" USING btree ("processed_bytes","import_id") WHERE status = 'RUNNING';--> statement-breakpoint
CREATE INDEX "opted_out_numbers_newest" ON "opted_out_numbers" USING btree ("workspace_id","list_id","end_user_opted_out","opted_out_at","phone_number");--> statement-breakpoint
CREATE INDEX "opted_out_numbers_by_number" ON "opted_out_numbers" USING btree ("workspace_id","list_id","end_user_opted_out","phone_number");