"""Records with one fault each, and what is told of it."""

HEAD = "[event]\nslug = 'small'\ntitle = 'Small'\n"
"""The least that a record must have, three lines."""

PERSONS = """
[organizations.osce]
name = "OSCE"
[speakers.thomas-greminger]
name = "Thomas Greminger"
affiliations.osce = { title = "Secretary General", organization = "osce" }
[speakers.liu-jie]
name = "Liu Jie"
[[statements]]
appearances = [{ speaker = "thomas-greminger", capacities = ["osce"] }, { speaker = "liu-jie" }]
"""
"""Lines 4 to 13, when they follow the head."""

CASES = {
    "bad TOML": ("[event", "1", "not TOML: the header is not closed; write ] at its end"),
    "an open string": (f"{HEAD}city = 'Minsk\n", "4", "not TOML: "),
    "a repeated key": (f"{HEAD}title = 'Again'\n", "4", "title is given above; give it once, or begin another part"),
    "a repeated table": (
        f"{HEAD}[speakers.a]\nname = 'A'\n[speakers.a]\n",
        "6",
        "[speakers.a] is there already; give it once",
    ),
    "a day that is not there": (f"{HEAD}starts_on = 2018-02-31\n", "4", "not TOML: Invalid date or datetime"),
    "a raw control character": (f"{HEAD}city = 'Mi\x07nsk'\n", "4", "not TOML: "),
    "an unknown key": (f"{HEAD}citty = 'Minsk'\n", "4", "event.citty: unknown key; did you mean 'city'?"),
    "an unknown table": (f"{HEAD}[speaker.a]\n", "4", "speaker: unknown key; did you mean 'speakers'?"),
    "a missing key": ("[event]\nslug = 'small'\n", "1", "event.title: missing; it must be given"),
    "no event": ("[topics]\nlaw = 'Law'\n", None, "event: missing; it must be given"),
    "text for a number": (
        f"{HEAD}country_count = 'many'\n",
        "4",
        "event.country_count: text stands here; write a whole number from 0 to 2147483647, without quotes",
    ),
    "truth for a number": (
        f"{HEAD}country_count = true\n",
        "4",
        "event.country_count: true or false stands here; write",
    ),
    "a fraction": (f"{HEAD}country_count = 2.5\n", "4", "event.country_count: a fraction stands here; write a whole"),
    "a number below nothing": (f"{HEAD}country_count = -1\n", "4", "event.country_count: -1 is out of range; write a"),
    "a number too large": (f"{HEAD}country_count = 2147483648\n", "4", "is out of range; write a whole number from 0"),
    "a list for a text": (f"{HEAD}city = ['Minsk']\n", "4", "event.city: a list stands here; write one line of text"),
    "a table for a list": (
        f"{HEAD}[statements]\nkind = 'talk'\n",
        "4",
        "statements: a table stands here; write a list",
    ),
    "a year for a day": (
        f"{HEAD}starts_on = 2018\n",
        "4",
        "event.starts_on: a number stands here; write it in quotes",
    ),
    "a time for a day": (
        f"{HEAD}starts_on = 2018-10-09T10:00:00\n",
        "4",
        "stands here; write a date in quotes, as much of it as is known",
    ),
    "a day for a time": (
        f"{HEAD}[[sessions]]\nid = 'a'\nstarts_at = 2018-10-09\n",
        "6",
        "a date and time on the clock of",
    ),
    "a time with offset": (
        f"{HEAD}[[sessions]]\nid = 'a'\nstarts_at = 2018-10-09T10:00:00+03:00\n",
        "6",
        "sessions[1].starts_at: has an offset; write the time on the clock of the place alone",
    ),
    "a fraction of a second": (
        f"{HEAD}[[sessions]]\nid = 'a'\nstarts_at = 2018-10-09T10:00:00.5\n",
        "6",
        "sessions[1].starts_at: is given to a fraction of a second; write whole seconds",
    ),
    "an empty text": (f"{HEAD}city = ''\n", "4", "event.city: is empty; leave the key out where nothing is known"),
    "an untrimmed text": (
        f"{HEAD}city = ' Minsk\u00a0'\n",
        "4",
        "event.city: has white space around it; write 'Minsk'",
    ),
    "a title of two lines": (
        f"{HEAD}city = 'a\\nb'\n".replace("'", '"'),
        "4",
        "event.city: is broken into lines; write one",
    ),
    "a line break at the end": (
        f'{HEAD}city = "Minsk\\n"\n',
        "4",
        "event.city: has white space around it; write 'Minsk'",
    ),
    "a slug with a line break": (
        '[event]\nslug = "small\\n"\ntitle = "A"\n',
        "2",
        "event.slug: has white space around it",
    ),
    "NUL": (f'{HEAD}city = "Min\\u0000sk"\n', "4", "event.city: holds the control character U+0000; take it out"),
    "NUL in a summary": (f'{HEAD}summary = "Min\\u0000sk"\n', "4", "event.summary: holds the control character U+0000"),
    "an override of direction": (
        f"{HEAD}city = 'Min\u202esk'\n",
        "4",
        "holds the invisible U+202E, which shows text in",
    ),
    "a capital word": (
        f"{HEAD}kind = 'Conference'\n",
        "4",
        "event.kind: 'Conference' does not fit; write words in lower",
    ),
    "no slug": (
        "[event]\nslug = 'Minsk 2018'\ntitle = 'A'\n",
        "2",
        "event.slug: 'Minsk 2018' does not fit; write lower-",
    ),
    "a key that is no slug": (
        f"{HEAD}[topics]\nHuman_rights = 'A'\n",
        "5",
        "topics.Human_rights: 'Human_rights' does not",
    ),
    "an unknown time zone": (
        f"{HEAD}timezone = 'Europe/Misk'\n",
        "4",
        "unknown time zone 'Europe/Misk'; did you mean 'Eu",
    ),
    "an unknown country": (
        f"{HEAD}country = 'XX'\n",
        "4",
        "event.country: unknown country 'XX'; write its ISO 3166 code",
    ),
    "a country in words": (
        f"{HEAD}country = 'Belarus'\n",
        "4",
        "event.country: 'Belarus' does not fit; write an ISO 3166",
    ),
    "no language": (
        f"{HEAD}[[statements]]\nlanguage = 'English'\n",
        "5",
        "'English' does not fit; write BCP 47 language tags",
    ),
    "an unknown qualifier": (
        f"{HEAD}country_count = 4\ncountry_qualifier = 'morethan'\n",
        "5",
        "event.country_qualifier: unknown value 'morethan'; did you mean 'more-than'?",
    ),
    "a qualifier of nothing": (
        f"{HEAD}country_qualifier = 'about'\n",
        "4",
        "qualifies no number; give country_count, or",
    ),
    "an end before the start": (
        f"{HEAD}starts_on = 2018-10-10\nends_on = 2018-10-09\n",
        "5",
        "event.ends_on: 2018-10-09 is before starts_on, 2018-10-10",
    ),
    "a statement that ends before it starts": (
        f"{HEAD}[[statements]]\nstarts_at = 2018-10-09T10:00:00\nends_at = 2018-10-09T09:00:00\n",
        "6",
        "statements[1].ends_at: 2018-10-09 09:00:00 is before starts_at, 2018-10-09 10:00:00",
    ),
    "an edition of no series": (
        f"{HEAD}edition = 'XII'\n",
        "4",
        "event.edition: an edition is one of a series; name the",
    ),
    "an unknown role": (
        f"{HEAD}{PERSONS}[[appearances]]\nrole = 'speeker'\nspeaker = 'liu-jie'\n",
        "15",
        "appearances[1].role: unknown value 'speeker'; did you mean 'speaker'?",
    ),
    "an unknown delivery": (
        f"{HEAD}[[statements]]\ndelivery = 'wireless'\n",
        "5",
        "unknown value 'wireless'; known are in-person",
    ),
    "an unknown speaker": (
        f"{HEAD}{PERSONS}[[appearances]]\nspeaker = 'greminger'\n",
        "15",
        "appearances[1].speaker: unknown speaker 'greminger'; did you mean 'thomas-greminger'?",
    ),
    "an unknown organization": (
        f"{HEAD}[[participations]]\nrole = 'host'\norganization = 'osce'\n",
        "6",
        "participations[1].organization: unknown organization 'osce'; describe it under [organizations.osce]",
    ),
    "an unknown session": (
        f"{HEAD}[[sessions]]\nid = 'opening'\n[[statements]]\nsession = 'openning'\n",
        "7",
        "statements[1].session: unknown session 'openning'; did you mean 'opening'?",
    ),
    "an unknown series": (
        f"{HEAD}series = 'congress'\n",
        "4",
        "unknown series 'congress'; describe it under [series.congre",
    ),
    "an unknown topic": (
        f"{HEAD}topics = [\n'law']\n",
        "5",
        "event.topics[1]: unknown topic 'law'; describe it under [top",
    ),
    "the id of another session": (
        f"{HEAD}[[sessions]]\nid = 'a'\n[[sessions]]\nid = 'a'\n",
        "7",
        "sessions[2].id: 'a' is the id of an earlier session; choose another",
    ),
    "a capacity of another person": (
        f"{HEAD}{PERSONS}[[appearances]]\nspeaker = 'liu-jie'\ncapacities = ['osce']\n",
        "16",
        "appearances[1].capacities[1]: 'liu-jie' has no affiliation 'osce' ('thomas-greminger' has one of that name)",
    ),
    "a capacity of nobody": (
        f"{HEAD}[[appearances]]\nbilled_name = 'A'\ncapacities = ['osce']\n",
        "6",
        "appearances[1].capacities[1]: capacities need a speaker; name one under speaker",
    ),
    "a capacity twice": (
        f"{HEAD}{PERSONS}[[appearances]]\nspeaker = 'thomas-greminger'\ncapacities = ['osce', 'osce']\n",
        "16",
        "appearances[1].capacities[2]: 'osce' is listed before; list it once",
    ),
    "an appearance of nobody": (
        f"{HEAD}[[appearances]]\nrole = 'chair'\n",
        "4",
        "appearances[1]: names nobody; give a speaker",
    ),
    "a reader of nothing": (
        f"{HEAD}[[appearances]]\nrole = 'reader'\nbilled_name = 'A'\n",
        "5",
        "appearances[1].role: reader of nothing; put it under the statement that was read out",
    ),
    "a participation of nobody": (
        f"{HEAD}[[participations]]\nrole = 'host'\n",
        "4",
        "participations[1]: names nobody; give",
    ),
    "a post of nothing": (
        f"{HEAD}[speakers.a]\nname = 'A'\naffiliations.x = {{ started = '2018' }}\n",
        "6",
        "speakers.a.affiliations.x: names nothing; give a title, an organization, or both",
    ),
    "a post twice": (
        f"{HEAD}[speakers.a]\nname = 'A'\n[speakers.a.affiliations]\nx = {{ title = 'T' }}\ny = {{ title = 'T' }}\n",
        "8",
        "speakers.a.affiliations.y: says the same as 'x'; describe a post once",
    ),
    "a month that is not there": (
        f"{HEAD}[speakers.a]\nname = 'A'\naffiliations.x = {{ title = 'T', started = '2018-13' }}\n",
        "6",
        "speakers.a.affiliations.x.started: '2018-13' is not a date of the calendar; write what is known",
    ),
    "no partial date": (
        f"{HEAD}[speakers.a]\nname = 'A'\naffiliations.x = {{ title = 'T', ended = 'now' }}\n",
        "6",
        "speakers.a.affiliations.x.ended: 'now' does not fit; write '2018', '2018-10' or '2018-10-09', or '..'",
    ),
    "a post that ends before it starts": (
        f"{HEAD}[speakers.a]\nname = 'A'\naffiliations.x = {{ title = 'T', started = '2018-10', ended = '2017' }}\n",
        "6",
        "speakers.a.affiliations.x.ended: 2017 is before started, 2018-10",
    ),
    "a name twice": (
        f"{HEAD}[speakers.a]\nname = 'A'\nnames = ['B', {{ name = 'B' }}]\n",
        "6",
        "speakers.a.names[2]: 'B' is listed before; list it once",
    ),
    "a circle of organizations": (
        f"{HEAD}[organizations.a]\nname = 'A'\nparent = 'b'\n[organizations.b]\nname = 'B'\nparent = 'a'\n",
        "6",
        "organizations.a.parent: an organization cannot be its own ancestor",
    ),
    "a circle through a merge": (
        f"{HEAD}[organizations.a]\nname = 'A'\nparent = 'b'\n[organizations.b]\nname = 'B'\nsame_as = 'a'\n",
        "6",
        "organizations.a.parent: an organization cannot be its own ancestor",
    ),
    "the same as itself": (
        f"{HEAD}[speakers.a]\nname = 'A'\nsame_as = 'a'\n",
        "6",
        "speakers.a.same_as: names itself; name",
    ),
    "the same as one that is the same as another": (
        f"{HEAD}[speakers]\na = {{ name = 'A', same_as = 'b' }}\n"
        "b = { name = 'B', same_as = 'c' }\nc = { name = 'C' }\n",
        "5",
        "speakers.a.same_as: 'b' is itself the same as 'c'; name 'c' in both",
    ),
    "no identifier": (
        f"{HEAD}[event.identifiers]\nwikidata = 'Minsk'\n",
        "5",
        "event.identifiers.wikidata: 'Minsk' is no identifier of wikidata; write it as in Q",
    ),
    "an identifier of two": (
        f"{HEAD}[speakers]\na = {{ name = 'A', identifiers = {{ viaf = '1' }} }}\n"
        "b = { name = 'B', identifiers = { viaf = ['2', '1'] } }\n",
        "6",
        "speakers.b.identifiers.viaf: '1' is that of speakers.a too; if both are one, say so with same_as",
    ),
    "a former slug that is the present one": (
        f"{HEAD}former_slugs = ['small']\n",
        "4",
        "'small' is the slug that it has now; leave it out",
    ),
    "a sentence that is not there": (
        f"{HEAD}cite = '1.2'\n[sources.report]\ntitle = 'Report'\noutline = [1, 1]\n",
        "4",
        "event.cite: paragraph 1 of report has no sentence 2; it has 1",
    ),
    "a sentence of nothing": (
        f"{HEAD}cite = '1.2'\n",
        "4",
        "event.cite: the record describes no source; add [sources.SLUG]",
    ),
    "a paragraph of absurd length": (
        f"{HEAD}[sources.report]\ntitle = 'Report'\noutline = [1, 2147483647]\n",
        "6",
        "sources.report.outline[2]: 2147483647 is out of range; write a whole number from 0 to 9999",
    ),
    "a text of no sentence": (
        f"{HEAD}[sources.report]\ntitle = 'Report'\noutline = [1, 1]\ntexts = {{ '1.2' = 'A' }}\n",
        "7",
        "sources.report.texts.'1.2': paragraph 1 of report has no sentence 2; it has 1",
    ),
    "no quotes": (f"{HEAD}city = Minsk\n", "4", 'not TOML: text stands in quotes; put " before it and after it'),
    "printer's quotes": (f"{HEAD}city = “Minsk”\n", "4", "not TOML: these are printer's quotes; write the straight"),
    "quotes that are not closed": (f"{HEAD}city = \"Minsk\ncountry = 'BY'\n", "4", "the quotes are not closed on this"),
    "quotes within quotes": (
        f'{HEAD}city = "the "city" of"\n',
        "4",
        "the quotes are closed before the text ends; write",
    ),
    "a long text that is not closed": (
        f'{HEAD}summary = """a\n\n[topics]\nlaw = "Law"\n',
        "4",
        'the text that begins here with """ is never closed; write it after it too',
    ),
    "a backslash": (f'{HEAD}city = "a\\d"\n', "4", "a backslash in double quotes is written \\\\"),
    "nothing after the =": (
        f"{HEAD}city =\n",
        "4",
        "nothing stands after the =; leave the key out where nothing is known",
    ),
    "a word for nothing": (f"{HEAD}city = null\n", "4", "there is no word for what is not known; leave the key out"),
    "a colon": (f"{HEAD}country: BY\n", "4", "there is no = after the key; write = and not :"),
    "a key alone": (f"{HEAD}country\n", "4", "there is no = after the key; write KEY = VALUE"),
    "a comment without its mark": (f"{HEAD}— the rest\n", "4", "write KEY = VALUE, [HEADER], or # before a comment"),
    "a day in words": (f"{HEAD}starts_on = 9 October 2018\n", "4", "this is no day; write 2018-10-09, or in quotes"),
    "a month alone": (
        f"{HEAD}starts_on = 2018-10\n",
        "4",
        "this is no day; write 2018-10-09, or in quotes what is known",
    ),
    "an hour alone": (f"{HEAD}[[sessions]]\nid = 'a'\nends_at = 10:30\n", "6", "write 2018-10-09T09:00:00"),
    "a number with a comma": (f"{HEAD}country_count = 1,200\n", "4", "a number is written without commas"),
    "words after a number": (
        f"{HEAD}country_count = 46 countries\n",
        "4",
        "something stands after the value: 'countries'",
    ),
    "a list that is not closed": (f"{HEAD}topics = ['a'\n[topics]\na = 'A'\n", "5", "write ] after it, and commas"),
    "a slug with spaces": (
        f"{HEAD}[speakers.ana ilin]\nname = 'A'\n",
        "4",
        "a slug in a header has lower-case letters",
    ),
    "a slug with a dash": (
        f"{HEAD}[speakers.ana–ilin]\nname = 'A'\n",
        "4",
        "a slug in a header has lower-case letters",
    ),
    "a header that is not closed": (f"{HEAD}[speakers.a\nname = 'A'\n", "4", "the header is not closed; write ]"),
    "a header of two brackets and one": (f"{HEAD}[[statements]\nkind = 'a'\n", "4", "ends with two; write ]]"),
    "a list after its parts": (
        f"{HEAD}[[statements.appearances]]\nbilled_name = 'A'\n[[statements]]\n",
        "6",
        "give it once, and [[statements]] before what belongs to it",
    ),
    "a table in braces that changes": (
        f"{HEAD}identifiers = {{ wikidata = 'Q42' }}\nidentifiers.viaf = '1'\n",
        "5",
        "identifiers.viaf would change an inline table; write all its keys between the braces",
    ),
    "speakers in a list": (
        f"{HEAD}[[speakers]]\nname = 'A'\n",
        "4",
        "speakers: a list stands here; write a table, [speakers.SLUG] for each",
    ),
    "posts in a list": (
        f"{HEAD}[speakers.a]\nname = 'A'\naffiliations = [{{ title = 'T' }}]\n",
        "6",
        "speakers.a.affiliations: a list stands here; write a table, [speakers.a.affiliations.KEY] for each",
    ),
    "several events": ("[[event]]\nslug = 'a'\n", "1", "event: a list stands here; write a table, [event]"),
    "a single appearance": (
        f"{HEAD}[[statements]]\n[statements.appearances]\nbilled_name = 'A'\n",
        "5",
        "statements[1].appearances: a table stands here; write a list, [[statements.appearances]] for each",
    ),
    "a post without a key": (
        f"{HEAD}[speakers.a]\nname = 'A'\n[speakers.a.affiliations]\ntitle = 'T'\n",
        "7",
        "title belongs to one of them; write [speakers.a.affiliations.KEY] above it",
    ),
    "a title of a person": (
        f"{HEAD}[speakers.a]\nname = 'A'\ntitle = 'Minister'\n",
        "6",
        "speakers.a.title: unknown key; it belongs below [speakers.a.affiliations.KEY]",
    ),
    "remarks of nobody": (
        f"{HEAD}[[statements]]\n[[statements.remarks]]\nact = 'noted'\n",
        "5",
        "statements[1].remarks: unknown key; it belongs below [[statements.appearances]]",
    ),
    "a remark as text": (
        f"{HEAD}[[appearances]]\nbilled_name = 'A'\nremarks = ['Yes']\n",
        "6",
        "appearances[1].remarks[1]: text stands here; write a table with act, text, quotation, topics",
    ),
    "a table within another": (
        f"{HEAD}speakers.a.name = 'A'\n",
        "4",
        "event.speakers: unknown key; it belongs to the record as a whole; write [speakers.SLUG]",
    ),
    "a key above the event": (f"slug = 'a'\n{HEAD}", "1", "slug: unknown key; it belongs below [event]"),
    "the name of a column": (f"{HEAD}country_code = 'BY'\n", "4", "unknown key; did you mean 'country'?"),
    "a cite by the name of a column": (
        f"{HEAD}cite = {{ country_code = '0.1' }}\n[sources.r]\ntitle = 'R'\noutline = [1]\n",
        "4",
        "event.cite.country_code: unknown field 'country_code'; did you mean 'country'?",
    ),
    "a key that says more than one here": (
        f"{HEAD}[speakers.a]\nname = 'A'\nformer_names = ['B']\n",
        "6",
        "speakers.a.former_names: unknown key; did you mean 'names'?",
    ),
    "a part of a key": (
        f"{HEAD}[[appearances]]\nname = 'A'\nbilled_title = 'T'\nbilled_name = 'B'\n",
        "5",
        "appearances[1].name: unknown key; did you mean 'billed_name'?",
    ),
    "a name in another order": (
        f"{HEAD}{PERSONS}[[appearances]]\nspeaker = 'jie-liu'\n",
        "15",
        "unknown speaker 'jie-liu'; did you mean 'liu-jie'?",
    ),
    "an id in capitals": (
        f"{HEAD}[[sessions]]\nid = '1A'\n[[statements]]\nsession = '1a'\n",
        "7",
        "statements[1].session: unknown session '1a'; did you mean '1A'?",
    ),
    "a text for a list": (f"{HEAD}topics = 'law'\n", "4", "event.topics: text stands here; write a list, ['law']"),
    "a number for a text": (f"{HEAD}cite = 1.2\n", "4", "event.cite: a fraction stands here; write it in quotes"),
    "a year for a partial date": (
        f"{HEAD}[speakers.a]\nname = 'A'\naffiliations.x = {{ title = 'T', started = 2018 }}\n",
        "6",
        "speakers.a.affiliations.x.started: a number stands here; write it in quotes",
    ),
    "a day in quotes and in words": (
        f"{HEAD}starts_on = '9 October 2018'\n",
        "4",
        "event.starts_on: '9 October 2018' does not fit; write a date in quotes, as much of it as is known",
    ),
    "a slug that can be guessed": (
        "[event]\nslug = 'Zürich–2018'\ntitle = 'A'\n",
        "2",
        "as in minsk-2018; perhaps 'zurich-2018'",
    ),
    "a country in small letters": (f"{HEAD}country = 'by'\n", "4", "such as CSHH; perhaps 'BY'"),
    "a source without outline": (
        f"{HEAD}cite = '0.1'\n[sources.r]\ntitle = 'R'\n",
        "4",
        "event.cite: the source r has no outline; count the sentences of each paragraph there",
    ),
    "too deep a nest": (f"{HEAD}city = {'[' * 100_000}\n", None, "are nested too deeply"),
    "a number of thousands of digits": (f"{HEAD}country_count = {'9' * 5000}\n", None, "not TOML: "),
    "a hexadecimal number of thousands of digits": (
        f"{HEAD}country_count = 0x{'f' * 5000}\n",
        "4",
        "event.country_count: a number of that length is out of range; write a whole number from 0",
    ),
    "a backslash before a letter that counts": (
        f'{HEAD}city = "C:\\Users"\n',
        "4",
        "not TOML: a backslash in double quotes is written \\\\; or put the text in single quotes",
    ),
    "a day of no month": (
        f"{HEAD}ends_on = '2022-02-30'\n",
        "4",
        "event.ends_on: '2022-02-30' is not a date of the calendar; write what is known",
    ),
    "an end in the month before": (
        f"{HEAD}starts_on = '2022-10'\nends_on = '2022-09-30'\n",
        "5",
        "event.ends_on: 2022-09-30 is before starts_on, 2022-10",
    ),
    "a day planned before that is before another": (
        f"{HEAD}previous_starts_on = 2022-10-02\nprevious_ends_on = 2022-10-01\n",
        "5",
        "event.previous_ends_on: 2022-10-01 is before previous_starts_on, 2022-10-02",
    ),
    "a source of no day": (
        f"{HEAD}[sources.a]\ntitle = 'A'\noutline = [1]\npublished_on = '2022-13'\n",
        "7",
        "sources.a.published_on: '2022-13' is not a date of the calendar",
    ),
    "a status in other words": (
        f"{HEAD}status = 'canceled'\n",
        "4",
        "event.status: unknown value 'canceled'; did you mean 'cancelled'?",
    ),
    "a time said twice": (
        f"{HEAD}[[sessions]]\nid = 'a'\nstarts_at = 2018-10-09T10:00:00\nday = '2018-10'\n",
        "7",
        "sessions[1].day: is said by starts_at already; take one of the two out",
    ),
    "a time of a known day": (
        f"{HEAD}[[sessions]]\nid = 'a'\nday = 2018-10-09\nend_time = '10:30'\n",
        "7",
        "sessions[1].end_time: is a time of a known day; write ends_at = 2018-10-09T10:30:00",
    ),
    "a time of a clock that no clock shows": (
        f"{HEAD}[[statements]]\nstart_time = '24:00'\n",
        "5",
        "statements[1].start_time: '24:00' does not fit; write hours and minutes in quotes, such as '09:30'",
    ),
    "somebody in the place of one who was there": (
        f"{HEAD}[speakers]\na = {{ name = 'A' }}\nb = {{ name = 'B' }}\n[[appearances]]\n"
        "speaker = 'a'\nreplaced_by = 'b'\n",
        "9",
        "appearances[1].replaced_by: is of somebody who took part; write presence = 'replaced', or take it out",
    ),
    "somebody in their own place": (
        f"{HEAD}[speakers]\na = {{ name = 'A' }}\n[[appearances]]\nspeaker = 'a'\npresence = 'replaced'\n"
        "replaced_by = 'a'\n",
        "9",
        "appearances[1].replaced_by: names the person replaced; name the other, or take it out",
    ),
    "an identifier without its scheme": (
        f"{HEAD}identifiers = 'Q5'\n",
        "4",
        "event.identifiers: text stands here; write a table, identifiers = { KEY = ... }",
    ),
    "a session with a number as its id": (
        f"{HEAD}[[sessions]]\nid = 1\n[[statements]]\nsession = '1'\n",
        "5",
        "sessions[1].id: a number stands here; write it in quotes",
    ),
    "a former slug of two": (
        f"{HEAD}[speakers.a]\nname = 'A'\nformer_slugs = ['c']\n[speakers.b]\nname = 'B'\nformer_slugs = ['c']\n",
        "9",
        "speakers.b.former_slugs[1]: 'c' is that of 'a' too; say it of one",
    ),
    "a former slug that another has": (
        f"{HEAD}[speakers.a]\nname = 'A'\n[speakers.b]\nname = 'B'\nformer_slugs = ['a']\n",
        "8",
        "speakers.b.former_slugs[1]: 'a' is described too; a slug means one; take it out here",
    ),
}

ALONE = ("a session with a number as its id",)
"""Faults that bring no other: what refers to the part that has them is told nothing."""
