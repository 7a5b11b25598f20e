CREATE VIEW search_text AS
WITH sixteen(part) AS (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15))
SELECT id, names, body,
    CASE WHEN names GLOB '*[^' || char(1) || '-~]*' THEN nullif((
        WITH RECURSIVE pieces(place, size, piece) AS (
            SELECT 1, length(names), names
            UNION ALL
            SELECT place + part * (max(16, (size + 15) / 16)), min(max(16, (size + 15) / 16), size - part * (max(16, (size + 15) / 16))),
                   substr(piece, 1 + part * (max(16, (size + 15) / 16)), max(16, (size + 15) / 16))
            FROM pieces CROSS JOIN sixteen
            WHERE size > 32 AND part * (max(16, (size + 15) / 16)) < size
        )
        SELECT group_concat(plainly, '') FROM (
            SELECT CASE WHEN piece GLOB '*[^' || char(1, 45, 172, 192, 45, 197, 199, 45, 207, 209, 45, 215, 217, 45, 221, 224, 45, 229, 231, 45, 239, 241, 45, 247, 249, 45, 253, 255, 45, 271, 274, 45, 293, 913, 45, 937, 945, 45, 969, 1039, 45, 1048, 1050, 45, 1080, 1082, 45, 1103, 1488, 45, 1514, 1569, 1575, 45, 1576, 1578, 45, 1599, 1601, 45, 1608, 1610, 2304, 45, 2391, 2400, 45, 2415, 8208, 45, 8233, 44032, 45, 55203) || ']*' THEN (
                WITH RECURSIVE letters(nth, letter, code) AS (
                    SELECT 1, substr(piece, 1, 1), unicode(piece)
                    UNION ALL
                    SELECT nth + 1, substr(piece, nth + 1, 1), unicode(substr(piece, nth + 1, 1))
                    FROM letters WHERE nth < size
                )
                SELECT group_concat(CASE
                    WHEN code < 128 OR code BETWEEN 1072 AND 1080 OR code BETWEEN 1082 AND 1103 THEN letter
                    WHEN code BETWEEN 3585 AND 3839 OR code BETWEEN 4096 AND 4255 OR code BETWEEN 6016 AND 6099 OR code BETWEEN 11904 AND 12255 OR code BETWEEN 12293 AND 12295 OR code BETWEEN 12353 AND 12447 OR code BETWEEN 12449 AND 12538 OR code BETWEEN 12540 AND 12543 OR code BETWEEN 12784 AND 12799 OR code BETWEEN 13312 AND 19903 OR code BETWEEN 19968 AND 40959 OR code BETWEEN 63744 AND 64255 OR code BETWEEN 131072 AND 262143 THEN ' ' || letter || ' '
                    WHEN instr('ΆΈΉΊΌΎΏΐΪΫάέήίΰϊϋόύώЀЁЃЇЌЍЎЙйѐёѓїќѝўѶѷӁӂӐӑӒӓӖӗӚӛӜӝӞӟӢӣӤӥӦӧӪӫӬӭӮӯӰӱӲӳӴӵӸӹŁłØøĐđÐðıĦħŦŧآأإٱؤئىیکةۀۂۓǾǿ', letter) THEN substr('αεηιουωιιυαεηιυιυουωеегікиуииеегікиуѵѵжжааааееәәжжззииииооөөээууууууччыыllooddddihhttااااويييكهەہےoo', instr('ΆΈΉΊΌΎΏΐΪΫάέήίΰϊϋόύώЀЁЃЇЌЍЎЙйѐёѓїќѝўѶѷӁӂӐӑӒӓӖӗӚӛӜӝӞӟӢӣӤӥӦӧӪӫӬӭӮӯӰӱӲӳӴӵӸӹŁłØøĐđÐðıĦħŦŧآأإٱؤئىیکةۀۂۓǾǿ', letter), 1)
                    WHEN code = 173 OR code BETWEEN 768 AND 879 OR code BETWEEN 1155 AND 1159 OR code BETWEEN 1425 AND 1469 OR code = 1471 OR code BETWEEN 1473 AND 1474 OR code BETWEEN 1476 AND 1477 OR code = 1479 OR code BETWEEN 1552 AND 1562 OR code = 1600 OR code BETWEEN 1611 AND 1631 OR code = 1648 OR code BETWEEN 1750 AND 1756 OR code BETWEEN 1759 AND 1768 OR code BETWEEN 1770 AND 1773 OR code BETWEEN 8204 AND 8207 OR code BETWEEN 8234 AND 8238 OR code BETWEEN 8288 AND 8297 OR code = 65279 THEN ''
                    WHEN letter IN ('ß', 'ẞ') THEN 'ss'
                    WHEN letter IN ('æ', 'Æ', 'ǽ', 'Ǽ', 'ǣ', 'Ǣ') THEN 'ae'
                    WHEN letter IN ('œ', 'Œ') THEN 'oe'
                    WHEN letter IN ('þ', 'Þ') THEN 'th'
                    ELSE letter
                END, '') FROM letters
            ) ELSE piece END AS plainly
            FROM pieces WHERE size <= 32 ORDER BY place
        )
    ), names) END AS plain_names,
    CASE WHEN body GLOB '*[^' || char(1) || '-~]*' THEN nullif((
        WITH RECURSIVE pieces(place, size, piece) AS (
            SELECT 1, length(body), body
            UNION ALL
            SELECT place + part * (max(16, (size + 15) / 16)), min(max(16, (size + 15) / 16), size - part * (max(16, (size + 15) / 16))),
                   substr(piece, 1 + part * (max(16, (size + 15) / 16)), max(16, (size + 15) / 16))
            FROM pieces CROSS JOIN sixteen
            WHERE size > 32 AND part * (max(16, (size + 15) / 16)) < size
        )
        SELECT group_concat(plainly, '') FROM (
            SELECT CASE WHEN piece GLOB '*[^' || char(1, 45, 172, 192, 45, 197, 199, 45, 207, 209, 45, 215, 217, 45, 221, 224, 45, 229, 231, 45, 239, 241, 45, 247, 249, 45, 253, 255, 45, 271, 274, 45, 293, 913, 45, 937, 945, 45, 969, 1039, 45, 1048, 1050, 45, 1080, 1082, 45, 1103, 1488, 45, 1514, 1569, 1575, 45, 1576, 1578, 45, 1599, 1601, 45, 1608, 1610, 2304, 45, 2391, 2400, 45, 2415, 8208, 45, 8233, 44032, 45, 55203) || ']*' THEN (
                WITH RECURSIVE letters(nth, letter, code) AS (
                    SELECT 1, substr(piece, 1, 1), unicode(piece)
                    UNION ALL
                    SELECT nth + 1, substr(piece, nth + 1, 1), unicode(substr(piece, nth + 1, 1))
                    FROM letters WHERE nth < size
                )
                SELECT group_concat(CASE
                    WHEN code < 128 OR code BETWEEN 1072 AND 1080 OR code BETWEEN 1082 AND 1103 THEN letter
                    WHEN code BETWEEN 3585 AND 3839 OR code BETWEEN 4096 AND 4255 OR code BETWEEN 6016 AND 6099 OR code BETWEEN 11904 AND 12255 OR code BETWEEN 12293 AND 12295 OR code BETWEEN 12353 AND 12447 OR code BETWEEN 12449 AND 12538 OR code BETWEEN 12540 AND 12543 OR code BETWEEN 12784 AND 12799 OR code BETWEEN 13312 AND 19903 OR code BETWEEN 19968 AND 40959 OR code BETWEEN 63744 AND 64255 OR code BETWEEN 131072 AND 262143 THEN ' ' || letter || ' '
                    WHEN instr('ΆΈΉΊΌΎΏΐΪΫάέήίΰϊϋόύώЀЁЃЇЌЍЎЙйѐёѓїќѝўѶѷӁӂӐӑӒӓӖӗӚӛӜӝӞӟӢӣӤӥӦӧӪӫӬӭӮӯӰӱӲӳӴӵӸӹŁłØøĐđÐðıĦħŦŧآأإٱؤئىیکةۀۂۓǾǿ', letter) THEN substr('αεηιουωιιυαεηιυιυουωеегікиуииеегікиуѵѵжжааааееәәжжззииииооөөээууууууччыыllooddddihhttااااويييكهەہےoo', instr('ΆΈΉΊΌΎΏΐΪΫάέήίΰϊϋόύώЀЁЃЇЌЍЎЙйѐёѓїќѝўѶѷӁӂӐӑӒӓӖӗӚӛӜӝӞӟӢӣӤӥӦӧӪӫӬӭӮӯӰӱӲӳӴӵӸӹŁłØøĐđÐðıĦħŦŧآأإٱؤئىیکةۀۂۓǾǿ', letter), 1)
                    WHEN code = 173 OR code BETWEEN 768 AND 879 OR code BETWEEN 1155 AND 1159 OR code BETWEEN 1425 AND 1469 OR code = 1471 OR code BETWEEN 1473 AND 1474 OR code BETWEEN 1476 AND 1477 OR code = 1479 OR code BETWEEN 1552 AND 1562 OR code = 1600 OR code BETWEEN 1611 AND 1631 OR code = 1648 OR code BETWEEN 1750 AND 1756 OR code BETWEEN 1759 AND 1768 OR code BETWEEN 1770 AND 1773 OR code BETWEEN 8204 AND 8207 OR code BETWEEN 8234 AND 8238 OR code BETWEEN 8288 AND 8297 OR code = 65279 THEN ''
                    WHEN letter IN ('ß', 'ẞ') THEN 'ss'
                    WHEN letter IN ('æ', 'Æ', 'ǽ', 'Ǽ', 'ǣ', 'Ǣ') THEN 'ae'
                    WHEN letter IN ('œ', 'Œ') THEN 'oe'
                    WHEN letter IN ('þ', 'Þ') THEN 'th'
                    ELSE letter
                END, '') FROM letters
            ) ELSE piece END AS plainly
            FROM pieces WHERE size <= 32 ORDER BY place
        )
    ), body) END AS plain_body
