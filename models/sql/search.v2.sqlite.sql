CREATE VIEW search_text AS
SELECT id, names, body,
    CASE WHEN names GLOB '*[^' || char(1) || '-~]*' THEN nullif((
        WITH RECURSIVE letters(place, letter) AS (
            SELECT 1, substr(names, 1, 1)
            UNION ALL
            SELECT place + 1, substr(names, place + 1, 1) FROM letters WHERE place < length(names)
        )
        SELECT group_concat(CASE
            WHEN letter <= '~' OR letter BETWEEN 'а' AND 'и' OR letter BETWEEN 'к' AND 'я' THEN letter
            WHEN letter BETWEEN char(3585) AND char(3839) OR letter BETWEEN char(4096) AND char(4255) OR letter BETWEEN char(6016) AND char(6099) OR letter BETWEEN char(11904) AND char(12255) OR letter BETWEEN char(12293) AND char(12295) OR letter BETWEEN char(12353) AND char(12447) OR letter BETWEEN char(12449) AND char(12538) OR letter BETWEEN char(12540) AND char(12543) OR letter BETWEEN char(12784) AND char(12799) OR letter BETWEEN char(13312) AND char(19903) OR letter BETWEEN char(19968) AND char(40959) OR letter BETWEEN char(63744) AND char(64255) OR letter BETWEEN char(131072) AND char(262143) THEN ' ' || letter || ' '
            WHEN instr('ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰϊϋόύώЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖςŁłØøĐđÐðıĦħŦŧŊآأإٱؤئىیکة', letter) THEN substr('αεηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυιυουωееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆσllooddddihhttŋااااويييكه', instr('ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰϊϋόύώЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖςŁłØøĐđÐðıĦħŦŧŊآأإٱؤئىیکة', letter), 1)
            WHEN letter BETWEEN char(173) AND char(173) OR letter BETWEEN char(768) AND char(879) OR letter BETWEEN char(1155) AND char(1159) OR letter BETWEEN char(1425) AND char(1469) OR letter BETWEEN char(1471) AND char(1471) OR letter BETWEEN char(1473) AND char(1474) OR letter BETWEEN char(1476) AND char(1477) OR letter BETWEEN char(1479) AND char(1479) OR letter BETWEEN char(1552) AND char(1562) OR letter BETWEEN char(1600) AND char(1600) OR letter BETWEEN char(1611) AND char(1631) OR letter BETWEEN char(1648) AND char(1648) OR letter BETWEEN char(1750) AND char(1756) OR letter BETWEEN char(1759) AND char(1768) OR letter BETWEEN char(1770) AND char(1773) OR letter BETWEEN char(8204) AND char(8207) OR letter BETWEEN char(8234) AND char(8238) OR letter BETWEEN char(8288) AND char(8297) OR letter BETWEEN char(65279) AND char(65279) THEN ''
            WHEN letter = 'ß' THEN 'ss'
            WHEN letter = 'ẞ' THEN 'ss'
            WHEN letter = 'æ' THEN 'ae'
            WHEN letter = 'Æ' THEN 'ae'
            WHEN letter = 'œ' THEN 'oe'
            WHEN letter = 'Œ' THEN 'oe'
            WHEN letter = 'þ' THEN 'th'
            WHEN letter = 'Þ' THEN 'th'
            ELSE letter
        END, '') FROM letters
    ), names) END AS plain_names,
    CASE WHEN body GLOB '*[^' || char(1) || '-~]*' THEN nullif((
        WITH RECURSIVE letters(place, letter) AS (
            SELECT 1, substr(body, 1, 1)
            UNION ALL
            SELECT place + 1, substr(body, place + 1, 1) FROM letters WHERE place < length(body)
        )
        SELECT group_concat(CASE
            WHEN letter <= '~' OR letter BETWEEN 'а' AND 'и' OR letter BETWEEN 'к' AND 'я' THEN letter
            WHEN letter BETWEEN char(3585) AND char(3839) OR letter BETWEEN char(4096) AND char(4255) OR letter BETWEEN char(6016) AND char(6099) OR letter BETWEEN char(11904) AND char(12255) OR letter BETWEEN char(12293) AND char(12295) OR letter BETWEEN char(12353) AND char(12447) OR letter BETWEEN char(12449) AND char(12538) OR letter BETWEEN char(12540) AND char(12543) OR letter BETWEEN char(12784) AND char(12799) OR letter BETWEEN char(13312) AND char(19903) OR letter BETWEEN char(19968) AND char(40959) OR letter BETWEEN char(63744) AND char(64255) OR letter BETWEEN char(131072) AND char(262143) THEN ' ' || letter || ' '
            WHEN instr('ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰϊϋόύώЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖςŁłØøĐđÐðıĦħŦŧŊآأإٱؤئىیکة', letter) THEN substr('αεηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυιυουωееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиуѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆσllooddddihhttŋااااويييكه', instr('ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰϊϋόύώЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝўѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖςŁłØøĐđÐðıĦħŦŧŊآأإٱؤئىیکة', letter), 1)
            WHEN letter BETWEEN char(173) AND char(173) OR letter BETWEEN char(768) AND char(879) OR letter BETWEEN char(1155) AND char(1159) OR letter BETWEEN char(1425) AND char(1469) OR letter BETWEEN char(1471) AND char(1471) OR letter BETWEEN char(1473) AND char(1474) OR letter BETWEEN char(1476) AND char(1477) OR letter BETWEEN char(1479) AND char(1479) OR letter BETWEEN char(1552) AND char(1562) OR letter BETWEEN char(1600) AND char(1600) OR letter BETWEEN char(1611) AND char(1631) OR letter BETWEEN char(1648) AND char(1648) OR letter BETWEEN char(1750) AND char(1756) OR letter BETWEEN char(1759) AND char(1768) OR letter BETWEEN char(1770) AND char(1773) OR letter BETWEEN char(8204) AND char(8207) OR letter BETWEEN char(8234) AND char(8238) OR letter BETWEEN char(8288) AND char(8297) OR letter BETWEEN char(65279) AND char(65279) THEN ''
            WHEN letter = 'ß' THEN 'ss'
            WHEN letter = 'ẞ' THEN 'ss'
            WHEN letter = 'æ' THEN 'ae'
            WHEN letter = 'Æ' THEN 'ae'
            WHEN letter = 'œ' THEN 'oe'
            WHEN letter = 'Œ' THEN 'oe'
            WHEN letter = 'þ' THEN 'th'
            WHEN letter = 'Þ' THEN 'th'
            ELSE letter
        END, '') FROM letters
    ), body) END AS plain_body
FROM search_entries

CREATE VIRTUAL TABLE search_index USING fts5(
    names, body, plain_names, plain_body,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mc Mn'", prefix = '2 3'
)

CREATE TRIGGER search_entries_inserted AFTER INSERT ON search_entries
BEGIN
INSERT INTO search_index (rowid, names, body, plain_names, plain_body)
SELECT id, names, body, plain_names, plain_body FROM search_text WHERE id = NEW.id;
END

CREATE TRIGGER search_entries_updated AFTER UPDATE ON search_entries
WHEN NEW.id <> OLD.id OR NEW.names IS NOT OLD.names OR NEW.body IS NOT OLD.body
BEGIN
DELETE FROM search_index WHERE rowid = OLD.id;
INSERT INTO search_index (rowid, names, body, plain_names, plain_body)
SELECT id, names, body, plain_names, plain_body FROM search_text WHERE id = NEW.id;
END

CREATE TRIGGER search_entries_deleted AFTER DELETE ON search_entries
BEGIN
DELETE FROM search_index WHERE rowid = OLD.id;
END
