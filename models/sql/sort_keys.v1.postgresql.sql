CREATE FUNCTION sort_keys_outdate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.sort_key := NULL;
    RETURN NEW;
END $$

CREATE TRIGGER sort_keys_outdated BEFORE UPDATE OF name, sort_name ON speakers
FOR EACH ROW WHEN ((NEW.name <> OLD.name OR NEW.sort_name IS DISTINCT FROM OLD.sort_name)
                   AND NEW.sort_key IS NOT DISTINCT FROM OLD.sort_key)
EXECUTE FUNCTION sort_keys_outdate()
