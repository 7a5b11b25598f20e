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
INSERT INTO "alembic_version" VALUES('8a4e6d92b0c7');
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
	summary TEXT, 
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
INSERT INTO "events" VALUES(2,'event','Event',NULL,NULL,'2018-10-09','2018-10-10','Europe/Minsk',NULL,NULL,'BY',250,NULL,NULL,NULL,NULL);
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
COMMIT;
