CREATE VIEW memberships AS
SELECT organizations.name AS organization,
       organization_relations.kind,
       whole.name AS of,
       organization_relations.started,
       organization_relations.ended,
       organizations.slug,
       whole.slug AS of_slug,
       organization_relations.id AS organization_relation_id,
       organizations.id AS organization_id,
       whole.id AS of_id
FROM organization_relations
-- Either may have been merged into another; canonical_id is the one that remains.
JOIN organizations AS named ON named.id = organization_relations.organization_id
JOIN organizations ON organizations.id = named.canonical_id
JOIN organizations AS other ON other.id = organization_relations.of_id
JOIN organizations AS whole ON whole.id = other.canonical_id
ORDER BY whole.id, organization_relations.id
