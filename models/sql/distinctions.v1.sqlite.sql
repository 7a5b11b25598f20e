CREATE TRIGGER speakers_merged_are_not_distinct_inserted AFTER INSERT ON speakers
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM distinctions JOIN speakers AS one ON one.id = speaker_id JOIN speakers AS other ON other.id = other_speaker_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id))
BEGIN SELECT RAISE(ABORT, 'two that were found not to be one cannot be merged'); END

CREATE TRIGGER speakers_merged_are_not_distinct_updated AFTER UPDATE OF id, merged_into_id ON speakers
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM distinctions JOIN speakers AS one ON one.id = speaker_id JOIN speakers AS other ON other.id = other_speaker_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id))
BEGIN SELECT RAISE(ABORT, 'two that were found not to be one cannot be merged'); END

CREATE TRIGGER distinct_speakers_are_not_merged_inserted AFTER INSERT ON distinctions
WHEN EXISTS (SELECT 1 FROM speakers AS one JOIN speakers AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.speaker_id AND other.id = NEW.other_speaker_id)
BEGIN SELECT RAISE(ABORT, 'two that are merged cannot be distinct'); END

CREATE TRIGGER distinct_speakers_are_not_merged_updated AFTER UPDATE OF speaker_id, other_speaker_id ON distinctions
WHEN EXISTS (SELECT 1 FROM speakers AS one JOIN speakers AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.speaker_id AND other.id = NEW.other_speaker_id)
BEGIN SELECT RAISE(ABORT, 'two that are merged cannot be distinct'); END

CREATE TRIGGER organizations_merged_are_not_distinct_inserted AFTER INSERT ON organizations
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM distinctions JOIN organizations AS one ON one.id = organization_id JOIN organizations AS other ON other.id = other_organization_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id))
BEGIN SELECT RAISE(ABORT, 'two that were found not to be one cannot be merged'); END

CREATE TRIGGER organizations_merged_are_not_distinct_updated AFTER UPDATE OF id, merged_into_id ON organizations
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM distinctions JOIN organizations AS one ON one.id = organization_id JOIN organizations AS other ON other.id = other_organization_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id))
BEGIN SELECT RAISE(ABORT, 'two that were found not to be one cannot be merged'); END

CREATE TRIGGER distinct_organizations_are_not_merged_inserted AFTER INSERT ON distinctions
WHEN EXISTS (SELECT 1 FROM organizations AS one JOIN organizations AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.organization_id AND other.id = NEW.other_organization_id)
BEGIN SELECT RAISE(ABORT, 'two that are merged cannot be distinct'); END

CREATE TRIGGER distinct_organizations_are_not_merged_updated AFTER UPDATE OF organization_id, other_organization_id ON distinctions
WHEN EXISTS (SELECT 1 FROM organizations AS one JOIN organizations AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.organization_id AND other.id = NEW.other_organization_id)
BEGIN SELECT RAISE(ABORT, 'two that are merged cannot be distinct'); END
