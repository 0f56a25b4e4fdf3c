CREATE TABLE "quick_start_steps" (
	"workspace_id" integer NOT NULL,
	"user_id" uuid NOT NULL,
	"step" text NOT NULL,
	"status" text NOT NULL,
	"resource_id" text,
	"resource_name" text,
	CONSTRAINT "quick_start_steps_workspace_id_user_id_step_pk" PRIMARY KEY("workspace_id","user_id","step")
);
--> statement-breakpoint
ALTER TABLE "quick_start_steps" ADD CONSTRAINT "quick_start_steps_user_id_users_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("user_id") ON DELETE cascade ON UPDATE no action;