CREATE TABLE "topics" (
	"workspace_id" integer NOT NULL,
	"topic_name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "topics_workspace_id_topic_name_pk" PRIMARY KEY("workspace_id","topic_name")
);
