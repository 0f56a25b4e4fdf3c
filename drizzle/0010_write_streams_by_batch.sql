ALTER TABLE "streams" ADD COLUMN "key_prefix" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "stream_records_of_batch" ON "stream_records" USING btree ("workspace_id","stream_id","record_id") WHERE batch_id is not null;--> statement-breakpoint
ALTER TABLE "streams" DROP COLUMN "bucket_region";--> statement-breakpoint
ALTER TABLE "streams" DROP COLUMN "bucket_endpoint";--> statement-breakpoint
ALTER TABLE "streams" DROP COLUMN "access_key_id";--> statement-breakpoint
ALTER TABLE "streams" DROP COLUMN "encrypted_secret";