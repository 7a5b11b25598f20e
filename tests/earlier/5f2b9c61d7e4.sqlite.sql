BEGIN TRANSACTION;
CREATE TABLE affiliations (
	id INTEGER NOT NULL, 
	speaker_id INTEGER NOT NULL, 
	organization_id INTEGER, 
	title TEXT, 
	started TEXT, 
	ended TEXT, 
	CONSTRAINT pk_affiliations PRIMARY KEY (id), 
	CONSTRAINT ck_affiliations_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_affiliations_names_a_title_or_an_organization CHECK (title IS NOT NULL OR organization_id IS NOT NULL), 
	CONSTRAINT ck_affiliations_started_is_a_partial_date CHECK (typeof(started) IN ('text', 'null') AND length(started) IN (4, 7, 10) AND instr(started, char(0)) = 0 AND substr(started || '-01-01', 1, 10) IS date(substr(started || '-01-01', 1, 10), '+0 days') AND started >= '0001'), 
	CONSTRAINT ck_affiliations_ended_is_a_partial_date CHECK (ended = '..' OR typeof(ended) IN ('text', 'null') AND length(ended) IN (4, 7, 10) AND instr(ended, char(0)) = 0 AND substr(ended || '-01-01', 1, 10) IS date(substr(ended || '-01-01', 1, 10), '+0 days') AND ended >= '0001'), 
	CONSTRAINT ck_affiliations_ended_not_before_started CHECK (ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))), 
	CONSTRAINT fk_affiliations_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT fk_affiliations_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_affiliations_id_speaker_id UNIQUE (id, speaker_id)
);
INSERT INTO "affiliations" VALUES(5,3,8,'Minister','2018-10',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('5f2b9c61d7e4');
CREATE TABLE appearances (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	session_id INTEGER, 
	statement_id INTEGER, 
	speaker_id INTEGER, 
	organization_id INTEGER, 
	role TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	billed_name TEXT, 
	billed_title TEXT, 
	CONSTRAINT pk_appearances PRIMARY KEY (id), 
	CONSTRAINT ck_appearances_role_is_known CHECK (role IN ('speaker', 'author', 'reader', 'chair', 'moderator', 'panellist', 'rapporteur', 'interpreter', 'attendee')), 
	CONSTRAINT ck_appearances_names_someone CHECK (speaker_id IS NOT NULL OR organization_id IS NOT NULL OR billed_name IS NOT NULL), 
	CONSTRAINT ck_appearances_in_a_session_or_a_statement CHECK (session_id IS NULL OR statement_id IS NULL), 
	CONSTRAINT ck_appearances_authors_and_readers_have_a_statement CHECK (role NOT IN ('author', 'reader') OR statement_id IS NOT NULL), 
	CONSTRAINT ck_appearances_billed_name_is_a_trimmed_line CHECK (billed_name <> '' AND billed_name = trim(billed_name, char(32, 160, 8239, 12288)) AND instr(billed_name, char(0)) = 0 AND billed_name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_appearances_billed_title_is_a_trimmed_line CHECK (billed_title <> '' AND billed_title = trim(billed_title, char(32, 160, 8239, 12288)) AND instr(billed_title, char(0)) = 0 AND billed_title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_appearances_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT fk_appearances_session_id_event_id_sessions FOREIGN KEY(session_id, event_id) REFERENCES sessions (id, event_id) ON DELETE CASCADE, 
	CONSTRAINT fk_appearances_statement_id_event_id_statements FOREIGN KEY(statement_id, event_id) REFERENCES statements (id, event_id) ON DELETE CASCADE, 
	CONSTRAINT fk_appearances_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_appearances_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_appearances_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_appearances_id_speaker_id UNIQUE (id, speaker_id), 
	CONSTRAINT uq_appearances_statement_id_position UNIQUE (statement_id, position), 
	CONSTRAINT uq_appearances_session_id_position UNIQUE (session_id, position)
);
INSERT INTO "appearances" VALUES(9,2,NULL,6,3,NULL,'speaker',1,'S.Body',NULL);
INSERT INTO "appearances" VALUES(10,2,NULL,NULL,NULL,8,'attendee',1,NULL,NULL);
CREATE TABLE capacities (
	id INTEGER NOT NULL, 
	appearance_id INTEGER NOT NULL, 
	affiliation_id INTEGER NOT NULL, 
	speaker_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_capacities PRIMARY KEY (id), 
	CONSTRAINT ck_capacities_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT fk_capacities_appearance_id_speaker_id_appearances FOREIGN KEY(appearance_id, speaker_id) REFERENCES appearances (id, speaker_id) ON DELETE CASCADE, 
	CONSTRAINT fk_capacities_affiliation_id_speaker_id_affiliations FOREIGN KEY(affiliation_id, speaker_id) REFERENCES affiliations (id, speaker_id), 
	CONSTRAINT uq_capacities_appearance_id_position UNIQUE (appearance_id, position), 
	CONSTRAINT uq_capacities_appearance_id_affiliation_id UNIQUE (appearance_id, affiliation_id)
);
INSERT INTO "capacities" VALUES(1,9,5,3,1);
CREATE TABLE citations (
	id INTEGER NOT NULL, 
	passage_id INTEGER NOT NULL, 
	field TEXT, 
	says TEXT, 
	event_id INTEGER, 
	session_id INTEGER, 
	statement_id INTEGER, 
	appearance_id INTEGER, 
	remark_id INTEGER, 
	participation_id INTEGER, 
	speaker_id INTEGER, 
	organization_id INTEGER, 
	affiliation_id INTEGER, 
	CONSTRAINT pk_citations PRIMARY KEY (id), 
	CONSTRAINT ck_citations_points_at_one_row CHECK (CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN appearance_id IS NULL THEN 0 ELSE 1 END + CASE WHEN remark_id IS NULL THEN 0 ELSE 1 END + CASE WHEN participation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT ck_citations_field_is_a_column_name CHECK (field GLOB '[a-z]*' AND field NOT GLOB '*[^a-z_]*' AND typeof(field) IN ('text', 'null') AND instr(field, char(0)) = 0), 
	CONSTRAINT ck_citations_says_is_a_trimmed_line CHECK (says <> '' AND says = trim(says, char(32, 160, 8239, 12288)) AND instr(says, char(0)) = 0 AND says NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_citations_contradiction_names_its_field CHECK (says IS NULL OR field IS NOT NULL), 
	CONSTRAINT fk_citations_passage_id_passages FOREIGN KEY(passage_id) REFERENCES passages (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_citations_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_statement_id_statements FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_appearance_id_appearances FOREIGN KEY(appearance_id) REFERENCES appearances (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_remark_id_remarks FOREIGN KEY(remark_id) REFERENCES remarks (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_participation_id_participations FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_affiliation_id_affiliations FOREIGN KEY(affiliation_id) REFERENCES affiliations (id) ON DELETE CASCADE
);
INSERT INTO "citations" VALUES(14,13,'title',NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(15,13,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL);
CREATE TABLE countries (
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_countries PRIMARY KEY (code), 
	CONSTRAINT ck_countries_code_is_two_capital_letters CHECK (code GLOB '[A-Z][A-Z]' AND typeof(code) IN ('text', 'null') AND instr(code, char(0)) = 0), 
	CONSTRAINT ck_countries_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*')
);
INSERT INTO "countries" VALUES('AD','Andorra');
INSERT INTO "countries" VALUES('AE','United Arab Emirates');
INSERT INTO "countries" VALUES('AF','Afghanistan');
INSERT INTO "countries" VALUES('AG','Antigua and Barbuda');
INSERT INTO "countries" VALUES('AI','Anguilla');
INSERT INTO "countries" VALUES('AL','Albania');
INSERT INTO "countries" VALUES('AM','Armenia');
INSERT INTO "countries" VALUES('AO','Angola');
INSERT INTO "countries" VALUES('AQ','Antarctica');
INSERT INTO "countries" VALUES('AR','Argentina');
INSERT INTO "countries" VALUES('AS','American Samoa');
INSERT INTO "countries" VALUES('AT','Austria');
INSERT INTO "countries" VALUES('AU','Australia');
INSERT INTO "countries" VALUES('AW','Aruba');
INSERT INTO "countries" VALUES('AX','Åland Islands');
INSERT INTO "countries" VALUES('AZ','Azerbaijan');
INSERT INTO "countries" VALUES('BA','Bosnia and Herzegovina');
INSERT INTO "countries" VALUES('BB','Barbados');
INSERT INTO "countries" VALUES('BD','Bangladesh');
INSERT INTO "countries" VALUES('BE','Belgium');
INSERT INTO "countries" VALUES('BF','Burkina Faso');
INSERT INTO "countries" VALUES('BG','Bulgaria');
INSERT INTO "countries" VALUES('BH','Bahrain');
INSERT INTO "countries" VALUES('BI','Burundi');
INSERT INTO "countries" VALUES('BJ','Benin');
INSERT INTO "countries" VALUES('BL','Saint Barthélemy');
INSERT INTO "countries" VALUES('BM','Bermuda');
INSERT INTO "countries" VALUES('BN','Brunei Darussalam');
INSERT INTO "countries" VALUES('BO','Bolivia (Plurinational State of)');
INSERT INTO "countries" VALUES('BQ','Bonaire, Sint Eustatius and Saba');
INSERT INTO "countries" VALUES('BR','Brazil');
INSERT INTO "countries" VALUES('BS','Bahamas');
INSERT INTO "countries" VALUES('BT','Bhutan');
INSERT INTO "countries" VALUES('BV','Bouvet Island');
INSERT INTO "countries" VALUES('BW','Botswana');
INSERT INTO "countries" VALUES('BY','Belarus');
INSERT INTO "countries" VALUES('BZ','Belize');
INSERT INTO "countries" VALUES('CA','Canada');
INSERT INTO "countries" VALUES('CC','Cocos (Keeling) Islands');
INSERT INTO "countries" VALUES('CD','Democratic Republic of the Congo');
INSERT INTO "countries" VALUES('CF','Central African Republic');
INSERT INTO "countries" VALUES('CG','Congo');
INSERT INTO "countries" VALUES('CH','Switzerland');
INSERT INTO "countries" VALUES('CI','Côte d''Ivoire');
INSERT INTO "countries" VALUES('CK','Cook Islands');
INSERT INTO "countries" VALUES('CL','Chile');
INSERT INTO "countries" VALUES('CM','Cameroon');
INSERT INTO "countries" VALUES('CN','China');
INSERT INTO "countries" VALUES('CO','Colombia');
INSERT INTO "countries" VALUES('CR','Costa Rica');
INSERT INTO "countries" VALUES('CU','Cuba');
INSERT INTO "countries" VALUES('CV','Cabo Verde');
INSERT INTO "countries" VALUES('CW','Curaçao');
INSERT INTO "countries" VALUES('CX','Christmas Island');
INSERT INTO "countries" VALUES('CY','Cyprus');
INSERT INTO "countries" VALUES('CZ','Czechia');
INSERT INTO "countries" VALUES('DE','Germany');
INSERT INTO "countries" VALUES('DJ','Djibouti');
INSERT INTO "countries" VALUES('DK','Denmark');
INSERT INTO "countries" VALUES('DM','Dominica');
INSERT INTO "countries" VALUES('DO','Dominican Republic');
INSERT INTO "countries" VALUES('DZ','Algeria');
INSERT INTO "countries" VALUES('EC','Ecuador');
INSERT INTO "countries" VALUES('EE','Estonia');
INSERT INTO "countries" VALUES('EG','Egypt');
INSERT INTO "countries" VALUES('EH','Western Sahara');
INSERT INTO "countries" VALUES('ER','Eritrea');
INSERT INTO "countries" VALUES('ES','Spain');
INSERT INTO "countries" VALUES('ET','Ethiopia');
INSERT INTO "countries" VALUES('FI','Finland');
INSERT INTO "countries" VALUES('FJ','Fiji');
INSERT INTO "countries" VALUES('FK','Falkland Islands (Malvinas)');
INSERT INTO "countries" VALUES('FM','Micronesia (Federated States of)');
INSERT INTO "countries" VALUES('FO','Faroe Islands');
INSERT INTO "countries" VALUES('FR','France');
INSERT INTO "countries" VALUES('GA','Gabon');
INSERT INTO "countries" VALUES('GB','United Kingdom of Great Britain and Northern Ireland');
INSERT INTO "countries" VALUES('GD','Grenada');
INSERT INTO "countries" VALUES('GE','Georgia');
INSERT INTO "countries" VALUES('GF','French Guiana');
INSERT INTO "countries" VALUES('GG','Guernsey');
INSERT INTO "countries" VALUES('GH','Ghana');
INSERT INTO "countries" VALUES('GI','Gibraltar');
INSERT INTO "countries" VALUES('GL','Greenland');
INSERT INTO "countries" VALUES('GM','Gambia');
INSERT INTO "countries" VALUES('GN','Guinea');
INSERT INTO "countries" VALUES('GP','Guadeloupe');
INSERT INTO "countries" VALUES('GQ','Equatorial Guinea');
INSERT INTO "countries" VALUES('GR','Greece');
INSERT INTO "countries" VALUES('GS','South Georgia and the South Sandwich Islands');
INSERT INTO "countries" VALUES('GT','Guatemala');
INSERT INTO "countries" VALUES('GU','Guam');
INSERT INTO "countries" VALUES('GW','Guinea-Bissau');
INSERT INTO "countries" VALUES('GY','Guyana');
INSERT INTO "countries" VALUES('HK','Hong Kong');
INSERT INTO "countries" VALUES('HM','Heard Island and McDonald Islands');
INSERT INTO "countries" VALUES('HN','Honduras');
INSERT INTO "countries" VALUES('HR','Croatia');
INSERT INTO "countries" VALUES('HT','Haiti');
INSERT INTO "countries" VALUES('HU','Hungary');
INSERT INTO "countries" VALUES('ID','Indonesia');
INSERT INTO "countries" VALUES('IE','Ireland');
INSERT INTO "countries" VALUES('IL','Israel');
INSERT INTO "countries" VALUES('IM','Isle of Man');
INSERT INTO "countries" VALUES('IN','India');
INSERT INTO "countries" VALUES('IO','British Indian Ocean Territory');
INSERT INTO "countries" VALUES('IQ','Iraq');
INSERT INTO "countries" VALUES('IR','Iran (Islamic Republic of)');
INSERT INTO "countries" VALUES('IS','Iceland');
INSERT INTO "countries" VALUES('IT','Italy');
INSERT INTO "countries" VALUES('JE','Jersey');
INSERT INTO "countries" VALUES('JM','Jamaica');
INSERT INTO "countries" VALUES('JO','Jordan');
INSERT INTO "countries" VALUES('JP','Japan');
INSERT INTO "countries" VALUES('KE','Kenya');
INSERT INTO "countries" VALUES('KG','Kyrgyzstan');
INSERT INTO "countries" VALUES('KH','Cambodia');
INSERT INTO "countries" VALUES('KI','Kiribati');
INSERT INTO "countries" VALUES('KM','Comoros');
INSERT INTO "countries" VALUES('KN','Saint Kitts and Nevis');
INSERT INTO "countries" VALUES('KP','Democratic People''s Republic of Korea');
INSERT INTO "countries" VALUES('KR','Republic of Korea');
INSERT INTO "countries" VALUES('KW','Kuwait');
INSERT INTO "countries" VALUES('KY','Cayman Islands');
INSERT INTO "countries" VALUES('KZ','Kazakhstan');
INSERT INTO "countries" VALUES('LA','Lao People''s Democratic Republic');
INSERT INTO "countries" VALUES('LB','Lebanon');
INSERT INTO "countries" VALUES('LC','Saint Lucia');
INSERT INTO "countries" VALUES('LI','Liechtenstein');
INSERT INTO "countries" VALUES('LK','Sri Lanka');
INSERT INTO "countries" VALUES('LR','Liberia');
INSERT INTO "countries" VALUES('LS','Lesotho');
INSERT INTO "countries" VALUES('LT','Lithuania');
INSERT INTO "countries" VALUES('LU','Luxembourg');
INSERT INTO "countries" VALUES('LV','Latvia');
INSERT INTO "countries" VALUES('LY','Libya');
INSERT INTO "countries" VALUES('MA','Morocco');
INSERT INTO "countries" VALUES('MC','Monaco');
INSERT INTO "countries" VALUES('MD','Republic of Moldova');
INSERT INTO "countries" VALUES('ME','Montenegro');
INSERT INTO "countries" VALUES('MF','Saint Martin (French part)');
INSERT INTO "countries" VALUES('MG','Madagascar');
INSERT INTO "countries" VALUES('MH','Marshall Islands');
INSERT INTO "countries" VALUES('MK','North Macedonia');
INSERT INTO "countries" VALUES('ML','Mali');
INSERT INTO "countries" VALUES('MM','Myanmar');
INSERT INTO "countries" VALUES('MN','Mongolia');
INSERT INTO "countries" VALUES('MO','Macao');
INSERT INTO "countries" VALUES('MP','Northern Mariana Islands');
INSERT INTO "countries" VALUES('MQ','Martinique');
INSERT INTO "countries" VALUES('MR','Mauritania');
INSERT INTO "countries" VALUES('MS','Montserrat');
INSERT INTO "countries" VALUES('MT','Malta');
INSERT INTO "countries" VALUES('MU','Mauritius');
INSERT INTO "countries" VALUES('MV','Maldives');
INSERT INTO "countries" VALUES('MW','Malawi');
INSERT INTO "countries" VALUES('MX','Mexico');
INSERT INTO "countries" VALUES('MY','Malaysia');
INSERT INTO "countries" VALUES('MZ','Mozambique');
INSERT INTO "countries" VALUES('NA','Namibia');
INSERT INTO "countries" VALUES('NC','New Caledonia');
INSERT INTO "countries" VALUES('NE','Niger');
INSERT INTO "countries" VALUES('NF','Norfolk Island');
INSERT INTO "countries" VALUES('NG','Nigeria');
INSERT INTO "countries" VALUES('NI','Nicaragua');
INSERT INTO "countries" VALUES('NL','Netherlands');
INSERT INTO "countries" VALUES('NO','Norway');
INSERT INTO "countries" VALUES('NP','Nepal');
INSERT INTO "countries" VALUES('NR','Nauru');
INSERT INTO "countries" VALUES('NU','Niue');
INSERT INTO "countries" VALUES('NZ','New Zealand');
INSERT INTO "countries" VALUES('OM','Oman');
INSERT INTO "countries" VALUES('PA','Panama');
INSERT INTO "countries" VALUES('PE','Peru');
INSERT INTO "countries" VALUES('PF','French Polynesia');
INSERT INTO "countries" VALUES('PG','Papua New Guinea');
INSERT INTO "countries" VALUES('PH','Philippines');
INSERT INTO "countries" VALUES('PK','Pakistan');
INSERT INTO "countries" VALUES('PL','Poland');
INSERT INTO "countries" VALUES('PM','Saint Pierre and Miquelon');
INSERT INTO "countries" VALUES('PN','Pitcairn');
INSERT INTO "countries" VALUES('PR','Puerto Rico');
INSERT INTO "countries" VALUES('PS','State of Palestine');
INSERT INTO "countries" VALUES('PT','Portugal');
INSERT INTO "countries" VALUES('PW','Palau');
INSERT INTO "countries" VALUES('PY','Paraguay');
INSERT INTO "countries" VALUES('QA','Qatar');
INSERT INTO "countries" VALUES('RE','Réunion');
INSERT INTO "countries" VALUES('RO','Romania');
INSERT INTO "countries" VALUES('RS','Serbia');
INSERT INTO "countries" VALUES('RU','Russian Federation');
INSERT INTO "countries" VALUES('RW','Rwanda');
INSERT INTO "countries" VALUES('SA','Saudi Arabia');
INSERT INTO "countries" VALUES('SB','Solomon Islands');
INSERT INTO "countries" VALUES('SC','Seychelles');
INSERT INTO "countries" VALUES('SD','Sudan');
INSERT INTO "countries" VALUES('SE','Sweden');
INSERT INTO "countries" VALUES('SG','Singapore');
INSERT INTO "countries" VALUES('SH','Saint Helena, Ascension and Tristan da Cunha');
INSERT INTO "countries" VALUES('SI','Slovenia');
INSERT INTO "countries" VALUES('SJ','Svalbard and Jan Mayen');
INSERT INTO "countries" VALUES('SK','Slovakia');
INSERT INTO "countries" VALUES('SL','Sierra Leone');
INSERT INTO "countries" VALUES('SM','San Marino');
INSERT INTO "countries" VALUES('SN','Senegal');
INSERT INTO "countries" VALUES('SO','Somalia');
INSERT INTO "countries" VALUES('SR','Suriname');
INSERT INTO "countries" VALUES('SS','South Sudan');
INSERT INTO "countries" VALUES('ST','Sao Tome and Principe');
INSERT INTO "countries" VALUES('SV','El Salvador');
INSERT INTO "countries" VALUES('SX','Sint Maarten (Dutch part)');
INSERT INTO "countries" VALUES('SY','Syrian Arab Republic');
INSERT INTO "countries" VALUES('SZ','Eswatini');
INSERT INTO "countries" VALUES('TC','Turks and Caicos Islands');
INSERT INTO "countries" VALUES('TD','Chad');
INSERT INTO "countries" VALUES('TF','French Southern Territories');
INSERT INTO "countries" VALUES('TG','Togo');
INSERT INTO "countries" VALUES('TH','Thailand');
INSERT INTO "countries" VALUES('TJ','Tajikistan');
INSERT INTO "countries" VALUES('TK','Tokelau');
INSERT INTO "countries" VALUES('TL','Timor-Leste');
INSERT INTO "countries" VALUES('TM','Turkmenistan');
INSERT INTO "countries" VALUES('TN','Tunisia');
INSERT INTO "countries" VALUES('TO','Tonga');
INSERT INTO "countries" VALUES('TR','Türkiye');
INSERT INTO "countries" VALUES('TT','Trinidad and Tobago');
INSERT INTO "countries" VALUES('TV','Tuvalu');
INSERT INTO "countries" VALUES('TW','Taiwan (Province of China)');
INSERT INTO "countries" VALUES('TZ','United Republic of Tanzania');
INSERT INTO "countries" VALUES('UA','Ukraine');
INSERT INTO "countries" VALUES('UG','Uganda');
INSERT INTO "countries" VALUES('UM','United States Minor Outlying Islands');
INSERT INTO "countries" VALUES('US','United States of America');
INSERT INTO "countries" VALUES('UY','Uruguay');
INSERT INTO "countries" VALUES('UZ','Uzbekistan');
INSERT INTO "countries" VALUES('VA','Holy See');
INSERT INTO "countries" VALUES('VC','Saint Vincent and the Grenadines');
INSERT INTO "countries" VALUES('VE','Venezuela (Bolivarian Republic of)');
INSERT INTO "countries" VALUES('VG','Virgin Islands (British)');
INSERT INTO "countries" VALUES('VI','Virgin Islands (U.S.)');
INSERT INTO "countries" VALUES('VN','Viet Nam');
INSERT INTO "countries" VALUES('VU','Vanuatu');
INSERT INTO "countries" VALUES('WF','Wallis and Futuna');
INSERT INTO "countries" VALUES('WS','Samoa');
INSERT INTO "countries" VALUES('YE','Yemen');
INSERT INTO "countries" VALUES('YT','Mayotte');
INSERT INTO "countries" VALUES('ZA','South Africa');
INSERT INTO "countries" VALUES('ZM','Zambia');
INSERT INTO "countries" VALUES('ZW','Zimbabwe');
CREATE TABLE event_topics (
	event_id INTEGER NOT NULL, 
	topic_id INTEGER NOT NULL, 
	CONSTRAINT pk_event_topics PRIMARY KEY (event_id, topic_id), 
	CONSTRAINT fk_event_topics_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_topics_topic_id_topics FOREIGN KEY(topic_id) REFERENCES topics (id) ON DELETE RESTRICT
);
INSERT INTO "event_topics" VALUES(2,11);
CREATE TABLE events (
	id INTEGER NOT NULL, 
	slug TEXT NOT NULL, 
	title TEXT NOT NULL, 
	kind TEXT, 
	level TEXT, 
	starts_on DATE, 
	ends_on DATE, 
	timezone TEXT, 
	venue TEXT, 
	city TEXT, 
	country_code TEXT, 
	participant_count INTEGER, 
	participant_qualifier TEXT, 
	country_count INTEGER, 
	country_qualifier TEXT, 
	summary TEXT, series_id INTEGER CONSTRAINT fk_events_series_id_series REFERENCES series (id) ON DELETE RESTRICT, edition TEXT CONSTRAINT ck_events_edition_is_a_trimmed_line CHECK (edition <> '' AND edition = trim(edition, char(32, 160, 8239, 12288)) AND instr(edition, char(0)) = 0 AND edition NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*') CONSTRAINT ck_events_edition_has_its_series CHECK (edition IS NULL OR series_id IS NOT NULL), 
	CONSTRAINT pk_events PRIMARY KEY (id), 
	CONSTRAINT ck_events_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT ck_events_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_level_is_lower_case_words CHECK (level = lower(level) AND level <> '' AND level = trim(level, char(32, 160, 8239, 12288)) AND instr(level, char(0)) = 0 AND level NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_starts_on_is_a_date CHECK (CASE WHEN starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN starts_on IS date(starts_on, '+0 days') AND starts_on >= '0001-01-01' ELSE starts_on IS NULL END), 
	CONSTRAINT ck_events_ends_on_is_a_date CHECK (CASE WHEN ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN ends_on IS date(ends_on, '+0 days') AND ends_on >= '0001-01-01' ELSE ends_on IS NULL END), 
	CONSTRAINT ck_events_ends_on_not_before_starts_on CHECK (ends_on >= starts_on), 
	CONSTRAINT ck_events_timezone_is_a_zone_name CHECK (timezone = 'UTC' OR timezone GLOB '[A-Z]*/[A-Z]*' AND timezone NOT GLOB '*[^A-Za-z0-9_+/-]*' AND typeof(timezone) IN ('text', 'null') AND instr(timezone, char(0)) = 0), 
	CONSTRAINT ck_events_venue_is_a_trimmed_line CHECK (venue <> '' AND venue = trim(venue, char(32, 160, 8239, 12288)) AND instr(venue, char(0)) = 0 AND venue NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_city_is_a_trimmed_line CHECK (city <> '' AND city = trim(city, char(32, 160, 8239, 12288)) AND instr(city, char(0)) = 0 AND city NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_participant_count_is_a_whole_number_from_0 CHECK (typeof(participant_count) IN ('integer', 'null') AND participant_count BETWEEN 0 AND 2147483647), 
	CONSTRAINT ck_events_participant_qualifier_is_known CHECK (participant_qualifier IN ('exactly', 'about', 'more-than', 'at-least', 'fewer-than', 'at-most')), 
	CONSTRAINT ck_events_participant_qualifier_has_its_count CHECK (participant_qualifier IS NULL OR participant_count IS NOT NULL), 
	CONSTRAINT ck_events_country_count_is_a_whole_number_from_0 CHECK (typeof(country_count) IN ('integer', 'null') AND country_count BETWEEN 0 AND 2147483647), 
	CONSTRAINT ck_events_country_qualifier_is_known CHECK (country_qualifier IN ('exactly', 'about', 'more-than', 'at-least', 'fewer-than', 'at-most')), 
	CONSTRAINT ck_events_country_qualifier_has_its_count CHECK (country_qualifier IS NULL OR country_count IS NOT NULL), 
	CONSTRAINT ck_events_summary_is_trimmed_text CHECK (summary <> '' AND summary = trim(summary, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(summary) IN ('text', 'null') AND instr(summary, char(0)) = 0), 
	CONSTRAINT fk_events_country_code_countries FOREIGN KEY(country_code) REFERENCES countries (code) ON DELETE RESTRICT, 
	CONSTRAINT uq_events_slug UNIQUE (slug)
);
INSERT INTO "events" VALUES(2,'event','Event',NULL,NULL,'2018-10-09','2018-10-10','Europe/Minsk',NULL,NULL,'BY',250,NULL,NULL,NULL,NULL,16,'XII');
CREATE TABLE identifiers (
	id INTEGER NOT NULL, 
	scheme TEXT NOT NULL, 
	value TEXT NOT NULL, 
	event_id INTEGER, 
	speaker_id INTEGER, 
	organization_id INTEGER, 
	source_id INTEGER, 
	series_id INTEGER, 
	CONSTRAINT pk_identifiers PRIMARY KEY (id), 
	CONSTRAINT ck_identifiers_points_at_one_row CHECK (CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN source_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT ck_identifiers_scheme_is_lower_case_words CHECK (scheme = lower(scheme) AND scheme <> '' AND scheme = trim(scheme, char(32, 160, 8239, 12288)) AND instr(scheme, char(0)) = 0 AND scheme NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_identifiers_value_is_a_trimmed_line CHECK (value <> '' AND value = trim(value, char(32, 160, 8239, 12288)) AND instr(value, char(0)) = 0 AND value NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_identifiers_value_has_the_shape_of_its_scheme CHECK (CASE scheme WHEN 'wikidata' THEN value GLOB 'Q[1-9]*' AND substr(value, 2) NOT GLOB '*[^0-9]*' WHEN 'viaf' THEN value GLOB '[1-9]*' AND value NOT GLOB '*[^0-9]*' WHEN 'isni' THEN value GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9X]' WHEN 'orcid' THEN value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9X]' WHEN 'ror' THEN value GLOB '0[a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][0-9][0-9]' ELSE TRUE END), 
	CONSTRAINT fk_identifiers_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_source_id_sources FOREIGN KEY(source_id) REFERENCES sources (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_series_id_series FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE, 
	CONSTRAINT uq_identifiers_scheme_value_source_id UNIQUE (scheme, value, source_id)
);
INSERT INTO "identifiers" VALUES(17,'wikidata','Q42',NULL,3,NULL,NULL,NULL);
INSERT INTO "identifiers" VALUES(18,'document-symbol','A/73/1',NULL,NULL,NULL,12,NULL);
CREATE TABLE organization_names (
	id INTEGER NOT NULL, 
	organization_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	language TEXT, 
	started TEXT, 
	ended TEXT, 
	CONSTRAINT pk_organization_names PRIMARY KEY (id), 
	CONSTRAINT ck_organization_names_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_organization_names_language_is_a_language_tag CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9-]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*-' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_organization_names_started_is_a_partial_date CHECK (typeof(started) IN ('text', 'null') AND length(started) IN (4, 7, 10) AND instr(started, char(0)) = 0 AND substr(started || '-01-01', 1, 10) IS date(substr(started || '-01-01', 1, 10), '+0 days') AND started >= '0001'), 
	CONSTRAINT ck_organization_names_ended_is_a_partial_date CHECK (ended = '..' OR typeof(ended) IN ('text', 'null') AND length(ended) IN (4, 7, 10) AND instr(ended, char(0)) = 0 AND substr(ended || '-01-01', 1, 10) IS date(substr(ended || '-01-01', 1, 10), '+0 days') AND ended >= '0001'), 
	CONSTRAINT ck_organization_names_ended_not_before_started CHECK (ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))), 
	CONSTRAINT fk_organization_names_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE
);
INSERT INTO "organization_names" VALUES(1,8,'Служба','ru',NULL,'..');
CREATE TABLE organizations (
	id INTEGER NOT NULL, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	acronym TEXT, 
	kind TEXT, 
	parent_id INTEGER, 
	country_code TEXT, 
	CONSTRAINT pk_organizations PRIMARY KEY (id), 
	CONSTRAINT ck_organizations_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT ck_organizations_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_organizations_acronym_is_a_trimmed_line CHECK (acronym <> '' AND acronym = trim(acronym, char(32, 160, 8239, 12288)) AND instr(acronym, char(0)) = 0 AND acronym NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_organizations_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_organizations_parent_is_another_organization CHECK (parent_id <> id), 
	CONSTRAINT fk_organizations_parent_id_organizations FOREIGN KEY(parent_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_organizations_country_code_countries FOREIGN KEY(country_code) REFERENCES countries (code) ON DELETE RESTRICT, 
	CONSTRAINT uq_organizations_slug UNIQUE (slug)
);
INSERT INTO "organizations" VALUES(7,'state','State',NULL,NULL,NULL,'BY');
INSERT INTO "organizations" VALUES(8,'ministry','Ministry',NULL,NULL,7,NULL);
CREATE TABLE participations (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	organization_id INTEGER, 
	description TEXT, 
	role TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_participations PRIMARY KEY (id), 
	CONSTRAINT ck_participations_names_or_describes_a_body CHECK (organization_id IS NOT NULL OR description IS NOT NULL), 
	CONSTRAINT ck_participations_description_is_a_trimmed_line CHECK (description <> '' AND description = trim(description, char(32, 160, 8239, 12288)) AND instr(description, char(0)) = 0 AND description NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_participations_role_is_known CHECK (role IN ('organizer', 'co-organizer', 'host', 'under-auspices-of', 'sponsor', 'secretariat', 'participant', 'observer')), 
	CONSTRAINT ck_participations_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT fk_participations_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_participations_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_participations_event_id_position UNIQUE (event_id, position)
);
INSERT INTO "participations" VALUES(1,2,8,NULL,'organizer',1);
CREATE TABLE passages (
	id INTEGER NOT NULL, 
	source_id INTEGER NOT NULL, 
	paragraph INTEGER NOT NULL, 
	sentence INTEGER NOT NULL, 
	text TEXT, 
	CONSTRAINT pk_passages PRIMARY KEY (id), 
	CONSTRAINT ck_passages_paragraph_is_a_whole_number_from_0 CHECK (typeof(paragraph) IN ('integer', 'null') AND paragraph BETWEEN 0 AND 2147483647), 
	CONSTRAINT ck_passages_sentence_is_a_whole_number_from_1 CHECK (typeof(sentence) IN ('integer', 'null') AND sentence BETWEEN 1 AND 2147483647), 
	CONSTRAINT ck_passages_text_is_trimmed_text CHECK (text <> '' AND text = trim(text, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(text) IN ('text', 'null') AND instr(text, char(0)) = 0), 
	CONSTRAINT fk_passages_source_id_sources FOREIGN KEY(source_id) REFERENCES sources (id) ON DELETE CASCADE, 
	CONSTRAINT uq_passages_source_id_paragraph_sentence UNIQUE (source_id, paragraph, sentence)
);
INSERT INTO "passages" VALUES(13,12,1,1,NULL);
CREATE TABLE remark_topics (
	remark_id INTEGER NOT NULL, 
	topic_id INTEGER NOT NULL, 
	CONSTRAINT pk_remark_topics PRIMARY KEY (remark_id, topic_id), 
	CONSTRAINT fk_remark_topics_remark_id_remarks FOREIGN KEY(remark_id) REFERENCES remarks (id) ON DELETE CASCADE, 
	CONSTRAINT fk_remark_topics_topic_id_topics FOREIGN KEY(topic_id) REFERENCES topics (id) ON DELETE RESTRICT
);
INSERT INTO "remark_topics" VALUES(1,11);
CREATE TABLE remarks (
	id INTEGER NOT NULL, 
	appearance_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	act TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_remarks PRIMARY KEY (id), 
	CONSTRAINT ck_remarks_act_is_lower_case_words CHECK (act = lower(act) AND act <> '' AND act = trim(act, char(32, 160, 8239, 12288)) AND instr(act, char(0)) = 0 AND act NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_remarks_text_is_trimmed_text CHECK (text <> '' AND text = trim(text, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(text) IN ('text', 'null') AND instr(text, char(0)) = 0), 
	CONSTRAINT ck_remarks_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT fk_remarks_appearance_id_appearances FOREIGN KEY(appearance_id) REFERENCES appearances (id) ON DELETE CASCADE, 
	CONSTRAINT uq_remarks_appearance_id_position UNIQUE (appearance_id, position)
);
INSERT INTO "remarks" VALUES(1,9,1,'called for','cooperation');
CREATE TABLE series (
	id INTEGER NOT NULL, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	frequency TEXT, 
	summary TEXT, 
	CONSTRAINT pk_series PRIMARY KEY (id), 
	CONSTRAINT ck_series_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT ck_series_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_series_frequency_is_lower_case_words CHECK (frequency = lower(frequency) AND frequency <> '' AND frequency = trim(frequency, char(32, 160, 8239, 12288)) AND instr(frequency, char(0)) = 0 AND frequency NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_series_summary_is_trimmed_text CHECK (summary <> '' AND summary = trim(summary, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(summary) IN ('text', 'null') AND instr(summary, char(0)) = 0), 
	CONSTRAINT uq_series_slug UNIQUE (slug)
);
INSERT INTO "series" VALUES(16,'meetings','Meetings','yearly',NULL);
CREATE TABLE session_topics (
	session_id INTEGER NOT NULL, 
	topic_id INTEGER NOT NULL, 
	CONSTRAINT pk_session_topics PRIMARY KEY (session_id, topic_id), 
	CONSTRAINT fk_session_topics_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE, 
	CONSTRAINT fk_session_topics_topic_id_topics FOREIGN KEY(topic_id) REFERENCES topics (id) ON DELETE RESTRICT
);
INSERT INTO "session_topics" VALUES(4,11);
CREATE TABLE sessions (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT, 
	number TEXT, 
	title TEXT, 
	summary TEXT, 
	track TEXT, 
	room TEXT, 
	starts_at DATETIME, 
	ends_at DATETIME, 
	CONSTRAINT pk_sessions PRIMARY KEY (id), 
	CONSTRAINT ck_sessions_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT ck_sessions_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sessions_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sessions_summary_is_trimmed_text CHECK (summary <> '' AND summary = trim(summary, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(summary) IN ('text', 'null') AND instr(summary, char(0)) = 0), 
	CONSTRAINT ck_sessions_track_is_a_trimmed_line CHECK (track <> '' AND track = trim(track, char(32, 160, 8239, 12288)) AND instr(track, char(0)) = 0 AND track NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sessions_room_is_a_trimmed_line CHECK (room <> '' AND room = trim(room, char(32, 160, 8239, 12288)) AND instr(room, char(0)) = 0 AND room NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sessions_starts_at_is_a_date_and_time CHECK (CASE WHEN starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN starts_at IS datetime(starts_at, '+0 days') AND substr(starts_at, 12, 2) < '24' AND starts_at >= '0001-01-01' ELSE starts_at IS NULL END), 
	CONSTRAINT ck_sessions_ends_at_is_a_date_and_time CHECK (CASE WHEN ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN ends_at IS datetime(ends_at, '+0 days') AND substr(ends_at, 12, 2) < '24' AND ends_at >= '0001-01-01' ELSE ends_at IS NULL END), 
	CONSTRAINT ck_sessions_ends_at_not_before_starts_at CHECK (ends_at >= starts_at), 
	CONSTRAINT ck_sessions_number_is_a_trimmed_line CHECK (number <> '' AND number = trim(number, char(32, 160, 8239, 12288)) AND instr(number, char(0)) = 0 AND number NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_sessions_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sessions_event_id_position UNIQUE (event_id, position), 
	CONSTRAINT uq_sessions_id_event_id UNIQUE (id, event_id)
);
INSERT INTO "sessions" VALUES(4,2,1,NULL,'first',NULL,NULL,NULL,NULL,'2018-10-09 09:00:00',NULL);
CREATE TABLE sources (
	id INTEGER NOT NULL, 
	slug TEXT NOT NULL, 
	title TEXT NOT NULL, 
	publisher TEXT, 
	url TEXT, 
	language TEXT, 
	published_on DATE, 
	retrieved_on DATE, 
	sha256 TEXT, 
	CONSTRAINT pk_sources PRIMARY KEY (id), 
	CONSTRAINT ck_sources_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT ck_sources_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sources_publisher_is_a_trimmed_line CHECK (publisher <> '' AND publisher = trim(publisher, char(32, 160, 8239, 12288)) AND instr(publisher, char(0)) = 0 AND publisher NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sources_url_is_a_trimmed_line CHECK (url <> '' AND url = trim(url, char(32, 160, 8239, 12288)) AND instr(url, char(0)) = 0 AND url NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sources_language_is_a_language_tag CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9-]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*-' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_sources_published_on_is_a_date CHECK (CASE WHEN published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN published_on IS date(published_on, '+0 days') AND published_on >= '0001-01-01' ELSE published_on IS NULL END), 
	CONSTRAINT ck_sources_retrieved_on_is_a_date CHECK (CASE WHEN retrieved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN retrieved_on IS date(retrieved_on, '+0 days') AND retrieved_on >= '0001-01-01' ELSE retrieved_on IS NULL END), 
	CONSTRAINT ck_sources_sha256_is_64_hexadecimal_digits CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*' AND typeof(sha256) IN ('text', 'null') AND instr(sha256, char(0)) = 0), 
	CONSTRAINT uq_sources_slug UNIQUE (slug)
);
INSERT INTO "sources" VALUES(12,'report','Report',NULL,NULL,NULL,'2018-10-11',NULL,NULL);
CREATE TABLE speaker_names (
	id INTEGER NOT NULL, 
	speaker_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	language TEXT, 
	started TEXT, 
	ended TEXT, 
	CONSTRAINT pk_speaker_names PRIMARY KEY (id), 
	CONSTRAINT ck_speaker_names_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_speaker_names_language_is_a_language_tag CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9-]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*-' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_speaker_names_started_is_a_partial_date CHECK (typeof(started) IN ('text', 'null') AND length(started) IN (4, 7, 10) AND instr(started, char(0)) = 0 AND substr(started || '-01-01', 1, 10) IS date(substr(started || '-01-01', 1, 10), '+0 days') AND started >= '0001'), 
	CONSTRAINT ck_speaker_names_ended_is_a_partial_date CHECK (ended = '..' OR typeof(ended) IN ('text', 'null') AND length(ended) IN (4, 7, 10) AND instr(ended, char(0)) = 0 AND substr(ended || '-01-01', 1, 10) IS date(substr(ended || '-01-01', 1, 10), '+0 days') AND ended >= '0001'), 
	CONSTRAINT ck_speaker_names_ended_not_before_started CHECK (ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))), 
	CONSTRAINT fk_speaker_names_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE
);
INSERT INTO "speaker_names" VALUES(1,3,'S.Body',NULL,NULL,NULL);
CREATE TABLE speakers (
	id INTEGER NOT NULL, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	sort_name TEXT, 
	honorific TEXT, 
	CONSTRAINT pk_speakers PRIMARY KEY (id), 
	CONSTRAINT ck_speakers_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT ck_speakers_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_speakers_sort_name_is_a_trimmed_line CHECK (sort_name <> '' AND sort_name = trim(sort_name, char(32, 160, 8239, 12288)) AND instr(sort_name, char(0)) = 0 AND sort_name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_speakers_honorific_is_a_trimmed_line CHECK (honorific <> '' AND honorific = trim(honorific, char(32, 160, 8239, 12288)) AND instr(honorific, char(0)) = 0 AND honorific NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT uq_speakers_slug UNIQUE (slug)
);
INSERT INTO "speakers" VALUES(3,'somebody','Some Body',NULL,NULL);
CREATE TABLE statements (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	session_id INTEGER, 
	position INTEGER NOT NULL, 
	kind TEXT, 
	delivery TEXT, 
	title TEXT, 
	summary TEXT, 
	language TEXT, 
	track TEXT, 
	room TEXT, 
	starts_at DATETIME, 
	ends_at DATETIME, 
	CONSTRAINT pk_statements PRIMARY KEY (id), 
	CONSTRAINT ck_statements_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT ck_statements_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_statements_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_statements_summary_is_trimmed_text CHECK (summary <> '' AND summary = trim(summary, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(summary) IN ('text', 'null') AND instr(summary, char(0)) = 0), 
	CONSTRAINT ck_statements_track_is_a_trimmed_line CHECK (track <> '' AND track = trim(track, char(32, 160, 8239, 12288)) AND instr(track, char(0)) = 0 AND track NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_statements_room_is_a_trimmed_line CHECK (room <> '' AND room = trim(room, char(32, 160, 8239, 12288)) AND instr(room, char(0)) = 0 AND room NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_statements_starts_at_is_a_date_and_time CHECK (CASE WHEN starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN starts_at IS datetime(starts_at, '+0 days') AND substr(starts_at, 12, 2) < '24' AND starts_at >= '0001-01-01' ELSE starts_at IS NULL END), 
	CONSTRAINT ck_statements_ends_at_is_a_date_and_time CHECK (CASE WHEN ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN ends_at IS datetime(ends_at, '+0 days') AND substr(ends_at, 12, 2) < '24' AND ends_at >= '0001-01-01' ELSE ends_at IS NULL END), 
	CONSTRAINT ck_statements_ends_at_not_before_starts_at CHECK (ends_at >= starts_at), 
	CONSTRAINT ck_statements_delivery_is_known CHECK (delivery IN ('in-person', 'read-out', 'video', 'written')), 
	CONSTRAINT ck_statements_language_is_a_language_tag CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9-]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*-' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT fk_statements_session_id_event_id_sessions FOREIGN KEY(session_id, event_id) REFERENCES sessions (id, event_id), 
	CONSTRAINT fk_statements_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT uq_statements_event_id_position UNIQUE (event_id, position), 
	CONSTRAINT uq_statements_id_event_id UNIQUE (id, event_id)
);
INSERT INTO "statements" VALUES(6,2,4,1,'address',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE topics (
	id INTEGER NOT NULL, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_topics PRIMARY KEY (id), 
	CONSTRAINT ck_topics_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT ck_topics_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT uq_topics_slug UNIQUE (slug)
);
INSERT INTO "topics" VALUES(11,'law','Law');
CREATE INDEX ix_organizations_country_code ON organizations (country_code);
CREATE INDEX ix_organizations_parent_id ON organizations (parent_id);
CREATE INDEX ix_organization_names_name ON organization_names (name);
CREATE UNIQUE INDEX uq_organization_names_listed_once ON organization_names (organization_id, name, coalesce(language, ''), coalesce(started, ''), coalesce(ended, ''));
CREATE INDEX ix_speakers_name ON speakers (name);
CREATE INDEX ix_speaker_names_name ON speaker_names (name);
CREATE UNIQUE INDEX uq_speaker_names_listed_once ON speaker_names (speaker_id, name, coalesce(language, ''), coalesce(started, ''), coalesce(ended, ''));
CREATE INDEX ix_affiliations_organization_id ON affiliations (organization_id);
CREATE UNIQUE INDEX uq_affiliations_listed_once ON affiliations (speaker_id, coalesce(organization_id, 0), coalesce(title, ''), coalesce(started, ''), coalesce(ended, ''));
CREATE INDEX ix_events_country_code ON events (country_code);
CREATE INDEX ix_events_starts_on ON events (starts_on);
CREATE INDEX ix_statements_session_id ON statements (session_id);
CREATE INDEX ix_appearances_event_id ON appearances (event_id);
CREATE INDEX ix_appearances_organization_id ON appearances (organization_id);
CREATE INDEX ix_appearances_speaker_id ON appearances (speaker_id);
CREATE UNIQUE INDEX uq_appearances_event_id_position ON appearances (event_id, position) WHERE session_id IS NULL AND statement_id IS NULL;
CREATE INDEX ix_capacities_affiliation_id ON capacities (affiliation_id);
CREATE INDEX ix_participations_organization_id ON participations (organization_id);
CREATE INDEX ix_event_topics_topic_id ON event_topics (topic_id);
CREATE INDEX ix_session_topics_topic_id ON session_topics (topic_id);
CREATE INDEX ix_remark_topics_topic_id ON remark_topics (topic_id);
CREATE VIEW organization_tree AS
WITH RECURSIVE tree(organization_id, path, lineage, depth) AS (
    SELECT id, name, '/' || slug || '/', 0 FROM organizations WHERE parent_id IS NULL
    UNION ALL
    SELECT part.id, tree.path || ' > ' || part.name, tree.lineage || part.slug || '/', tree.depth + 1
    FROM organizations AS part JOIN tree ON part.parent_id = tree.organization_id
)
SELECT organizations.name AS organization, tree.path, tree.depth, organizations.acronym, organizations.kind,
       countries.name AS country, organizations.slug, tree.lineage, organizations.id AS organization_id,
       organizations.parent_id
FROM tree
JOIN organizations ON organizations.id = tree.organization_id
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY tree.path, organizations.id;
CREATE VIEW conferences AS
SELECT events.slug AS event, events.title, events.level, events.kind, events.starts_on, events.ends_on, events.venue,
       events.city, countries.name AS country,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT organizations.name FROM participations
           JOIN organizations ON organizations.id = participations.organization_id
           WHERE participations.event_id = events.id AND participations.role = 'organizer'
           ORDER BY participations.position
       ) AS ordered) AS organizers,
       coalesce(replace(events.participant_qualifier, '-', ' ') || ' ', '') || events.participant_count
           AS participants,
       coalesce(replace(events.country_qualifier, '-', ' ') || ' ', '') || events.country_count AS countries,
       (SELECT count(*) FROM sessions WHERE sessions.event_id = events.id) AS sessions,
       (SELECT count(*) FROM statements WHERE statements.event_id = events.id) AS statements,
       events.summary, events.participant_count, events.participant_qualifier, events.country_count,
       events.country_qualifier, events.id AS event_id
FROM events
LEFT JOIN countries ON countries.code = events.country_code
ORDER BY events.starts_on, events.id;
CREATE VIEW bodies AS
SELECT events.slug AS event, participations.role, coalesce(organizations.name, participations.description) AS body,
       participations.description, organizations.acronym, organizations.kind, countries.name AS country,
       events.starts_on, organizations.slug, participations.position, participations.id AS participation_id,
       events.id AS event_id, organizations.id AS organization_id
FROM participations
JOIN events ON events.id = participations.event_id
LEFT JOIN organizations ON organizations.id = participations.organization_id
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY events.starts_on, events.id, participations.position;
CREATE VIEW programme AS
SELECT events.slug AS event,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       speakers.name AS speaker, appearances.role, appearances.billed_name, appearances.billed_title,
       coalesce(body.name, (
           SELECT group_concat(held.name, '; ') FROM (
               SELECT organizations.name FROM capacities
               JOIN affiliations ON affiliations.id = capacities.affiliation_id
               JOIN organizations ON organizations.id = affiliations.organization_id
               WHERE capacities.appearance_id = appearances.id
               GROUP BY organizations.id, organizations.name ORDER BY min(capacities.position)
           ) AS held
       )) AS on_behalf_of,
       statements.delivery, events.starts_on, sessions.position AS session_position,
       statements.position AS statement_position, appearances.position, events.id AS event_id,
       sessions.id AS session_id, statements.id AS statement_id, appearances.id AS appearance_id,
       speakers.id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
LEFT JOIN speakers ON speakers.id = appearances.speaker_id
LEFT JOIN organizations AS body ON body.id = appearances.organization_id
ORDER BY events.starts_on, events.id,
         -- A chair stands before the first statement of the session, or after all that was said in earlier ones.
         coalesce(
             statements.position,
             (SELECT min(own.position) FROM statements AS own WHERE own.session_id = appearances.session_id),
             (SELECT max(earlier.position) FROM statements AS earlier
              JOIN sessions AS before ON before.id = earlier.session_id
              WHERE before.event_id = appearances.event_id AND before.position < sessions.position),
             0
         ),
         sessions.position, statements.position IS NOT NULL, appearances.position, appearances.id;
CREATE VIEW roster AS
SELECT events.slug AS event, speakers.name AS speaker, speakers.honorific,
       (SELECT group_concat(ordered.role, '; ') FROM (
           SELECT role FROM appearances
           WHERE event_id = present.event_id AND speaker_id = present.speaker_id
           GROUP BY role ORDER BY min(id)
       ) AS ordered) AS roles,
       (SELECT group_concat(ordered.capacity, '; ') FROM (
           SELECT affiliations.id, coalesce(affiliations.title || ', ', '') || coalesce(organizations.name, '')
               AS capacity
           FROM appearances
           JOIN capacities ON capacities.appearance_id = appearances.id
           JOIN affiliations ON affiliations.id = capacities.affiliation_id
           LEFT JOIN organizations ON organizations.id = affiliations.organization_id
           WHERE appearances.event_id = present.event_id AND appearances.speaker_id = present.speaker_id
           GROUP BY affiliations.id, affiliations.title, organizations.name
           ORDER BY min(capacities.position), affiliations.id
       ) AS ordered) AS titles,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT organizations.name FROM appearances
           JOIN capacities ON capacities.appearance_id = appearances.id
           JOIN affiliations ON affiliations.id = capacities.affiliation_id
           JOIN organizations ON organizations.id = affiliations.organization_id
           WHERE appearances.event_id = present.event_id AND appearances.speaker_id = present.speaker_id
           GROUP BY organizations.id, organizations.name
           ORDER BY min(capacities.position), organizations.id
       ) AS ordered) AS organizations,
       (SELECT group_concat(ordered.billed_title, '; ') FROM (
           SELECT billed_title FROM appearances
           WHERE event_id = present.event_id AND speaker_id = present.speaker_id AND billed_title IS NOT NULL
           GROUP BY billed_title ORDER BY min(id)
       ) AS ordered) AS billed_titles,
       present.appearances, speakers.slug, events.starts_on, present.event_id, present.speaker_id
FROM (
    SELECT event_id, speaker_id, count(*) AS appearances FROM appearances
    WHERE speaker_id IS NOT NULL GROUP BY event_id, speaker_id
) AS present
JOIN events ON events.id = present.event_id
JOIN speakers ON speakers.id = present.speaker_id
ORDER BY events.starts_on, events.id, coalesce(speakers.sort_name, speakers.name), speakers.id;
CREATE VIEW positions_held AS
SELECT speakers.name AS speaker, affiliations.title, organizations.name AS organization, affiliations.started,
       affiliations.ended, min(events.starts_on) AS first_attested,
       max(coalesce(events.ends_on, events.starts_on)) AS last_attested, speakers.slug,
       organizations.slug AS organization_slug, affiliations.id AS affiliation_id, affiliations.speaker_id,
       affiliations.organization_id
FROM affiliations
JOIN speakers ON speakers.id = affiliations.speaker_id
LEFT JOIN organizations ON organizations.id = affiliations.organization_id
LEFT JOIN capacities ON capacities.affiliation_id = affiliations.id
LEFT JOIN appearances ON appearances.id = capacities.appearance_id
LEFT JOIN events ON events.id = appearances.event_id
GROUP BY affiliations.id, speakers.id, organizations.id
ORDER BY coalesce(speakers.sort_name, speakers.name), speakers.id, affiliations.id;
CREATE VIEW what_was_said AS
SELECT coalesce(speakers.name, appearances.billed_name, body.name) AS speaker, remarks.act, remarks.text,
       coalesce((
           SELECT group_concat(ordered.capacity, '; ') FROM (
               SELECT coalesce(affiliations.title || ', ', '') || coalesce(organizations.name, '') AS capacity
               FROM capacities
               JOIN affiliations ON affiliations.id = capacities.affiliation_id
               LEFT JOIN organizations ON organizations.id = affiliations.organization_id
               WHERE capacities.appearance_id = appearances.id ORDER BY capacities.position
           ) AS ordered
       ), appearances.billed_title, body.name) AS capacity,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       events.slug AS event,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT topics.name FROM remark_topics JOIN topics ON topics.id = remark_topics.topic_id
           WHERE remark_topics.remark_id = remarks.id ORDER BY topics.slug
       ) AS ordered) AS topics,
       appearances.role, events.starts_on, remarks.id AS remark_id, appearances.id AS appearance_id,
       statements.id AS statement_id, sessions.id AS session_id, events.id AS event_id, speakers.id AS speaker_id
FROM remarks
JOIN appearances ON appearances.id = remarks.appearance_id
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
LEFT JOIN speakers ON speakers.id = appearances.speaker_id
LEFT JOIN organizations AS body ON body.id = appearances.organization_id
ORDER BY events.starts_on, events.id, coalesce(statements.position, 0), appearances.position, appearances.id,
         remarks.position;
CREATE TRIGGER organizations_not_their_own_ancestor_inserted AFTER INSERT ON organizations
WHEN NEW.parent_id IS NOT NULL AND EXISTS (WITH RECURSIVE above(id) AS (
    SELECT NEW.parent_id
    UNION SELECT organizations.parent_id FROM organizations JOIN above ON organizations.id = above.id
) SELECT 1 FROM above WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an organization cannot be its own ancestor'); END;
CREATE TRIGGER organizations_not_their_own_ancestor_updated AFTER UPDATE OF id, parent_id ON organizations
WHEN NEW.parent_id IS NOT NULL AND EXISTS (WITH RECURSIVE above(id) AS (
    SELECT NEW.parent_id
    UNION SELECT organizations.parent_id FROM organizations JOIN above ON organizations.id = above.id
) SELECT 1 FROM above WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an organization cannot be its own ancestor'); END;
CREATE INDEX ix_citations_affiliation_id ON citations (affiliation_id);
CREATE INDEX ix_citations_appearance_id ON citations (appearance_id);
CREATE INDEX ix_citations_event_id ON citations (event_id);
CREATE INDEX ix_citations_organization_id ON citations (organization_id);
CREATE INDEX ix_citations_participation_id ON citations (participation_id);
CREATE INDEX ix_citations_remark_id ON citations (remark_id);
CREATE INDEX ix_citations_session_id ON citations (session_id);
CREATE INDEX ix_citations_speaker_id ON citations (speaker_id);
CREATE INDEX ix_citations_statement_id ON citations (statement_id);
CREATE UNIQUE INDEX uq_citations_listed_once ON citations (passage_id, coalesce(field, ''), coalesce(event_id, 0), coalesce(session_id, 0), coalesce(statement_id, 0), coalesce(appearance_id, 0), coalesce(remark_id, 0), coalesce(participation_id, 0), coalesce(speaker_id, 0), coalesce(organization_id, 0), coalesce(affiliation_id, 0));
CREATE VIEW evidence AS
SELECT events.slug AS event, cited.fact AS supports, cited.field, cited.says, sources.title AS source,
       passages.paragraph, passages.sentence, passages.text, sources.slug AS source_slug, cited.table_name,
       cited.row_id, cited.citation_id, passages.id AS passage_id, sources.id AS source_id, cited.event_id
FROM (
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'events' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'event ' || title AS fact, id AS event_id FROM events) AS fact ON fact.id = citations.event_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'sessions' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'session ' || coalesce(title, number, kind, CAST(position AS text)) AS fact, event_id FROM sessions) AS fact ON fact.id = citations.session_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'statements' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, coalesce(kind, 'statement') || ' ' || position || coalesce(': ' || title, '') AS fact, event_id
        FROM statements) AS fact ON fact.id = citations.statement_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'appearances' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT appearances.id, appearances.role || ' '
               || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact, appearances.event_id
        FROM appearances
        LEFT JOIN statements ON statements.id = appearances.statement_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact ON fact.id = citations.appearance_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'remarks' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT remarks.id, coalesce(speakers.name, appearances.billed_name, organizations.name) || ' '
               || remarks.act || ' ' || remarks.text AS fact, appearances.event_id
        FROM remarks
        JOIN appearances ON appearances.id = remarks.appearance_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact ON fact.id = citations.remark_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'participations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT participations.id, participations.role || ' '
               || coalesce(organizations.name, participations.description) AS fact, participations.event_id
        FROM participations
        LEFT JOIN organizations ON organizations.id = participations.organization_id) AS fact ON fact.id = citations.participation_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'speakers' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'speaker ' || name AS fact, CAST(NULL AS integer) AS event_id FROM speakers) AS fact ON fact.id = citations.speaker_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'organizations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'organization ' || name AS fact, CAST(NULL AS integer) AS event_id FROM organizations) AS fact ON fact.id = citations.organization_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'affiliations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT affiliations.id, speakers.name || ' as ' || coalesce(affiliations.title || ', ', '')
               || coalesce(organizations.name, '') AS fact, CAST(NULL AS integer) AS event_id
        FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id
        LEFT JOIN organizations ON organizations.id = affiliations.organization_id) AS fact ON fact.id = citations.affiliation_id
) AS cited
JOIN passages ON passages.id = cited.passage_id
JOIN sources ON sources.id = passages.source_id
LEFT JOIN events ON events.id = cited.event_id
ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id;
CREATE VIEW evidence_gaps AS
SELECT events.slug AS event, gaps.gap, gaps.what, gaps.table_name, gaps.row_id, gaps.event_id
FROM (
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'events' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'event ' || title AS fact, id AS event_id FROM events) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.event_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'sessions' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'session ' || coalesce(title, number, kind, CAST(position AS text)) AS fact, event_id FROM sessions) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.session_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'statements' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, coalesce(kind, 'statement') || ' ' || position || coalesce(': ' || title, '') AS fact, event_id
        FROM statements) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.statement_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'appearances' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT appearances.id, appearances.role || ' '
               || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact, appearances.event_id
        FROM appearances
        LEFT JOIN statements ON statements.id = appearances.statement_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.appearance_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'remarks' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT remarks.id, coalesce(speakers.name, appearances.billed_name, organizations.name) || ' '
               || remarks.act || ' ' || remarks.text AS fact, appearances.event_id
        FROM remarks
        JOIN appearances ON appearances.id = remarks.appearance_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.remark_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'participations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT participations.id, participations.role || ' '
               || coalesce(organizations.name, participations.description) AS fact, participations.event_id
        FROM participations
        LEFT JOIN organizations ON organizations.id = participations.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.participation_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'speakers' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'speaker ' || name AS fact, CAST(NULL AS integer) AS event_id FROM speakers) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.speaker_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'organizations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'organization ' || name AS fact, CAST(NULL AS integer) AS event_id FROM organizations) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.organization_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'affiliations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT affiliations.id, speakers.name || ' as ' || coalesce(affiliations.title || ', ', '')
               || coalesce(organizations.name, '') AS fact, CAST(NULL AS integer) AS event_id
        FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id
        LEFT JOIN organizations ON organizations.id = affiliations.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.affiliation_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'sentence that no row uses', sources.title || ', ' || passages.paragraph || '.' || passages.sentence,
           'passages', passages.id, NULL
    FROM passages JOIN sources ON sources.id = passages.source_id
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.passage_id = passages.id)
) AS gaps
LEFT JOIN events ON events.id = gaps.event_id
ORDER BY gaps.gap, gaps.table_name, gaps.row_id;
CREATE INDEX ix_events_series_id ON events (series_id);
CREATE INDEX ix_identifiers_event_id ON identifiers (event_id);
CREATE INDEX ix_identifiers_speaker_id ON identifiers (speaker_id);
CREATE INDEX ix_identifiers_organization_id ON identifiers (organization_id);
CREATE INDEX ix_identifiers_source_id ON identifiers (source_id);
CREATE INDEX ix_identifiers_series_id ON identifiers (series_id);
CREATE UNIQUE INDEX uq_identifiers_scheme_value ON identifiers (scheme, value) WHERE source_id IS NULL;
COMMIT;
