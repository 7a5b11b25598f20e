CREATE TRIGGER speakers_merged_in_one_step_inserted AFTER INSERT ON speakers
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM speakers WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM speakers WHERE merged_into_id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'what is merged into another cannot have others merged into it'); END

CREATE TRIGGER speakers_merged_in_one_step_updated AFTER UPDATE OF id, merged_into_id ON speakers
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM speakers WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM speakers WHERE merged_into_id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'what is merged into another cannot have others merged into it'); END

CREATE TRIGGER organizations_merged_in_one_step_inserted AFTER INSERT ON organizations
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM organizations WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM organizations WHERE merged_into_id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'what is merged into another cannot have others merged into it'); END

CREATE TRIGGER organizations_merged_in_one_step_updated AFTER UPDATE OF id, merged_into_id ON organizations
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM organizations WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM organizations WHERE merged_into_id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'what is merged into another cannot have others merged into it'); END
