CREATE TRIGGER sort_keys_outdated AFTER UPDATE OF name, sort_name ON speakers
WHEN (NEW.name <> OLD.name OR NEW.sort_name IS NOT OLD.sort_name) AND NEW.sort_key IS OLD.sort_key
BEGIN
UPDATE speakers SET sort_key = NULL WHERE id = NEW.id;
END