FROM search_entries

CREATE VIRTUAL TABLE search_index USING fts5(
    names, body, plain_names, plain_body, content = 'search_text', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mc Mn'"
)

CREATE TRIGGER search_entries_inserted AFTER INSERT ON search_entries
BEGIN
INSERT INTO search_index (rowid, names, body, plain_names, plain_body)
SELECT id, names, body, plain_names, plain_body FROM search_text WHERE id = NEW.id;
END

CREATE TRIGGER search_entries_changing BEFORE UPDATE ON search_entries
WHEN NEW.id <> OLD.id OR NEW.names IS NOT OLD.names OR NEW.body IS NOT OLD.body
BEGIN
INSERT INTO search_index (search_index, rowid, names, body, plain_names, plain_body)
SELECT 'delete', id, names, body, plain_names, plain_body FROM search_text WHERE id = OLD.id;
END

CREATE TRIGGER search_entries_changed AFTER UPDATE ON search_entries
WHEN NEW.id <> OLD.id OR NEW.names IS NOT OLD.names OR NEW.body IS NOT OLD.body
BEGIN
INSERT INTO search_index (rowid, names, body, plain_names, plain_body)
SELECT id, names, body, plain_names, plain_body FROM search_text WHERE id = NEW.id;
END

CREATE TRIGGER search_entries_deleting BEFORE DELETE ON search_entries
BEGIN
INSERT INTO search_index (search_index, rowid, names, body, plain_names, plain_body)
SELECT 'delete', id, names, body, plain_names, plain_body FROM search_text WHERE id = OLD.id;
END
