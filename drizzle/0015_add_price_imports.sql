CREATE TABLE "price_import_rows" (
	"account_id" text NOT NULL,
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"country" text NOT NULL,
	"channel" text NOT NULL,
	"originator_type" text NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"price_micros" bigint NOT NULL,
	"carrier_fee_micros" bigint NOT NULL,
	"source" text NOT NULL,
	"change" text NOT NULL,
	"previous_price_micros" bigint,
	"previous_carrier_fee_micros" bigint,
	CONSTRAINT "price_import_rows_account_id_import_id_line_pk" PRIMARY KEY("account_id","import_id","line")
);
--> statement-breakpoint
CREATE TABLE "price_imports" (
	"account_id" text NOT NULL,
	"import_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"imported_by" text NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	"added_count" integer NOT NULL,
	"changed_count" integer NOT NULL,
	"replaced_count" integer NOT NULL,
	"same_count" integer NOT NULL,
	"sources" text[] NOT NULL,
	"source_count" integer NOT NULL,
	CONSTRAINT "price_imports_account_id_import_id_pk" PRIMARY KEY("account_id","import_id")
);
--> statement-breakpoint
CREATE INDEX "price_import_rows_replaced" ON "price_import_rows" USING btree ("account_id","country","channel","originator_type","valid_from") WHERE "price_import_rows"."change" = 'REPLACED';