-- A view stands for good; its author ends it by a later one (P4).
CREATE TRIGGER item_views_no_change BEFORE UPDATE OR DELETE ON item_views FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER item_views_no_truncate BEFORE TRUNCATE ON item_views FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
