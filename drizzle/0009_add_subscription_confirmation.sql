DROP INDEX "subscriptions_by_topic";--> statement-breakpoint
ALTER TABLE "subscriptions" ALTER COLUMN "encrypted_secret" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "enabled" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "confirmation_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "confirmation_token_hash" "bytea";--> statement-breakpoint
ALTER TABLE "subscriptions" ADD COLUMN "confirmation_expires_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "subscription_deliveries_queue" ON "subscription_deliveries" USING btree ("workspace_id","subscription_id","delivery_id") WHERE status = 'WAITING';--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_once" UNIQUE("workspace_id","topic_name","protocol","endpoint");--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_confirmation_token" UNIQUE("confirmation_token_hash");