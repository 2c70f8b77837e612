-- A view stands for good; its author ends it by a later one (P4).
CREATE TRIGGER item_views_no_update BEFORE UPDATE ON item_views BEGIN SELECT RAISE(ABORT, 'item_views is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER item_views_no_delete BEFORE DELETE ON item_views BEGIN SELECT RAISE(ABORT, 'item_views is append-only'); END;
