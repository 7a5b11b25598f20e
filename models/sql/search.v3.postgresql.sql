CREATE FUNCTION search_words(written text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
SELECT btrim(regexp_replace(regexp_replace(normalize(translate(
    replace(replace(replace(replace(replace(replace(replace(replace(CASE WHEN lower(written) ~ '[ΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖŁØĐÐĦŦŊ]' THEN translate(
        lower(regexp_replace(normalize(written, NFD), '[\u00AD\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1-\u05C2\u05C4-\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u200C-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]', '', 'g')),
        'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӃӅӇӉӋӍӔӘӠӨӶӺӼӾԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖŁØĐÐĦŦŊ', 'αβγδεζηθικλμνξοπρστυφχψωђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӄӆӈӊӌӎӕәӡөӷӻӽӿաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆłøđðħŧŋ')
    ELSE
        lower(regexp_replace(normalize(written, NFD), '[\u00AD\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1-\u05C2\u05C4-\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u200C-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]', '', 'g'))
    END, 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'),
    'ςłøđðıħŧٱىیکة', 'σloddihtاييكه'), NFC),
    '([\u0E01-\u0EFF\u1000-\u109F\u1780-\u17D3\u2E80-\u2FDF\u3005-\u3007\u3041-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF])', ' \1 ', 'g'),
    '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00AC\u00AE-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7\u02C2-\u02C5\u02D2-\u02DF\u037E\u0387\u055A-\u055F\u0589-\u058F\u05BE\u05C0\u05C3\u05C6\u05F3-\u05F4\u0600-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u0964-\u0965\u0E3F\u0E4F\u0E5A-\u0E5B\u1680\u17D4-\u17D6\u2000-\u200B\u2010-\u2029\u202F-\u205F\u207A-\u207E\u208A-\u208E\u20A0-\u20CF\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E7F\u2FF0-\u3004\u3008-\u3020\u3030\u303D-\u3040\u30A0\u30FB\uFE10-\uFE1F\uFE30-\uFE6F\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFE0-\uFFFF\U0001F000-\U0001FAFF]+', ' ', 'g'));
END

CREATE FUNCTION search_vector(names text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
SELECT coalesce(string_agg('''' || word || ''':' || places, ' '), '')::tsvector
FROM (
    SELECT word, string_agg(least(place, 16383) || weight, ',') AS places,
           sum(octet_length(word) + 4 + 2 * least(CAST(count(*) AS integer), 256)) OVER (ORDER BY min(place), word) AS size
    FROM (
        SELECT left(word, 200) AS word, place, 'A' AS weight
        FROM unnest(string_to_array(search_words(names), ' ')) WITH ORDINALITY AS named(word, place)
        UNION ALL
        SELECT left(word, 200) AS word, place + 1 + before AS place, 'B' AS weight
        FROM (SELECT coalesce(cardinality(string_to_array(search_words(names), ' ')), 0) AS before OFFSET 0) AS counted,
             unnest(string_to_array(search_words(body), ' ')) WITH ORDINALITY AS said(word, place)
    ) AS placed
    WHERE word <> ''
    GROUP BY word
) AS sized
WHERE size < 1000000;
END

CREATE FUNCTION search_query(asked text, weight text DEFAULT '') RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
SELECT coalesce(string_agg(phrase, ' & ' ORDER BY place), '')::tsquery
FROM (
    SELECT place, (
        SELECT string_agg(
            format('''%s''', left(word, 200))
            || CASE WHEN beginning AND number = words OR weight <> '' THEN ':' ELSE '' END
            || CASE WHEN beginning AND number = words THEN '*' ELSE '' END || weight,
            ' <-> ' ORDER BY number
        )
        FROM (
            SELECT word, number, count(*) OVER () AS words
            FROM regexp_split_to_table(search_words(term), ' +') WITH ORDINALITY AS cut(word, number)
            WHERE word <> ''
        ) AS counted
    ) AS phrase
    FROM (
        SELECT place, coalesce(found[1], found[3]) AS term,
               coalesce(found[2] = '*', false) OR coalesce(found[3] LIKE '%*', false) AS beginning
        FROM regexp_matches(asked, '"([^"]*)"\s*(\*?)|([^\s"]+)', 'g') WITH ORDINALITY AS terms(found, place)
    ) AS parsed
) AS phrases;
END

CREATE INDEX ix_search_entries_words ON search_entries USING gin (search_vector(names, body))
