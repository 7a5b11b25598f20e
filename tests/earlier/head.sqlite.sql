BEGIN TRANSACTION;
CREATE TABLE "affiliations" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	speaker_id INTEGER NOT NULL, 
	organization_id INTEGER, 
	title TEXT, 
	started TEXT, 
	ended TEXT, kind TEXT CONSTRAINT ck_affiliations_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), rank TEXT CONSTRAINT ck_affiliations_rank_is_known CHECK (rank IN ('acting', 'deputy', 'acting-deputy')), 
	CONSTRAINT ck_affiliations_ended_is_a_partial_date CHECK (ended = '..' OR typeof(ended) IN ('text', 'null') AND length(ended) IN (4, 7, 10) AND instr(ended, char(0)) = 0 AND substr(ended || '-01-01', 1, 10) IS date(substr(ended || '-01-01', 1, 10), '+0 days') AND ended >= '0001'), 
	CONSTRAINT ck_affiliations_ended_not_before_started CHECK (ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))), 
	CONSTRAINT ck_affiliations_names_a_title_or_an_organization CHECK (title IS NOT NULL OR organization_id IS NOT NULL), 
	CONSTRAINT ck_affiliations_started_is_a_partial_date CHECK (typeof(started) IN ('text', 'null') AND length(started) IN (4, 7, 10) AND instr(started, char(0)) = 0 AND substr(started || '-01-01', 1, 10) IS date(substr(started || '-01-01', 1, 10), '+0 days') AND started >= '0001'), 
	CONSTRAINT ck_affiliations_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_affiliations_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_affiliations_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT uq_affiliations_id_speaker_id UNIQUE (id, speaker_id)
);
INSERT INTO "affiliations" VALUES(5,3,8,'Minister','2018-10',NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(35,34,NULL,'Minister',NULL,NULL,'minister','acting');
INSERT INTO "affiliations" VALUES(36,35,46,'Secretary General',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(37,36,41,'Under-Secretary-General',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(38,36,43,'Head',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(39,37,41,'Under-Secretary-General',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(40,37,45,'Executive Director',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(41,37,44,'Director-General',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(42,38,49,'Chairman',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(43,38,48,'Executive Secretary',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(44,39,50,'Deputy Secretary General',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(45,40,53,'Deputy Director',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(46,41,59,'State Secretary',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(47,42,57,'President',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(48,43,58,'Minister of Foreign Affairs',NULL,NULL,NULL,NULL);
INSERT INTO "affiliations" VALUES(49,44,58,'Deputy Minister of Foreign Affairs',NULL,NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('9c3f6e2ab814');
CREATE TABLE "appearances" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	event_id INTEGER NOT NULL, 
	session_id INTEGER, 
	statement_id INTEGER, 
	speaker_id INTEGER, 
	organization_id INTEGER, 
	role TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	billed_name TEXT, 
	billed_title TEXT, 
	delivery TEXT, 
	presence TEXT, 
	replaced_by_id INTEGER, 
	billed_honorific TEXT, 
	billed_organization TEXT, 
	CONSTRAINT ck_appearances_authors_and_readers_have_a_statement CHECK (role NOT IN ('author', 'co-author', 'reader') OR statement_id IS NOT NULL), 
	CONSTRAINT ck_appearances_billed_honorific_is_a_trimmed_line CHECK (billed_honorific <> '' AND billed_honorific = trim(billed_honorific, char(32, 160, 8239, 12288)) AND instr(billed_honorific, char(0)) = 0 AND billed_honorific NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_appearances_billed_name_is_a_trimmed_line CHECK (billed_name <> '' AND billed_name = trim(billed_name, char(32, 160, 8239, 12288)) AND instr(billed_name, char(0)) = 0 AND billed_name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_appearances_billed_organization_is_a_trimmed_line CHECK (billed_organization <> '' AND billed_organization = trim(billed_organization, char(32, 160, 8239, 12288)) AND instr(billed_organization, char(0)) = 0 AND billed_organization NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_appearances_billed_title_is_a_trimmed_line CHECK (billed_title <> '' AND billed_title = trim(billed_title, char(32, 160, 8239, 12288)) AND instr(billed_title, char(0)) = 0 AND billed_title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_appearances_delivery_is_known CHECK (delivery IN ('in-person', 'read-out', 'video', 'written', 'remote')), 
	CONSTRAINT ck_appearances_in_a_session_or_a_statement CHECK (session_id IS NULL OR statement_id IS NULL), 
	CONSTRAINT ck_appearances_names_someone CHECK (speaker_id IS NOT NULL OR organization_id IS NOT NULL OR billed_name IS NOT NULL), 
	CONSTRAINT ck_appearances_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT ck_appearances_presence_is_known CHECK (presence IN ('present', 'absent', 'replaced')), 
	CONSTRAINT ck_appearances_replaced_by_another CHECK (replaced_by_id <> speaker_id), 
	CONSTRAINT ck_appearances_replaced_by_is_of_one_replaced CHECK (replaced_by_id IS NULL OR coalesce(presence, '') = 'replaced'), 
	CONSTRAINT ck_appearances_role_is_known CHECK (role IN ('speaker', 'author', 'reader', 'chair', 'moderator', 'panellist', 'rapporteur', 'interpreter', 'attendee', 'presenter', 'co-author', 'discussant', 'president', 'head-of-delegation', 'delegate', 'guest', 'signatory')), 
	CONSTRAINT fk_appearances_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_appearances_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_appearances_replaced_by_id_speakers FOREIGN KEY(replaced_by_id) REFERENCES speakers (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_appearances_session_id_event_id_sessions FOREIGN KEY(session_id, event_id) REFERENCES sessions (id, event_id) ON DELETE CASCADE ON UPDATE CASCADE, 
	CONSTRAINT fk_appearances_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_appearances_statement_id_event_id_statements FOREIGN KEY(statement_id, event_id) REFERENCES statements (id, event_id) ON DELETE CASCADE ON UPDATE CASCADE, 
	CONSTRAINT uq_appearances_id_speaker_id UNIQUE (id, speaker_id), 
	CONSTRAINT uq_appearances_session_id_position UNIQUE (session_id, position), 
	CONSTRAINT uq_appearances_statement_id_position UNIQUE (statement_id, position)
);
INSERT INTO "appearances" VALUES(9,2,NULL,6,3,NULL,'speaker',1,'S.Body',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(10,2,NULL,NULL,NULL,8,'attendee',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(26,24,NULL,25,3,NULL,'speaker',1,NULL,NULL,'video','replaced',22,NULL,NULL);
INSERT INTO "appearances" VALUES(36,24,NULL,NULL,34,NULL,'delegate',1,NULL,NULL,NULL,NULL,NULL,'H.E.','Ministry of Old');
INSERT INTO "appearances" VALUES(37,25,NULL,29,35,NULL,'speaker',1,'Ambassador Thomas Greminger','OSCE Secretary General',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(38,25,NULL,30,36,NULL,'speaker',1,'Vladimir Voronkov','UN Under-Secretary-General and Head of the UN Counter-Terrorism Office',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(39,25,NULL,31,37,NULL,'speaker',1,'Yuri Fedotov','UN Under-Secretary-General, Executive Director of the United Nations Office on Drugs and Crime and Director-General of the UN Office in Vienna',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(40,25,NULL,32,38,NULL,'speaker',1,'Sergey Lebedev','Chairman of the CIS Executive Committee and CIS Executive Secretary',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(41,25,NULL,33,39,NULL,'speaker',1,'Valery Semerikov','Deputy Secretary General of the CSTO',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(42,25,NULL,34,40,NULL,'speaker',1,'Liu Jie','Deputy Director of Executive Committee, Regional Anti-Terrorist Structure of Shanghai Cooperation Organization',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(43,25,NULL,35,42,NULL,'author',1,'Alexander Lukashenko','President of the Republic of Belarus',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(44,25,NULL,35,41,NULL,'reader',2,'Stanislav Zas','State Secretary of the Security Council of the Republic of Belarus',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(45,25,NULL,36,41,NULL,'speaker',1,'S.Zas',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(46,25,NULL,37,43,NULL,'speaker',1,'Vladimir Makei','Minister of Foreign Affairs of the Republic of Belarus',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(47,25,NULL,38,44,NULL,'speaker',1,'Oleg Kravchenko','Deputy Minister of Foreign Affairs of the Republic of Belarus',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "appearances" VALUES(48,25,NULL,NULL,35,NULL,'speaker',1,'Ambassador Greminger',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "capacities" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	appearance_id INTEGER NOT NULL, 
	affiliation_id INTEGER NOT NULL, 
	speaker_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT ck_capacities_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT fk_capacities_affiliation_id_speaker_id_affiliations FOREIGN KEY(affiliation_id, speaker_id) REFERENCES affiliations (id, speaker_id), 
	CONSTRAINT fk_capacities_appearance_id_speaker_id_appearances FOREIGN KEY(appearance_id, speaker_id) REFERENCES appearances (id, speaker_id) ON DELETE CASCADE, 
	CONSTRAINT uq_capacities_appearance_id_affiliation_id UNIQUE (appearance_id, affiliation_id), 
	CONSTRAINT uq_capacities_appearance_id_position UNIQUE (appearance_id, position)
);
INSERT INTO "capacities" VALUES(1,9,5,3,1);
INSERT INTO "capacities" VALUES(2,37,36,35,1);
INSERT INTO "capacities" VALUES(3,38,37,36,1);
INSERT INTO "capacities" VALUES(4,38,38,36,2);
INSERT INTO "capacities" VALUES(5,39,39,37,1);
INSERT INTO "capacities" VALUES(6,39,40,37,2);
INSERT INTO "capacities" VALUES(7,39,41,37,3);
INSERT INTO "capacities" VALUES(8,40,42,38,1);
INSERT INTO "capacities" VALUES(9,40,43,38,2);
INSERT INTO "capacities" VALUES(10,41,44,39,1);
INSERT INTO "capacities" VALUES(11,42,45,40,1);
INSERT INTO "capacities" VALUES(12,43,47,42,1);
INSERT INTO "capacities" VALUES(13,44,46,41,1);
INSERT INTO "capacities" VALUES(14,45,46,41,1);
INSERT INTO "capacities" VALUES(15,46,48,43,1);
INSERT INTO "capacities" VALUES(16,47,49,44,1);
INSERT INTO "capacities" VALUES(17,48,36,35,1);
CREATE TABLE "citations" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
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
	link_id INTEGER, 
	topic_id INTEGER, 
	CONSTRAINT ck_citations_contradiction_names_its_field CHECK (says IS NULL OR field IS NOT NULL), 
	CONSTRAINT ck_citations_field_is_a_column_name CHECK (field GLOB '[a-z]*' AND field NOT GLOB '*[^a-z_]*' AND typeof(field) IN ('text', 'null') AND instr(field, char(0)) = 0), 
	CONSTRAINT ck_citations_points_at_one_row CHECK (CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN appearance_id IS NULL THEN 0 ELSE 1 END + CASE WHEN remark_id IS NULL THEN 0 ELSE 1 END + CASE WHEN participation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END + CASE WHEN link_id IS NULL THEN 0 ELSE 1 END + CASE WHEN topic_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT ck_citations_says_is_a_trimmed_line CHECK (says <> '' AND says = trim(says, char(32, 160, 8239, 12288)) AND instr(says, char(0)) = 0 AND says NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_citations_affiliation_id_affiliations FOREIGN KEY(affiliation_id) REFERENCES affiliations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_appearance_id_appearances FOREIGN KEY(appearance_id) REFERENCES appearances (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_link_id_links FOREIGN KEY(link_id) REFERENCES links (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_participation_id_participations FOREIGN KEY(participation_id) REFERENCES participations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_passage_id_passages FOREIGN KEY(passage_id) REFERENCES passages (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_citations_remark_id_remarks FOREIGN KEY(remark_id) REFERENCES remarks (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_statement_id_statements FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_topic_id_topics FOREIGN KEY(topic_id) REFERENCES topics (id) ON DELETE CASCADE
);
INSERT INTO "citations" VALUES(14,13,'title',NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(15,13,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(27,13,'status',NULL,24,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(32,13,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,29,NULL);
INSERT INTO "citations" VALUES(33,13,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,11);
INSERT INTO "citations" VALUES(44,43,'replies_to_id',NULL,NULL,NULL,28,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(45,53,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(46,48,'acronym',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(47,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(48,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(49,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,44,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(50,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,45,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(51,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,45,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(52,53,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(53,46,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,47,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(54,53,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,48,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(55,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,49,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(56,53,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(57,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,51,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(58,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,52,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(59,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,53,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(60,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,54,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(61,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,55,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(62,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,56,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(63,49,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,57,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(64,46,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,58,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(65,49,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,59,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(66,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,35,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(67,55,'sort_name',NULL,NULL,NULL,NULL,NULL,NULL,NULL,35,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(68,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,36,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(69,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,37,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(70,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,38,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(71,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,39,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(72,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,40,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(73,49,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(74,50,'sort_name',NULL,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(75,49,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(76,52,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(77,54,'sort_name',NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(78,63,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,44,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(79,65,'sort_name',NULL,NULL,NULL,NULL,NULL,NULL,NULL,44,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(80,65,'honorific',NULL,NULL,NULL,NULL,NULL,NULL,NULL,44,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(81,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,36,NULL,NULL);
INSERT INTO "citations" VALUES(82,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,37,NULL,NULL);
INSERT INTO "citations" VALUES(83,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,38,NULL,NULL);
INSERT INTO "citations" VALUES(84,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,39,NULL,NULL);
INSERT INTO "citations" VALUES(85,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,40,NULL,NULL);
INSERT INTO "citations" VALUES(86,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL);
INSERT INTO "citations" VALUES(87,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,NULL,NULL);
INSERT INTO "citations" VALUES(88,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,NULL,NULL);
INSERT INTO "citations" VALUES(89,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,44,NULL,NULL);
INSERT INTO "citations" VALUES(90,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,45,NULL,NULL);
INSERT INTO "citations" VALUES(91,49,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,NULL,NULL);
INSERT INTO "citations" VALUES(92,49,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,47,NULL,NULL);
INSERT INTO "citations" VALUES(93,52,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,48,NULL,NULL);
INSERT INTO "citations" VALUES(94,63,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,49,NULL,NULL);
INSERT INTO "citations" VALUES(95,45,'title',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(96,46,'title',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(97,45,'kind',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(98,46,'kind',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(99,45,'level',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(100,46,'level',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(101,46,'starts_on',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(102,46,'ends_on',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(103,46,'status',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(104,46,'city',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(105,66,'country_code',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(106,47,'participant_count',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(107,47,'participant_qualifier',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(108,47,'country_count',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(109,47,'country_qualifier',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(110,46,'summary',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(111,47,'summary',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(112,48,'summary',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(113,57,'summary',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(114,58,'summary',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(115,63,'summary',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(116,66,'summary',NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(117,48,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(118,59,NULL,NULL,NULL,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(119,60,NULL,NULL,NULL,7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(120,61,'summary',NULL,NULL,7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(121,62,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(122,48,NULL,NULL,NULL,NULL,NULL,37,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(123,48,NULL,NULL,NULL,NULL,29,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(124,48,NULL,NULL,NULL,NULL,NULL,38,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(125,48,NULL,NULL,NULL,NULL,30,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(126,48,NULL,NULL,NULL,NULL,NULL,39,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(127,48,NULL,NULL,NULL,NULL,31,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(128,48,NULL,NULL,NULL,NULL,NULL,40,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(129,48,NULL,NULL,NULL,NULL,32,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(130,48,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(131,48,NULL,NULL,NULL,NULL,33,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(132,48,NULL,NULL,NULL,NULL,NULL,42,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(133,48,NULL,NULL,NULL,NULL,34,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(134,49,NULL,NULL,NULL,NULL,NULL,43,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(135,49,NULL,NULL,NULL,NULL,NULL,44,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(136,49,NULL,NULL,NULL,NULL,35,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(137,50,NULL,NULL,NULL,NULL,NULL,NULL,38,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(138,51,NULL,NULL,NULL,NULL,NULL,NULL,39,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(139,51,NULL,NULL,NULL,NULL,NULL,NULL,40,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(140,49,NULL,NULL,NULL,NULL,NULL,45,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(141,50,NULL,NULL,NULL,NULL,NULL,45,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(142,50,NULL,NULL,NULL,NULL,36,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(143,52,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(144,53,NULL,NULL,NULL,NULL,NULL,NULL,42,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(145,53,NULL,NULL,NULL,NULL,NULL,NULL,43,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(146,54,NULL,NULL,NULL,NULL,NULL,NULL,44,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(147,52,NULL,NULL,NULL,NULL,NULL,46,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(148,52,NULL,NULL,NULL,NULL,37,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(149,63,NULL,NULL,NULL,NULL,NULL,NULL,45,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(150,63,NULL,NULL,NULL,NULL,NULL,NULL,46,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(151,64,NULL,NULL,NULL,NULL,NULL,NULL,47,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(152,64,NULL,NULL,NULL,NULL,NULL,NULL,48,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(153,65,NULL,NULL,NULL,NULL,NULL,NULL,49,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(154,63,NULL,NULL,NULL,NULL,NULL,47,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(155,63,NULL,NULL,NULL,NULL,38,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(156,55,NULL,NULL,NULL,NULL,NULL,NULL,50,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(157,56,NULL,NULL,NULL,NULL,NULL,NULL,51,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(158,56,NULL,NULL,NULL,NULL,NULL,NULL,52,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(159,48,NULL,NULL,NULL,NULL,NULL,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(160,55,NULL,NULL,NULL,NULL,NULL,48,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(161,46,NULL,NULL,NULL,NULL,NULL,NULL,NULL,39,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(162,46,NULL,NULL,NULL,NULL,NULL,NULL,NULL,40,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(163,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(164,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(165,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(166,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,44,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(167,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,45,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(168,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(169,57,NULL,NULL,NULL,NULL,NULL,NULL,NULL,47,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(170,65,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,31,NULL);
INSERT INTO "citations" VALUES(171,65,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,NULL);
CREATE TABLE "countries" (
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	alpha_3 TEXT CONSTRAINT ck_countries_alpha_3_is_three_capital_letters CHECK (alpha_3 GLOB '[A-Z][A-Z][A-Z]' AND typeof(alpha_3) IN ('text', 'null') AND instr(alpha_3, char(0)) = 0), 
	common_name TEXT CONSTRAINT ck_countries_common_name_is_a_trimmed_line CHECK (common_name <> '' AND common_name = trim(common_name, char(32, 160, 8239, 12288)) AND instr(common_name, char(0)) = 0 AND common_name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	withdrawn_on TEXT CONSTRAINT ck_countries_withdrawn_on_is_a_partial_date CHECK (typeof(withdrawn_on) IN ('text', 'null') AND length(withdrawn_on) IN (4, 7, 10) AND instr(withdrawn_on, char(0)) = 0 AND substr(withdrawn_on || '-01-01', 1, 10) IS date(substr(withdrawn_on || '-01-01', 1, 10), '+0 days') AND withdrawn_on >= '0001'), 
	CONSTRAINT pk_countries PRIMARY KEY (code), 
	CONSTRAINT ck_countries_code_is_two_or_four_capital_letters CHECK ((code GLOB '[A-Z][A-Z]' OR code GLOB '[A-Z][A-Z][A-Z][A-Z]') AND typeof(code) IN ('text', 'null') AND instr(code, char(0)) = 0), 
	CONSTRAINT ck_countries_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*')
);
INSERT INTO "countries" VALUES('AD','Andorra','AND',NULL,NULL);
INSERT INTO "countries" VALUES('AE','United Arab Emirates','ARE',NULL,NULL);
INSERT INTO "countries" VALUES('AF','Afghanistan','AFG',NULL,NULL);
INSERT INTO "countries" VALUES('AG','Antigua and Barbuda','ATG',NULL,NULL);
INSERT INTO "countries" VALUES('AI','Anguilla','AIA',NULL,NULL);
INSERT INTO "countries" VALUES('AL','Albania','ALB',NULL,NULL);
INSERT INTO "countries" VALUES('AM','Armenia','ARM',NULL,NULL);
INSERT INTO "countries" VALUES('AO','Angola','AGO',NULL,NULL);
INSERT INTO "countries" VALUES('AQ','Antarctica','ATA',NULL,NULL);
INSERT INTO "countries" VALUES('AR','Argentina','ARG',NULL,NULL);
INSERT INTO "countries" VALUES('AS','American Samoa','ASM',NULL,NULL);
INSERT INTO "countries" VALUES('AT','Austria','AUT',NULL,NULL);
INSERT INTO "countries" VALUES('AU','Australia','AUS',NULL,NULL);
INSERT INTO "countries" VALUES('AW','Aruba','ABW',NULL,NULL);
INSERT INTO "countries" VALUES('AX','Åland Islands','ALA',NULL,NULL);
INSERT INTO "countries" VALUES('AZ','Azerbaijan','AZE',NULL,NULL);
INSERT INTO "countries" VALUES('BA','Bosnia and Herzegovina','BIH',NULL,NULL);
INSERT INTO "countries" VALUES('BB','Barbados','BRB',NULL,NULL);
INSERT INTO "countries" VALUES('BD','Bangladesh','BGD',NULL,NULL);
INSERT INTO "countries" VALUES('BE','Belgium','BEL',NULL,NULL);
INSERT INTO "countries" VALUES('BF','Burkina Faso','BFA',NULL,NULL);
INSERT INTO "countries" VALUES('BG','Bulgaria','BGR',NULL,NULL);
INSERT INTO "countries" VALUES('BH','Bahrain','BHR',NULL,NULL);
INSERT INTO "countries" VALUES('BI','Burundi','BDI',NULL,NULL);
INSERT INTO "countries" VALUES('BJ','Benin','BEN',NULL,NULL);
INSERT INTO "countries" VALUES('BL','Saint Barthélemy','BLM',NULL,NULL);
INSERT INTO "countries" VALUES('BM','Bermuda','BMU',NULL,NULL);
INSERT INTO "countries" VALUES('BN','Brunei Darussalam','BRN','Brunei',NULL);
INSERT INTO "countries" VALUES('BO','Bolivia (Plurinational State of)','BOL','Bolivia',NULL);
INSERT INTO "countries" VALUES('BQ','Bonaire, Sint Eustatius and Saba','BES',NULL,NULL);
INSERT INTO "countries" VALUES('BR','Brazil','BRA',NULL,NULL);
INSERT INTO "countries" VALUES('BS','Bahamas','BHS',NULL,NULL);
INSERT INTO "countries" VALUES('BT','Bhutan','BTN',NULL,NULL);
INSERT INTO "countries" VALUES('BV','Bouvet Island','BVT',NULL,NULL);
INSERT INTO "countries" VALUES('BW','Botswana','BWA',NULL,NULL);
INSERT INTO "countries" VALUES('BY','Belarus','BLR',NULL,NULL);
INSERT INTO "countries" VALUES('BZ','Belize','BLZ',NULL,NULL);
INSERT INTO "countries" VALUES('CA','Canada','CAN',NULL,NULL);
INSERT INTO "countries" VALUES('CC','Cocos (Keeling) Islands','CCK',NULL,NULL);
INSERT INTO "countries" VALUES('CD','Democratic Republic of the Congo','COD','DR Congo',NULL);
INSERT INTO "countries" VALUES('CF','Central African Republic','CAF',NULL,NULL);
INSERT INTO "countries" VALUES('CG','Congo','COG',NULL,NULL);
INSERT INTO "countries" VALUES('CH','Switzerland','CHE',NULL,NULL);
INSERT INTO "countries" VALUES('CI','Côte d''Ivoire','CIV','Ivory Coast',NULL);
INSERT INTO "countries" VALUES('CK','Cook Islands','COK',NULL,NULL);
INSERT INTO "countries" VALUES('CL','Chile','CHL',NULL,NULL);
INSERT INTO "countries" VALUES('CM','Cameroon','CMR',NULL,NULL);
INSERT INTO "countries" VALUES('CN','China','CHN',NULL,NULL);
INSERT INTO "countries" VALUES('CO','Colombia','COL',NULL,NULL);
INSERT INTO "countries" VALUES('CR','Costa Rica','CRI',NULL,NULL);
INSERT INTO "countries" VALUES('CU','Cuba','CUB',NULL,NULL);
INSERT INTO "countries" VALUES('CV','Cabo Verde','CPV',NULL,NULL);
INSERT INTO "countries" VALUES('CW','Curaçao','CUW',NULL,NULL);
INSERT INTO "countries" VALUES('CX','Christmas Island','CXR',NULL,NULL);
INSERT INTO "countries" VALUES('CY','Cyprus','CYP',NULL,NULL);
INSERT INTO "countries" VALUES('CZ','Czechia','CZE','Czech Republic',NULL);
INSERT INTO "countries" VALUES('DE','Germany','DEU',NULL,NULL);
INSERT INTO "countries" VALUES('DJ','Djibouti','DJI',NULL,NULL);
INSERT INTO "countries" VALUES('DK','Denmark','DNK',NULL,NULL);
INSERT INTO "countries" VALUES('DM','Dominica','DMA',NULL,NULL);
INSERT INTO "countries" VALUES('DO','Dominican Republic','DOM',NULL,NULL);
INSERT INTO "countries" VALUES('DZ','Algeria','DZA',NULL,NULL);
INSERT INTO "countries" VALUES('EC','Ecuador','ECU',NULL,NULL);
INSERT INTO "countries" VALUES('EE','Estonia','EST',NULL,NULL);
INSERT INTO "countries" VALUES('EG','Egypt','EGY',NULL,NULL);
INSERT INTO "countries" VALUES('EH','Western Sahara','ESH',NULL,NULL);
INSERT INTO "countries" VALUES('ER','Eritrea','ERI',NULL,NULL);
INSERT INTO "countries" VALUES('ES','Spain','ESP',NULL,NULL);
INSERT INTO "countries" VALUES('ET','Ethiopia','ETH',NULL,NULL);
INSERT INTO "countries" VALUES('FI','Finland','FIN',NULL,NULL);
INSERT INTO "countries" VALUES('FJ','Fiji','FJI',NULL,NULL);
INSERT INTO "countries" VALUES('FK','Falkland Islands (Malvinas)','FLK','Falkland Islands',NULL);
INSERT INTO "countries" VALUES('FM','Micronesia (Federated States of)','FSM','Micronesia',NULL);
INSERT INTO "countries" VALUES('FO','Faroe Islands','FRO',NULL,NULL);
INSERT INTO "countries" VALUES('FR','France','FRA',NULL,NULL);
INSERT INTO "countries" VALUES('GA','Gabon','GAB',NULL,NULL);
INSERT INTO "countries" VALUES('GB','United Kingdom of Great Britain and Northern Ireland','GBR','United Kingdom',NULL);
INSERT INTO "countries" VALUES('GD','Grenada','GRD',NULL,NULL);
INSERT INTO "countries" VALUES('GE','Georgia','GEO',NULL,NULL);
INSERT INTO "countries" VALUES('GF','French Guiana','GUF',NULL,NULL);
INSERT INTO "countries" VALUES('GG','Guernsey','GGY',NULL,NULL);
INSERT INTO "countries" VALUES('GH','Ghana','GHA',NULL,NULL);
INSERT INTO "countries" VALUES('GI','Gibraltar','GIB',NULL,NULL);
INSERT INTO "countries" VALUES('GL','Greenland','GRL',NULL,NULL);
INSERT INTO "countries" VALUES('GM','Gambia','GMB',NULL,NULL);
INSERT INTO "countries" VALUES('GN','Guinea','GIN',NULL,NULL);
INSERT INTO "countries" VALUES('GP','Guadeloupe','GLP',NULL,NULL);
INSERT INTO "countries" VALUES('GQ','Equatorial Guinea','GNQ',NULL,NULL);
INSERT INTO "countries" VALUES('GR','Greece','GRC',NULL,NULL);
INSERT INTO "countries" VALUES('GS','South Georgia and the South Sandwich Islands','SGS',NULL,NULL);
INSERT INTO "countries" VALUES('GT','Guatemala','GTM',NULL,NULL);
INSERT INTO "countries" VALUES('GU','Guam','GUM',NULL,NULL);
INSERT INTO "countries" VALUES('GW','Guinea-Bissau','GNB',NULL,NULL);
INSERT INTO "countries" VALUES('GY','Guyana','GUY',NULL,NULL);
INSERT INTO "countries" VALUES('HK','Hong Kong','HKG',NULL,NULL);
INSERT INTO "countries" VALUES('HM','Heard Island and McDonald Islands','HMD',NULL,NULL);
INSERT INTO "countries" VALUES('HN','Honduras','HND',NULL,NULL);
INSERT INTO "countries" VALUES('HR','Croatia','HRV',NULL,NULL);
INSERT INTO "countries" VALUES('HT','Haiti','HTI',NULL,NULL);
INSERT INTO "countries" VALUES('HU','Hungary','HUN',NULL,NULL);
INSERT INTO "countries" VALUES('ID','Indonesia','IDN',NULL,NULL);
INSERT INTO "countries" VALUES('IE','Ireland','IRL',NULL,NULL);
INSERT INTO "countries" VALUES('IL','Israel','ISR',NULL,NULL);
INSERT INTO "countries" VALUES('IM','Isle of Man','IMN',NULL,NULL);
INSERT INTO "countries" VALUES('IN','India','IND',NULL,NULL);
INSERT INTO "countries" VALUES('IO','British Indian Ocean Territory','IOT',NULL,NULL);
INSERT INTO "countries" VALUES('IQ','Iraq','IRQ',NULL,NULL);
INSERT INTO "countries" VALUES('IR','Iran (Islamic Republic of)','IRN','Iran',NULL);
INSERT INTO "countries" VALUES('IS','Iceland','ISL',NULL,NULL);
INSERT INTO "countries" VALUES('IT','Italy','ITA',NULL,NULL);
INSERT INTO "countries" VALUES('JE','Jersey','JEY',NULL,NULL);
INSERT INTO "countries" VALUES('JM','Jamaica','JAM',NULL,NULL);
INSERT INTO "countries" VALUES('JO','Jordan','JOR',NULL,NULL);
INSERT INTO "countries" VALUES('JP','Japan','JPN',NULL,NULL);
INSERT INTO "countries" VALUES('KE','Kenya','KEN',NULL,NULL);
INSERT INTO "countries" VALUES('KG','Kyrgyzstan','KGZ',NULL,NULL);
INSERT INTO "countries" VALUES('KH','Cambodia','KHM',NULL,NULL);
INSERT INTO "countries" VALUES('KI','Kiribati','KIR',NULL,NULL);
INSERT INTO "countries" VALUES('KM','Comoros','COM',NULL,NULL);
INSERT INTO "countries" VALUES('KN','Saint Kitts and Nevis','KNA',NULL,NULL);
INSERT INTO "countries" VALUES('KP','Democratic People''s Republic of Korea','PRK','North Korea',NULL);
INSERT INTO "countries" VALUES('KR','Republic of Korea','KOR','South Korea',NULL);
INSERT INTO "countries" VALUES('KW','Kuwait','KWT',NULL,NULL);
INSERT INTO "countries" VALUES('KY','Cayman Islands','CYM',NULL,NULL);
INSERT INTO "countries" VALUES('KZ','Kazakhstan','KAZ',NULL,NULL);
INSERT INTO "countries" VALUES('LA','Lao People''s Democratic Republic','LAO','Laos',NULL);
INSERT INTO "countries" VALUES('LB','Lebanon','LBN',NULL,NULL);
INSERT INTO "countries" VALUES('LC','Saint Lucia','LCA',NULL,NULL);
INSERT INTO "countries" VALUES('LI','Liechtenstein','LIE',NULL,NULL);
INSERT INTO "countries" VALUES('LK','Sri Lanka','LKA',NULL,NULL);
INSERT INTO "countries" VALUES('LR','Liberia','LBR',NULL,NULL);
INSERT INTO "countries" VALUES('LS','Lesotho','LSO',NULL,NULL);
INSERT INTO "countries" VALUES('LT','Lithuania','LTU',NULL,NULL);
INSERT INTO "countries" VALUES('LU','Luxembourg','LUX',NULL,NULL);
INSERT INTO "countries" VALUES('LV','Latvia','LVA',NULL,NULL);
INSERT INTO "countries" VALUES('LY','Libya','LBY',NULL,NULL);
INSERT INTO "countries" VALUES('MA','Morocco','MAR',NULL,NULL);
INSERT INTO "countries" VALUES('MC','Monaco','MCO',NULL,NULL);
INSERT INTO "countries" VALUES('MD','Republic of Moldova','MDA','Moldova',NULL);
INSERT INTO "countries" VALUES('ME','Montenegro','MNE',NULL,NULL);
INSERT INTO "countries" VALUES('MF','Saint Martin (French part)','MAF',NULL,NULL);
INSERT INTO "countries" VALUES('MG','Madagascar','MDG',NULL,NULL);
INSERT INTO "countries" VALUES('MH','Marshall Islands','MHL',NULL,NULL);
INSERT INTO "countries" VALUES('MK','North Macedonia','MKD',NULL,NULL);
INSERT INTO "countries" VALUES('ML','Mali','MLI',NULL,NULL);
INSERT INTO "countries" VALUES('MM','Myanmar','MMR',NULL,NULL);
INSERT INTO "countries" VALUES('MN','Mongolia','MNG',NULL,NULL);
INSERT INTO "countries" VALUES('MO','Macao','MAC',NULL,NULL);
INSERT INTO "countries" VALUES('MP','Northern Mariana Islands','MNP',NULL,NULL);
INSERT INTO "countries" VALUES('MQ','Martinique','MTQ',NULL,NULL);
INSERT INTO "countries" VALUES('MR','Mauritania','MRT',NULL,NULL);
INSERT INTO "countries" VALUES('MS','Montserrat','MSR',NULL,NULL);
INSERT INTO "countries" VALUES('MT','Malta','MLT',NULL,NULL);
INSERT INTO "countries" VALUES('MU','Mauritius','MUS',NULL,NULL);
INSERT INTO "countries" VALUES('MV','Maldives','MDV',NULL,NULL);
INSERT INTO "countries" VALUES('MW','Malawi','MWI',NULL,NULL);
INSERT INTO "countries" VALUES('MX','Mexico','MEX',NULL,NULL);
INSERT INTO "countries" VALUES('MY','Malaysia','MYS',NULL,NULL);
INSERT INTO "countries" VALUES('MZ','Mozambique','MOZ',NULL,NULL);
INSERT INTO "countries" VALUES('NA','Namibia','NAM',NULL,NULL);
INSERT INTO "countries" VALUES('NC','New Caledonia','NCL',NULL,NULL);
INSERT INTO "countries" VALUES('NE','Niger','NER',NULL,NULL);
INSERT INTO "countries" VALUES('NF','Norfolk Island','NFK',NULL,NULL);
INSERT INTO "countries" VALUES('NG','Nigeria','NGA',NULL,NULL);
INSERT INTO "countries" VALUES('NI','Nicaragua','NIC',NULL,NULL);
INSERT INTO "countries" VALUES('NL','Netherlands','NLD',NULL,NULL);
INSERT INTO "countries" VALUES('NO','Norway','NOR',NULL,NULL);
INSERT INTO "countries" VALUES('NP','Nepal','NPL',NULL,NULL);
INSERT INTO "countries" VALUES('NR','Nauru','NRU',NULL,NULL);
INSERT INTO "countries" VALUES('NU','Niue','NIU',NULL,NULL);
INSERT INTO "countries" VALUES('NZ','New Zealand','NZL',NULL,NULL);
INSERT INTO "countries" VALUES('OM','Oman','OMN',NULL,NULL);
INSERT INTO "countries" VALUES('PA','Panama','PAN',NULL,NULL);
INSERT INTO "countries" VALUES('PE','Peru','PER',NULL,NULL);
INSERT INTO "countries" VALUES('PF','French Polynesia','PYF',NULL,NULL);
INSERT INTO "countries" VALUES('PG','Papua New Guinea','PNG',NULL,NULL);
INSERT INTO "countries" VALUES('PH','Philippines','PHL',NULL,NULL);
INSERT INTO "countries" VALUES('PK','Pakistan','PAK',NULL,NULL);
INSERT INTO "countries" VALUES('PL','Poland','POL',NULL,NULL);
INSERT INTO "countries" VALUES('PM','Saint Pierre and Miquelon','SPM',NULL,NULL);
INSERT INTO "countries" VALUES('PN','Pitcairn','PCN',NULL,NULL);
INSERT INTO "countries" VALUES('PR','Puerto Rico','PRI',NULL,NULL);
INSERT INTO "countries" VALUES('PS','State of Palestine','PSE','Palestine',NULL);
INSERT INTO "countries" VALUES('PT','Portugal','PRT',NULL,NULL);
INSERT INTO "countries" VALUES('PW','Palau','PLW',NULL,NULL);
INSERT INTO "countries" VALUES('PY','Paraguay','PRY',NULL,NULL);
INSERT INTO "countries" VALUES('QA','Qatar','QAT',NULL,NULL);
INSERT INTO "countries" VALUES('RE','Réunion','REU',NULL,NULL);
INSERT INTO "countries" VALUES('RO','Romania','ROU',NULL,NULL);
INSERT INTO "countries" VALUES('RS','Serbia','SRB',NULL,NULL);
INSERT INTO "countries" VALUES('RU','Russian Federation','RUS','Russia',NULL);
INSERT INTO "countries" VALUES('RW','Rwanda','RWA',NULL,NULL);
INSERT INTO "countries" VALUES('SA','Saudi Arabia','SAU',NULL,NULL);
INSERT INTO "countries" VALUES('SB','Solomon Islands','SLB',NULL,NULL);
INSERT INTO "countries" VALUES('SC','Seychelles','SYC',NULL,NULL);
INSERT INTO "countries" VALUES('SD','Sudan','SDN',NULL,NULL);
INSERT INTO "countries" VALUES('SE','Sweden','SWE',NULL,NULL);
INSERT INTO "countries" VALUES('SG','Singapore','SGP',NULL,NULL);
INSERT INTO "countries" VALUES('SH','Saint Helena, Ascension and Tristan da Cunha','SHN',NULL,NULL);
INSERT INTO "countries" VALUES('SI','Slovenia','SVN',NULL,NULL);
INSERT INTO "countries" VALUES('SJ','Svalbard and Jan Mayen','SJM',NULL,NULL);
INSERT INTO "countries" VALUES('SK','Slovakia','SVK',NULL,NULL);
INSERT INTO "countries" VALUES('SL','Sierra Leone','SLE',NULL,NULL);
INSERT INTO "countries" VALUES('SM','San Marino','SMR',NULL,NULL);
INSERT INTO "countries" VALUES('SN','Senegal','SEN',NULL,NULL);
INSERT INTO "countries" VALUES('SO','Somalia','SOM',NULL,NULL);
INSERT INTO "countries" VALUES('SR','Suriname','SUR',NULL,NULL);
INSERT INTO "countries" VALUES('SS','South Sudan','SSD',NULL,NULL);
INSERT INTO "countries" VALUES('ST','Sao Tome and Principe','STP',NULL,NULL);
INSERT INTO "countries" VALUES('SV','El Salvador','SLV',NULL,NULL);
INSERT INTO "countries" VALUES('SX','Sint Maarten (Dutch part)','SXM',NULL,NULL);
INSERT INTO "countries" VALUES('SY','Syrian Arab Republic','SYR','Syria',NULL);
INSERT INTO "countries" VALUES('SZ','Eswatini','SWZ',NULL,NULL);
INSERT INTO "countries" VALUES('TC','Turks and Caicos Islands','TCA',NULL,NULL);
INSERT INTO "countries" VALUES('TD','Chad','TCD',NULL,NULL);
INSERT INTO "countries" VALUES('TF','French Southern Territories','ATF',NULL,NULL);
INSERT INTO "countries" VALUES('TG','Togo','TGO',NULL,NULL);
INSERT INTO "countries" VALUES('TH','Thailand','THA',NULL,NULL);
INSERT INTO "countries" VALUES('TJ','Tajikistan','TJK',NULL,NULL);
INSERT INTO "countries" VALUES('TK','Tokelau','TKL',NULL,NULL);
INSERT INTO "countries" VALUES('TL','Timor-Leste','TLS',NULL,NULL);
INSERT INTO "countries" VALUES('TM','Turkmenistan','TKM',NULL,NULL);
INSERT INTO "countries" VALUES('TN','Tunisia','TUN',NULL,NULL);
INSERT INTO "countries" VALUES('TO','Tonga','TON',NULL,NULL);
INSERT INTO "countries" VALUES('TR','Türkiye','TUR','Turkey',NULL);
INSERT INTO "countries" VALUES('TT','Trinidad and Tobago','TTO',NULL,NULL);
INSERT INTO "countries" VALUES('TV','Tuvalu','TUV',NULL,NULL);
INSERT INTO "countries" VALUES('TW','Taiwan (Province of China)','TWN','Taiwan',NULL);
INSERT INTO "countries" VALUES('TZ','United Republic of Tanzania','TZA','Tanzania',NULL);
INSERT INTO "countries" VALUES('UA','Ukraine','UKR',NULL,NULL);
INSERT INTO "countries" VALUES('UG','Uganda','UGA',NULL,NULL);
INSERT INTO "countries" VALUES('UM','United States Minor Outlying Islands','UMI',NULL,NULL);
INSERT INTO "countries" VALUES('US','United States of America','USA','United States',NULL);
INSERT INTO "countries" VALUES('UY','Uruguay','URY',NULL,NULL);
INSERT INTO "countries" VALUES('UZ','Uzbekistan','UZB',NULL,NULL);
INSERT INTO "countries" VALUES('VA','Holy See','VAT','Vatican City',NULL);
INSERT INTO "countries" VALUES('VC','Saint Vincent and the Grenadines','VCT',NULL,NULL);
INSERT INTO "countries" VALUES('VE','Venezuela (Bolivarian Republic of)','VEN','Venezuela',NULL);
INSERT INTO "countries" VALUES('VG','Virgin Islands (British)','VGB',NULL,NULL);
INSERT INTO "countries" VALUES('VI','Virgin Islands (U.S.)','VIR',NULL,NULL);
INSERT INTO "countries" VALUES('VN','Viet Nam','VNM','Vietnam',NULL);
INSERT INTO "countries" VALUES('VU','Vanuatu','VUT',NULL,NULL);
INSERT INTO "countries" VALUES('WF','Wallis and Futuna','WLF',NULL,NULL);
INSERT INTO "countries" VALUES('WS','Samoa','WSM',NULL,NULL);
INSERT INTO "countries" VALUES('YE','Yemen','YEM',NULL,NULL);
INSERT INTO "countries" VALUES('YT','Mayotte','MYT',NULL,NULL);
INSERT INTO "countries" VALUES('ZA','South Africa','ZAF',NULL,NULL);
INSERT INTO "countries" VALUES('ZM','Zambia','ZMB',NULL,NULL);
INSERT INTO "countries" VALUES('ZW','Zimbabwe','ZWE',NULL,NULL);
INSERT INTO "countries" VALUES('XK','Kosovo',NULL,NULL,NULL);
INSERT INTO "countries" VALUES('AIDJ','French Afars and Issas','AFI',NULL,'1977');
INSERT INTO "countries" VALUES('AN','Netherlands Antilles','ANT',NULL,'2010-12-15');
INSERT INTO "countries" VALUES('BQAQ','British Antarctic Territory','ATB',NULL,'1979');
INSERT INTO "countries" VALUES('BU','Burma','BUR',NULL,'1989-12-05');
INSERT INTO "countries" VALUES('BYAA','Byelorussian SSR','BYS',NULL,'1992-06-15');
INSERT INTO "countries" VALUES('CSHH','Czechoslovakia','CSK',NULL,'1993-06-15');
INSERT INTO "countries" VALUES('CSXX','Serbia and Montenegro','SCG',NULL,'2006-09-26');
INSERT INTO "countries" VALUES('CT','Canton and Enderbury Islands','CTE',NULL,'1984');
INSERT INTO "countries" VALUES('DD','German Democratic Republic','DDR','East Germany','1990-10-30');
INSERT INTO "countries" VALUES('DY','Dahomey','DHY',NULL,'1977');
INSERT INTO "countries" VALUES('FQ','French Southern and Antarctic Territories','ATF',NULL,'1979');
INSERT INTO "countries" VALUES('FX','Metropolitan France','FXX',NULL,'1997-07-14');
INSERT INTO "countries" VALUES('GEHH','Gilbert and Ellice Islands','GEL',NULL,'1979');
INSERT INTO "countries" VALUES('HV','Upper Volta','HVO',NULL,'1984');
INSERT INTO "countries" VALUES('JT','Johnston Island','JTN',NULL,'1986');
INSERT INTO "countries" VALUES('MI','Midway Islands','MID',NULL,'1986');
INSERT INTO "countries" VALUES('NH','New Hebrides','NHB',NULL,'1980');
INSERT INTO "countries" VALUES('NQ','Dronning Maud Land','ATN',NULL,'1983');
INSERT INTO "countries" VALUES('NT','Neutral Zone','NTZ',NULL,'1993-07-12');
INSERT INTO "countries" VALUES('PC','Pacific Islands (Trust Territory)','PCI',NULL,'1986');
INSERT INTO "countries" VALUES('PU','US Miscellaneous Pacific Islands','PUS',NULL,'1986');
INSERT INTO "countries" VALUES('PZ','Panama Canal Zone','PCZ',NULL,'1980');
INSERT INTO "countries" VALUES('RH','Southern Rhodesia','RHO',NULL,'1980');
INSERT INTO "countries" VALUES('SKIN','Sikkim','SKM',NULL,'1975');
INSERT INTO "countries" VALUES('SU','Union of Soviet Socialist Republics','SUN','Soviet Union','1992-08-30');
INSERT INTO "countries" VALUES('TP','East Timor','TMP',NULL,'2002-05-20');
INSERT INTO "countries" VALUES('VD','Democratic Republic of Viet-Nam','VDR','North Vietnam','1977');
INSERT INTO "countries" VALUES('WK','Wake Island','WAK',NULL,'1986');
INSERT INTO "countries" VALUES('YD','Democratic Yemen','YMD','South Yemen','1990-08-14');
INSERT INTO "countries" VALUES('YU','Yugoslavia','YUG',NULL,'2003-07-23');
INSERT INTO "countries" VALUES('ZR','Zaire','ZAR',NULL,'1997-07-14');
CREATE TABLE data_dictionary (
	table_name TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	column_name TEXT, 
	type TEXT NOT NULL, 
	description TEXT NOT NULL, 
	example TEXT, 
	CONSTRAINT pk_data_dictionary PRIMARY KEY (table_name, position), 
	CONSTRAINT ck_data_dictionary_position_is_a_whole_number_from_0 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 0 AND 2147483647)
);
INSERT INTO "data_dictionary" VALUES('countries',0,NULL,'table','Countries and territories of ISO 3166-1, Kosovo, and the former ones of ISO 3166-3.',NULL);
INSERT INTO "data_dictionary" VALUES('countries',1,'code','text','ISO 3166-1 alpha-2 code, such as BY; of a former state, that of ISO 3166-3: SU, or CSHH where two letters mean another state too; XK = Kosovo, in common use and not of ISO.','BY');
INSERT INTO "data_dictionary" VALUES('countries',2,'name','text','Short name in English, as ISO 3166 has it.','Belarus');
INSERT INTO "data_dictionary" VALUES('data_dictionary',0,NULL,'table','What every table, view and column means; every upgrade of the database writes it anew.',NULL);
INSERT INTO "data_dictionary" VALUES('data_dictionary',1,'table_name','text','Name of the table or view.',NULL);
INSERT INTO "data_dictionary" VALUES('data_dictionary',2,'position','whole number','Place of the column, counted from 1; 0 = the table or view.',NULL);
INSERT INTO "data_dictionary" VALUES('data_dictionary',3,'column_name','text','Name of the column; NULL = the row describes the table or view itself.',NULL);
INSERT INTO "data_dictionary" VALUES('data_dictionary',4,'type','text','table or view, or of a column: text, whole number, date, date and time.',NULL);
INSERT INTO "data_dictionary" VALUES('data_dictionary',5,'description','text','What it means, and what NULL means in it.',NULL);
INSERT INTO "data_dictionary" VALUES('data_dictionary',6,'example','text','A value as the bundled record has it; NULL = none is given.',NULL);
INSERT INTO "data_dictionary" VALUES('series',0,NULL,'table','Series of events: what is held again and again under one name.',NULL);
INSERT INTO "data_dictionary" VALUES('series',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('series',2,'slug','text','Stable public name, such as osce-ministerial-council.',NULL);
INSERT INTO "data_dictionary" VALUES('series',3,'name','text','Name of the series as the sources print it; not unique.',NULL);
INSERT INTO "data_dictionary" VALUES('series',4,'frequency','text','How often it is held, in lower-case words: yearly, every two years; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('series',5,'summary','text','What the series is, in the registrar''s words.',NULL);
INSERT INTO "data_dictionary" VALUES('sources',0,NULL,'table','Documents on which the record rests, each as it was when it was retrieved.',NULL);
INSERT INTO "data_dictionary" VALUES('sources',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('sources',2,'slug','text','Stable public name, such as minsk-2018-report.','minsk-2018-report');
INSERT INTO "data_dictionary" VALUES('sources',3,'title','text','Title as printed.',NULL);
INSERT INTO "data_dictionary" VALUES('sources',4,'publisher','text','Who published it; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('sources',5,'url','text','Where it was found; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('sources',6,'language','text','BCP 47 tag of its language; NULL = not known.','en');
INSERT INTO "data_dictionary" VALUES('sources',7,'published_on','text','Day of publication, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('sources',8,'retrieved_on','text','Day on which it was retrieved, as much of it as is known; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('sources',9,'sha256','text','SHA-256 of the bytes of the text that was read, in lower-case hexadecimal; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('speakers',0,NULL,'table','Persons on the record, whatever their role.',NULL);
INSERT INTO "data_dictionary" VALUES('speakers',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('speakers',2,'slug','text','Stable public name, such as thomas-greminger.','thomas-greminger');
INSERT INTO "data_dictionary" VALUES('speakers',3,'name','text','Full name without honorific; not unique, different people share one.','Thomas Greminger');
INSERT INTO "data_dictionary" VALUES('speakers',4,'sort_name','text','Name as it is filed, such as ''Greminger, Thomas''; NULL = unknown which part is the family name.','Greminger, Thomas');
INSERT INTO "data_dictionary" VALUES('speakers',5,'honorific','text','Form of address before the name, such as Ambassador; NULL = the sources print none.','Ambassador');
INSERT INTO "data_dictionary" VALUES('speakers',6,'merged_into_id','whole number','The speaker that this one was found to be, not merged in turn; NULL = stands for itself.',NULL);
INSERT INTO "data_dictionary" VALUES('topics',0,NULL,'table','Subjects under which events, sessions and remarks can be found.',NULL);
INSERT INTO "data_dictionary" VALUES('topics',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('topics',2,'slug','text','Stable public name, such as human-rights.','human-rights');
INSERT INTO "data_dictionary" VALUES('topics',3,'name','text','The subject, such as Human rights.','Human rights');
INSERT INTO "data_dictionary" VALUES('events',0,NULL,'table','Conferences: each one gathering with a title, a place and days.',NULL);
INSERT INTO "data_dictionary" VALUES('events',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('events',2,'slug','text','Stable public name, such as minsk-2018.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('events',3,'title','text','Title as printed, without quotation marks; not unique.','Preventing and Countering Terrorism in the Digital Age');
INSERT INTO "data_dictionary" VALUES('events',4,'kind','text','What it is, in lower-case words: conference, workshop; NULL = the sources do not say.','international-conference');
INSERT INTO "data_dictionary" VALUES('events',5,'level','text','At which level it was held, in lower-case words: high-level, ministerial, expert; NULL = not said.','high-level');
INSERT INTO "data_dictionary" VALUES('events',6,'starts_on','text','First day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.','2018-10-09');
INSERT INTO "data_dictionary" VALUES('events',7,'ends_on','text','Last day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.','2018-10-10');
INSERT INTO "data_dictionary" VALUES('events',8,'timezone','text','IANA zone of all local times of the event, such as Europe/Minsk; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('events',9,'venue','text','Building or grounds; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('events',10,'city','text','City; NULL = not known.','Minsk');
INSERT INTO "data_dictionary" VALUES('events',11,'country_code','text','Country where it was held, ISO 3166-1 alpha-2; NULL = not known.','BY');
INSERT INTO "data_dictionary" VALUES('events',12,'participant_count','whole number','Number of participants that the sources give; read it together with participant_qualifier.','250');
INSERT INTO "data_dictionary" VALUES('events',13,'participant_qualifier','text','How the number relates to the true one: exactly, about, more-than, at-least, fewer-than or at-most; NULL = not said.','more-than');
INSERT INTO "data_dictionary" VALUES('events',14,'country_count','whole number','Number of countries that the participants came from; read it together with country_qualifier.','46');
INSERT INTO "data_dictionary" VALUES('events',15,'country_qualifier','text','How the number relates to the true one: exactly, about, more-than, at-least, fewer-than or at-most; NULL = not said.','exactly');
INSERT INTO "data_dictionary" VALUES('events',16,'summary','text','What the event was, in the registrar''s words.',NULL);
INSERT INTO "data_dictionary" VALUES('events',17,'series_id','whole number','The series that it is one of; NULL = it stands alone, or the sources do not say.',NULL);
INSERT INTO "data_dictionary" VALUES('events',18,'edition','text','Which one of its series, as printed: ''XII'', ''36C3'', ''twelfth''; NULL = none printed.',NULL);
INSERT INTO "data_dictionary" VALUES('organizations',0,NULL,'table','Bodies: international organizations, ministries, committees, companies, states.',NULL);
INSERT INTO "data_dictionary" VALUES('organizations',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('organizations',2,'slug','text','Stable public name, such as osce-secretariat.','osce-secretariat');
INSERT INTO "data_dictionary" VALUES('organizations',3,'name','text','Name as the sources print it; not unique, bodies share names.','OSCE Secretariat');
INSERT INTO "data_dictionary" VALUES('organizations',4,'acronym','text','Acronym, such as OSCE; NULL = none known.','OSCE');
INSERT INTO "data_dictionary" VALUES('organizations',5,'kind','text','What it is, in lower-case words: ministry, committee, state; NULL = the sources do not say.','ministry');
INSERT INTO "data_dictionary" VALUES('organizations',6,'parent_id','whole number','The organization that this one is part of; NULL = none known. Never itself or one of its own parts.',NULL);
INSERT INTO "data_dictionary" VALUES('organizations',7,'country_code','text','Country that it belongs to; NULL = international or unknown.','BY');
INSERT INTO "data_dictionary" VALUES('organizations',8,'merged_into_id','whole number','The organization that this one was found to be, itself not merged; NULL = it stands for itself.',NULL);
INSERT INTO "data_dictionary" VALUES('passages',0,NULL,'table','Every sentence of every source, by its number.',NULL);
INSERT INTO "data_dictionary" VALUES('passages',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('passages',2,'source_id','whole number','The document.',NULL);
INSERT INTO "data_dictionary" VALUES('passages',3,'paragraph','whole number','Number of the paragraph; 0 = title and headings before the text.','2');
INSERT INTO "data_dictionary" VALUES('passages',4,'sentence','whole number','Number of the sentence in the paragraph, counted from 1.','1');
INSERT INTO "data_dictionary" VALUES('passages',5,'text','text','The sentence; NULL = it may not be republished.',NULL);
INSERT INTO "data_dictionary" VALUES('speaker_names',0,NULL,'table','Other spellings, scripts, former names and printed forms of speakers'' names.',NULL);
INSERT INTO "data_dictionary" VALUES('speaker_names',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('speaker_names',2,'speaker_id','whole number','The speaker who goes or went by the name.',NULL);
INSERT INTO "data_dictionary" VALUES('speaker_names',3,'name','text','The name, in its own script, as printed.','S.Zas');
INSERT INTO "data_dictionary" VALUES('speaker_names',4,'language','text','BCP 47 tag of the language in which the name is so written; NULL = unknown.','en');
INSERT INTO "data_dictionary" VALUES('speaker_names',5,'started','text','First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('speaker_names',6,'ended','text','Last used: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be in use still; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('affiliations',0,NULL,'table','Posts: a speaker holds or held a title in an organization.',NULL);
INSERT INTO "data_dictionary" VALUES('affiliations',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('affiliations',2,'speaker_id','whole number','The person.',NULL);
INSERT INTO "data_dictionary" VALUES('affiliations',3,'organization_id','whole number','The organization in which the title is held; NULL = in none, such as an independent expert.',NULL);
INSERT INTO "data_dictionary" VALUES('affiliations',4,'title','text','The title without the organization''s name, such as Secretary General; NULL = not known.','Secretary General');
INSERT INTO "data_dictionary" VALUES('affiliations',5,'started','text','Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown, not ''always''.',NULL);
INSERT INTO "data_dictionary" VALUES('affiliations',6,'ended','text','Held until: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be still held; NULL = unknown, not ''now''.',NULL);
INSERT INTO "data_dictionary" VALUES('event_topics',0,NULL,'table','Which event is about which topic.',NULL);
INSERT INTO "data_dictionary" VALUES('event_topics',1,'event_id','whole number','The event that is about the topic.',NULL);
INSERT INTO "data_dictionary" VALUES('event_topics',2,'topic_id','whole number','What the event is about.',NULL);
INSERT INTO "data_dictionary" VALUES('former_slugs',0,NULL,'table','Slugs that rows had before, kept by the database so that they go on leading there.',NULL);
INSERT INTO "data_dictionary" VALUES('former_slugs',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('former_slugs',2,'slug','text','The slug as it was; no row of the same table has it now.',NULL);
INSERT INTO "data_dictionary" VALUES('former_slugs',3,'event_id','whole number','The row of events whose slug it was; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('former_slugs',4,'speaker_id','whole number','The row of speakers whose slug it was; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('former_slugs',5,'organization_id','whole number','The row of organizations whose slug it was; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('former_slugs',6,'topic_id','whole number','The row of topics whose slug it was; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('former_slugs',7,'source_id','whole number','The row of sources whose slug it was; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('former_slugs',8,'series_id','whole number','The row of series whose slug it was; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_names',0,NULL,'table','Other and former names of organizations, in any language.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_names',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_names',2,'organization_id','whole number','The organization that bears the name.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_names',3,'name','text','The name, in its own script.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_names',4,'language','text','BCP 47 tag of its language, such as ru; NULL = unknown.','en');
INSERT INTO "data_dictionary" VALUES('organization_names',5,'started','text','First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_names',6,'ended','text','Last used: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be in use still; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('participations',0,NULL,'table','What bodies, named or only described, did at events: organized, hosted, took part.',NULL);
INSERT INTO "data_dictionary" VALUES('participations',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('participations',2,'event_id','whole number','The event.',NULL);
INSERT INTO "data_dictionary" VALUES('participations',3,'organization_id','whole number','The body; NULL = only described.',NULL);
INSERT INTO "data_dictionary" VALUES('participations',4,'description','text','The body or bodies as printed, where no organization of the record is meant, such as experts.','Experts from Belarus');
INSERT INTO "data_dictionary" VALUES('participations',5,'role','text','What it did: organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer.','organizer');
INSERT INTO "data_dictionary" VALUES('participations',6,'position','whole number','Place among its siblings, counted from 1.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',0,NULL,'table','Sessions of events: the parts into which the agenda is divided.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',2,'event_id','whole number','The event that it is a session of.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',3,'position','whole number','Place among its siblings, counted from 1.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',4,'kind','text','What it is, in lower-case words: opening, session, plenary, closing; NULL = the sources do not say.','opening');
INSERT INTO "data_dictionary" VALUES('sessions',5,'number','text','Label as printed, which need not be a number: ''first'', ''II'', ''3b''; NULL = it has none.','first');
INSERT INTO "data_dictionary" VALUES('sessions',6,'title','text','Title as printed, without quotation marks; NULL = it has none.','Opening session');
INSERT INTO "data_dictionary" VALUES('sessions',7,'summary','text','What the session was about, in the registrar''s words.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',8,'track','text','Track of the programme; NULL = none printed.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',9,'room','text','Room or hall; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',10,'starts_at','date and time','Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event''s timezone; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',11,'ends_at','date and time','End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('session_topics',0,NULL,'table','Which session is about which topic.',NULL);
INSERT INTO "data_dictionary" VALUES('session_topics',1,'session_id','whole number','The session that is about the topic.',NULL);
INSERT INTO "data_dictionary" VALUES('session_topics',2,'topic_id','whole number','What the session is about.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',0,NULL,'table','Statements: each one taking of the floor, ordered through the whole event.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',2,'event_id','whole number','The event at which it was made.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',3,'session_id','whole number','The session in which it was made, of the same event; NULL = the sources do not say.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',4,'position','whole number','Place among its siblings, counted from 1.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',5,'kind','text','What it is, in lower-case words: statement, address, keynote, talk, panel; NULL = not said.','closing-statement');
INSERT INTO "data_dictionary" VALUES('statements',6,'delivery','text','How it reached its audience: in-person, read-out, video, written or remote; NULL = not said.','read-out');
INSERT INTO "data_dictionary" VALUES('statements',7,'title','text','Title as printed, without quotation marks; NULL = it has none.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',8,'summary','text','What it was about, in the registrar''s words.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',9,'language','text','BCP 47 tags of the languages spoken, separated by '', '', such as ''fr, nl''; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',10,'track','text','Track of the programme; NULL = none printed.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',11,'room','text','Room or hall; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',12,'starts_at','date and time','Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event''s timezone; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',13,'ends_at','date and time','End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',0,NULL,'table','Who took part in which role: in a statement, in a session, or at the event only.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',2,'event_id','whole number','The event.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',3,'session_id','whole number','The session as a whole in which someone took part, such as its chair; NULL = see statement_id.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',4,'statement_id','whole number','The statement in which someone took part; NULL here and in session_id = at the event, no more is said.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',5,'speaker_id','whole number','The person; NULL = nobody named, or a team or placeholder that only billed_name tells.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',6,'organization_id','whole number','The body that speaks through nobody named, or for which an address is delivered; NULL = none.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',7,'role','text','What the person or delegation does: speaker, author, reader, chair, moderator, panellist, rapporteur, interpreter, attendee, presenter, co-author, discussant, president, head-of-delegation, delegate, guest or signatory.','speaker');
INSERT INTO "data_dictionary" VALUES('appearances',8,'position','whole number','Place among its siblings, counted from 1.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',9,'billed_name','text','Name as the programme prints it; it stays when the speaker''s record is edited.','S.Zas');
INSERT INTO "data_dictionary" VALUES('appearances',10,'billed_title','text','Title or titles as the programme prints them; they stay when affiliations are edited.','OSCE Secretary General');
INSERT INTO "data_dictionary" VALUES('identifiers',0,NULL,'table','By which identifiers other registers know what is on the record.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',2,'scheme','text','The register, in lower-case words: wikidata, viaf, isni, ror, orcid, doi, document-symbol; schedule = the number in the conference''s schedule.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',3,'value','text','The identifier as the register writes it, such as Q81299; no URL.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',4,'event_id','whole number','The row of events that is meant; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',5,'speaker_id','whole number','The row of speakers that is meant; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',6,'organization_id','whole number','The row of organizations that is meant; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',7,'source_id','whole number','The row of sources that is meant; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',8,'series_id','whole number','The row of series that is meant; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('capacities',0,NULL,'table','The affiliations in which a speaker appears, in billing order.',NULL);
INSERT INTO "data_dictionary" VALUES('capacities',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('capacities',2,'appearance_id','whole number','The appearance of the speaker.',NULL);
INSERT INTO "data_dictionary" VALUES('capacities',3,'affiliation_id','whole number','The affiliation, of the same speaker.',NULL);
INSERT INTO "data_dictionary" VALUES('capacities',4,'speaker_id','whole number','The speaker of both the appearance and the affiliation.',NULL);
INSERT INTO "data_dictionary" VALUES('capacities',5,'position','whole number','Place among its siblings, counted from 1.',NULL);
INSERT INTO "data_dictionary" VALUES('remarks',0,NULL,'table','Points that were made: who called for, stressed or noted what.',NULL);
INSERT INTO "data_dictionary" VALUES('remarks',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('remarks',2,'appearance_id','whole number','The appearance in which the point was made.',NULL);
INSERT INTO "data_dictionary" VALUES('remarks',3,'position','whole number','Place among its siblings, counted from 1.',NULL);
INSERT INTO "data_dictionary" VALUES('remarks',4,'act','text','What was done, with the verb of the source in lower case: called for, stressed, noted.','called for');
INSERT INTO "data_dictionary" VALUES('remarks',5,'text','text','The point, in the registrar''s words, so that it reads on from act.','stronger legal cooperation to counter terrorism effectively');
INSERT INTO "data_dictionary" VALUES('citations',0,NULL,'table','Evidence: which sentence of which source says what a row says.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',2,'passage_id','whole number','The sentence that says so.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',3,'field','text','The column of the row that it is evidence for; NULL = the row as a whole.','participant_count');
INSERT INTO "data_dictionary" VALUES('citations',4,'says','text','What the sentence gives for the field instead, where it contradicts; NULL = it supports the row.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',5,'event_id','whole number','The row of events that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',6,'session_id','whole number','The row of sessions that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',7,'statement_id','whole number','The row of statements that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',8,'appearance_id','whole number','The row of appearances that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',9,'remark_id','whole number','The row of remarks that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',10,'participation_id','whole number','The row of participations that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',11,'speaker_id','whole number','The row of speakers that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',12,'organization_id','whole number','The row of organizations that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',13,'affiliation_id','whole number','The row of affiliations that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('remark_topics',0,NULL,'table','Which remark is about which topic.',NULL);
INSERT INTO "data_dictionary" VALUES('remark_topics',1,'remark_id','whole number','The remark that is about the topic.',NULL);
INSERT INTO "data_dictionary" VALUES('remark_topics',2,'topic_id','whole number','What the remark is about.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_tree',0,NULL,'view','Organizations, each with its full path from the topmost body down.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_tree',1,'organization','text','Name.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_tree',2,'path','text','Names from the topmost organization down, as in ''United Nations > UN Office in Vienna''.','United Nations > UN Office in Vienna');
INSERT INTO "data_dictionary" VALUES('organization_tree',3,'depth','whole number','How many organizations are above it; 0 = it is part of none.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_tree',4,'acronym','text','Acronym.','OSCE');
INSERT INTO "data_dictionary" VALUES('organization_tree',5,'kind','text','What it is.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_tree',6,'country','text','Country that it belongs to.','Belarus');
INSERT INTO "data_dictionary" VALUES('organization_tree',7,'slug','text','Stable public name.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_tree',8,'lineage','text','Slugs from the topmost down, between slashes: LIKE ''/united-nations/%'' finds all its parts.','/united-nations/un-office-in-vienna/');
INSERT INTO "data_dictionary" VALUES('organization_tree',9,'organization_id','whole number','Key of the organization.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_tree',10,'parent_id','whole number','Key of the organization that it is part of.',NULL);
INSERT INTO "data_dictionary" VALUES('conferences',0,NULL,'view','Conferences, each in one row: what, when, where, held by whom, and how many took part.',NULL);
INSERT INTO "data_dictionary" VALUES('conferences',1,'event','text','Slug of the event.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('conferences',2,'title','text','Title as printed.','Preventing and Countering Terrorism in the Digital Age');
INSERT INTO "data_dictionary" VALUES('conferences',3,'level','text','At which level it was held.','high-level');
INSERT INTO "data_dictionary" VALUES('conferences',4,'kind','text','What it is.','international-conference');
INSERT INTO "data_dictionary" VALUES('conferences',6,'starts_on','text','First day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD.','2018-10-09');
INSERT INTO "data_dictionary" VALUES('conferences',7,'ends_on','text','Last day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD.','2018-10-10');
INSERT INTO "data_dictionary" VALUES('conferences',9,'venue','text','Building or grounds.',NULL);
INSERT INTO "data_dictionary" VALUES('conferences',10,'city','text','City.','Minsk');
INSERT INTO "data_dictionary" VALUES('conferences',11,'country','text','Country where it was held.','Belarus');
INSERT INTO "data_dictionary" VALUES('conferences',12,'organizers','text','Organizations that organized it, separated by ''; ''; see the view bodies for all others.','MFA of the Republic of Belarus');
INSERT INTO "data_dictionary" VALUES('conferences',13,'participants','text','How many took part, with how sure the number is: ''more than 250''; NULL = not known.','more than 250');
INSERT INTO "data_dictionary" VALUES('conferences',14,'countries','text','How many countries they came from, with how sure the number is; NULL = not known.','exactly 46');
INSERT INTO "data_dictionary" VALUES('conferences',15,'sessions','whole number','Number of sessions on the record.',NULL);
INSERT INTO "data_dictionary" VALUES('conferences',16,'statements','whole number','Number of statements on the record.',NULL);
INSERT INTO "data_dictionary" VALUES('conferences',17,'summary','text','What the event was, in the registrar''s words.',NULL);
INSERT INTO "data_dictionary" VALUES('conferences',20,'participant_count','whole number','The number of participants alone.','250');
INSERT INTO "data_dictionary" VALUES('conferences',21,'participant_qualifier','text','How sure it is.','more-than');
INSERT INTO "data_dictionary" VALUES('conferences',22,'country_count','whole number','The number of countries alone.','46');
INSERT INTO "data_dictionary" VALUES('conferences',23,'country_qualifier','text','How sure it is.','exactly');
INSERT INTO "data_dictionary" VALUES('conferences',24,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('bodies',0,NULL,'view','Bodies at an event, named or only described, and what they did there: organized, hosted, took part.',NULL);
INSERT INTO "data_dictionary" VALUES('bodies',1,'event','text','Slug of the event.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('bodies',2,'role','text','organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer.','organizer');
INSERT INTO "data_dictionary" VALUES('bodies',3,'body','text','Name as printed, or else the organization''s at the time of the event, or else the description.','OSCE Secretariat');
INSERT INTO "data_dictionary" VALUES('bodies',4,'description','text','The body or bodies as printed, where no organization of the record is meant.',NULL);
INSERT INTO "data_dictionary" VALUES('bodies',5,'acronym','text','Acronym of the organization.','MFA');
INSERT INTO "data_dictionary" VALUES('bodies',6,'kind','text','What the organization is.',NULL);
INSERT INTO "data_dictionary" VALUES('bodies',7,'country','text','Country of the organization: its own, that of a body above it, or the one of its name.','Belarus');
INSERT INTO "data_dictionary" VALUES('bodies',8,'starts_on','text','First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.','2018-10-09');
INSERT INTO "data_dictionary" VALUES('bodies',9,'slug','text','Stable public name of the organization; NULL = only described.',NULL);
INSERT INTO "data_dictionary" VALUES('bodies',10,'position','whole number','Place among the bodies of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('bodies',11,'participation_id','whole number','Key of the participation.',NULL);
INSERT INTO "data_dictionary" VALUES('bodies',12,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('bodies',13,'organization_id','whole number','Key of the organization; NULL = only described.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',0,NULL,'view','Who appears at an event, in order: session, statement, person, role, and on whose behalf.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',1,'event','text','Slug of the event.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('programme',2,'session','text','Title of the session, or else its number or kind; NULL = the sources do not say which.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',3,'statement','text','Title of the statement, or else its kind; NULL = no one statement.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',4,'speaker','text','Name of the person; NULL = nobody named, see billed_name and on_behalf_of.','Thomas Greminger');
INSERT INTO "data_dictionary" VALUES('programme',5,'role','text','What the person or delegation does: speaker, author, reader, chair.','speaker');
INSERT INTO "data_dictionary" VALUES('programme',7,'billed_name','text','Name as printed.','S.Zas');
INSERT INTO "data_dictionary" VALUES('programme',8,'billed_title','text','Title or titles as printed.','OSCE Secretary General');
INSERT INTO "data_dictionary" VALUES('programme',9,'on_behalf_of','text','Organizations for which, as printed or by their names at the time, separated by ''; ''.','OSCE');
INSERT INTO "data_dictionary" VALUES('programme',17,'delivery','text','How the part of the person, or else the statement, reached the audience; NULL = not said.','read-out');
INSERT INTO "data_dictionary" VALUES('programme',21,'starts_on','text','First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.','2018-10-09');
INSERT INTO "data_dictionary" VALUES('programme',22,'session_position','whole number','Place of the session in the event.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',23,'statement_position','whole number','Place of the statement in the event.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',24,'position','whole number','Place of the appearance in its statement, session or event.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',25,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',26,'session_id','whole number','Key of the session.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',27,'statement_id','whole number','Key of the statement.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',28,'appearance_id','whole number','Key of the appearance.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',29,'speaker_id','whole number','Key of the speaker.',NULL);
INSERT INTO "data_dictionary" VALUES('roster',0,NULL,'view','Speakers who took part in an event, each once, with all titles and organizations in which they appeared.',NULL);
INSERT INTO "data_dictionary" VALUES('roster',1,'event','text','Slug of the event.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('roster',2,'speaker','text','Name of the person.','Thomas Greminger');
INSERT INTO "data_dictionary" VALUES('roster',3,'honorific','text','Form of address.','Ambassador');
INSERT INTO "data_dictionary" VALUES('roster',4,'roles','text','Roles at the event, separated by ''; ''.','reader; speaker');
INSERT INTO "data_dictionary" VALUES('roster',5,'titles','text','Titles with their organizations, in billing order, separated by ''; ''.','Secretary General, OSCE');
INSERT INTO "data_dictionary" VALUES('roster',6,'organizations','text','Organizations of these titles, by their names at the time, separated by ''; ''.',NULL);
INSERT INTO "data_dictionary" VALUES('roster',8,'billed_titles','text','Titles as printed, separated by ''; ''.',NULL);
INSERT INTO "data_dictionary" VALUES('roster',9,'appearances','whole number','How often the person appears at the event.',NULL);
INSERT INTO "data_dictionary" VALUES('roster',10,'slug','text','Stable public name of the speaker.',NULL);
INSERT INTO "data_dictionary" VALUES('roster',11,'starts_on','text','First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.','2018-10-09');
INSERT INTO "data_dictionary" VALUES('roster',12,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('roster',13,'speaker_id','whole number','Key of the speaker.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',0,NULL,'view','Who held which title in which organization, when, and the dates at which events attest it.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',1,'speaker','text','Name of the person.','Thomas Greminger');
INSERT INTO "data_dictionary" VALUES('positions_held',2,'title','text','Title.','Secretary General');
INSERT INTO "data_dictionary" VALUES('positions_held',5,'organization','text','Name of the organization.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',7,'started','text','Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',8,'ended','text','Held until: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be still held; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',9,'first_attested','text','First day of the first event at which the person appeared with this title.','2018-10-09');
INSERT INTO "data_dictionary" VALUES('positions_held',10,'last_attested','text','Last day of the last event at which the person appeared with this title.','2018-10-10');
INSERT INTO "data_dictionary" VALUES('positions_held',11,'slug','text','Stable public name of the speaker.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',12,'organization_slug','text','Stable public name of the organization.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',13,'affiliation_id','whole number','Key of the affiliation.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',14,'speaker_id','whole number','Key of the speaker.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',15,'organization_id','whole number','Key of the organization.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',0,NULL,'view','Points that were made: who, in which capacity, did what with which words, where.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',1,'speaker','text','Name of the person, or else of the delegation as printed or of its organization.','Thomas Greminger');
INSERT INTO "data_dictionary" VALUES('what_was_said',2,'act','text','What was done, with the verb of the source: called for, stressed, noted.','called for');
INSERT INTO "data_dictionary" VALUES('what_was_said',3,'text','text','The point; reads on from act.','stronger legal cooperation to counter terrorism effectively');
INSERT INTO "data_dictionary" VALUES('what_was_said',5,'capacity','text','Titles with their organizations in which it was said, in billing order, separated by ''; ''.','Secretary General, OSCE');
INSERT INTO "data_dictionary" VALUES('what_was_said',6,'statement','text','Title of the statement, or else its kind; NULL = the sources do not say in which.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',7,'session','text','Title of the session, or else its number or kind; NULL = the sources do not say in which.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',8,'event','text','Slug of the event.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('what_was_said',9,'topics','text','What the point is about, separated by ''; ''.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',10,'role','text','Role of the person or delegation.','speaker');
INSERT INTO "data_dictionary" VALUES('what_was_said',11,'starts_on','text','First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.','2018-10-09');
INSERT INTO "data_dictionary" VALUES('what_was_said',12,'remark_id','whole number','Key of the remark.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',13,'appearance_id','whole number','Key of the appearance.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',14,'statement_id','whole number','Key of the statement.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',15,'session_id','whole number','Key of the session.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',16,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',17,'speaker_id','whole number','Key of the speaker.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence',0,NULL,'view','Citations in words: what rests on which sentence of which source.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence',1,'event','text','Slug of the event that the row belongs to; NULL = a row that events share.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('evidence',2,'supports','text','The row in words.','speaker Thomas Greminger');
INSERT INTO "data_dictionary" VALUES('evidence',3,'field','text','The column that the sentence is evidence for; NULL = the row as a whole.','participant_count');
INSERT INTO "data_dictionary" VALUES('evidence',4,'says','text','What the sentence gives instead, where it contradicts; NULL = it supports.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence',5,'source','text','Title of the document.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence',6,'paragraph','whole number','Number of the paragraph; 0 = title and headings before the text.','2');
INSERT INTO "data_dictionary" VALUES('evidence',7,'sentence','whole number','Number of the sentence in the paragraph.','1');
INSERT INTO "data_dictionary" VALUES('evidence',8,'text','text','The sentence; NULL = it may not be republished.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence',9,'source_slug','text','Stable public name of the document.','minsk-2018-report');
INSERT INTO "data_dictionary" VALUES('evidence',10,'table_name','text','Table of the row.','speakers');
INSERT INTO "data_dictionary" VALUES('evidence',11,'row_id','whole number','Key of the row in its table.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence',12,'citation_id','whole number','Key of the citation.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence',13,'passage_id','whole number','Key of the sentence.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence',14,'source_id','whole number','Key of the document.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence',15,'event_id','whole number','Key of the event that the row belongs to.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence_gaps',0,NULL,'view','What is missing: rows without evidence, and sentences of a source that no row uses. Empty is good.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence_gaps',1,'event','text','Slug of the event that the row belongs to; NULL = a row that events share, or a sentence.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('evidence_gaps',2,'gap','text','''row without evidence'' or ''sentence that no row uses''.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence_gaps',3,'what','text','The row in words, or the document and the number of the sentence.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence_gaps',4,'table_name','text','Table of the row; passages for a sentence.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence_gaps',5,'row_id','whole number','Key of the row in its table.',NULL);
INSERT INTO "data_dictionary" VALUES('evidence_gaps',6,'event_id','whole number','Key of the event that the row belongs to.',NULL);
INSERT INTO "data_dictionary" VALUES('search_entries',0,NULL,'table','What can be searched for, one row each with its words; triggers keep it, and nothing else may.',NULL);
INSERT INTO "data_dictionary" VALUES('search_entries',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('search_entries',2,'kind','text','What it is: event, speaker, organization, topic, session, statement, appearance, remark or passage.',NULL);
INSERT INTO "data_dictionary" VALUES('search_entries',3,'row_id','whole number','Key of the row in the table of its kind.',NULL);
INSERT INTO "data_dictionary" VALUES('search_entries',4,'names','text','All that it is called: titles, or the name, acronym, other and printed names; NULL = it has no name.',NULL);
INSERT INTO "data_dictionary" VALUES('search_entries',5,'body','text','What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point; NULL = nothing.',NULL);
INSERT INTO "data_dictionary" VALUES('search_index',0,NULL,'table','The words of search_text, to be searched with MATCH; its rowid is their id. SQLite alone has it, and keeps its inner parts in the tables whose names begin with search_index_.',NULL);
INSERT INTO "data_dictionary" VALUES('search_index',1,'names','text','The names of search_entries.',NULL);
INSERT INTO "data_dictionary" VALUES('search_index',2,'body','text','The body of search_entries.',NULL);
INSERT INTO "data_dictionary" VALUES('search_index',3,'plain_names','text','The names as search_text has them plainly.',NULL);
INSERT INTO "data_dictionary" VALUES('search_index',4,'plain_body','text','The body as search_text has it plainly.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',0,NULL,'view','What can be searched for, in words: events, sessions, statements, remarks, persons, bodies, topics and passages.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',1,'kind','text','What it is: event, session, statement, appearance, remark, speaker, organization, topic or passage.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',2,'label','text','Its title or name, or else its number or kind; of a remark, who made it; of a passage, where it is.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',3,'names','text','All that it is called: titles, or the name, acronym, other and printed names, separated by ''; ''.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',4,'body','text','What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',5,'event','text','Slug of the event that it belongs to; NULL = events share it.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('searchable',7,'slug','text','Its own stable public name, or that of the source of a passage; NULL = it has none.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',8,'row_id','whole number','Key of the row in its own table.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',9,'event_id','whole number','Key of the event that it belongs to.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',10,'speaker_id','whole number','Key of the speaker, or of who made the remark; of the one merged into.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',11,'organization_id','whole number','Key of the organization, or of the body of the remark; of the one merged into.',NULL);
INSERT INTO "data_dictionary" VALUES('searchable',12,'entry_id','whole number','Key in search_entries, and the rowid in search_index on SQLite.',NULL);
INSERT INTO "data_dictionary" VALUES('search_text',0,NULL,'view','The text of search_entries as search_index takes it: as it is, and once more without points and accents that FTS5 does not know of, and with the characters of scripts without spaces apart. SQLite alone has it.',NULL);
INSERT INTO "data_dictionary" VALUES('search_text',1,'id','whole number','Key of the entry.',NULL);
INSERT INTO "data_dictionary" VALUES('search_text',2,'names','text','The names of search_entries.',NULL);
INSERT INTO "data_dictionary" VALUES('search_text',3,'body','text','The body of search_entries.',NULL);
INSERT INTO "data_dictionary" VALUES('search_text',4,'plain_names','text','The names plainly; NULL = FTS5 reads the names themselves just so.',NULL);
INSERT INTO "data_dictionary" VALUES('search_text',5,'plain_body','text','The body plainly; NULL = FTS5 reads the body itself just so.',NULL);
INSERT INTO "data_dictionary" VALUES('speakers',7,'canonical_id','whole number','The speaker that this one was merged into, or else itself; generated by the database.',NULL);
INSERT INTO "data_dictionary" VALUES('organizations',9,'canonical_id','whole number','The organization that this one was merged into, or else itself; generated by the database.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',12,'changes','whole number','How often a load changed it after the first, with who appears: SEQUENCE in calendars.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',13,'changed_at','date and time','When a load changed it last, in UTC; NULL = not since the first load, or not known.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',14,'changes','whole number','How often a load changed it after the first, with who appears: SEQUENCE in calendars.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',15,'changed_at','date and time','When a load changed it last, in UTC; NULL = not since the first load, or not known.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',9,'session_id','whole number','The row of sessions that is meant; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('identifiers',10,'statement_id','whole number','The row of statements that is meant; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('distinctions',0,NULL,'table','Speakers and organizations that look alike and were found not to be one; nobody is asked again.',NULL);
INSERT INTO "data_dictionary" VALUES('distinctions',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('distinctions',2,'speaker_id','whole number','The row of speakers with the lower id of the two; NULL = the two are of another table.',NULL);
INSERT INTO "data_dictionary" VALUES('distinctions',3,'other_speaker_id','whole number','The row of speakers with the higher id of the two; NULL = the two are of another table.',NULL);
INSERT INTO "data_dictionary" VALUES('distinctions',4,'organization_id','whole number','The row of organizations with the lower id of the two; NULL = the two are of another table.',NULL);
INSERT INTO "data_dictionary" VALUES('distinctions',5,'other_organization_id','whole number','The row of organizations with the higher id of the two; NULL = the two are of another table.',NULL);
INSERT INTO "data_dictionary" VALUES('erasures',0,NULL,'table','Names, slugs and identifiers that were erased, as digests; loading them again is refused.',NULL);
INSERT INTO "data_dictionary" VALUES('erasures',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('erasures',2,'salt','text','Random; the same for all digests of one erasure, so that two erasures cannot be compared.',NULL);
INSERT INTO "data_dictionary" VALUES('erasures',3,'digest','text','SHA-256 of the salt and of a slug, an identifier, or a name with the slug of a conference.',NULL);
INSERT INTO "data_dictionary" VALUES('erasures',4,'erased_on','date','The day on which it was erased.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',14,'starts_at_offset','text','Offset of that clock from UTC at the start, such as +02:00, where the clock shows the hour twice or the event''s timezone is not known; NULL = the timezone tells it, or nobody does.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',15,'ends_at_offset','text','Offset of that clock from UTC at the end, as starts_at_offset at the start.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',16,'starts_at_offset','text','Offset of that clock from UTC at the start, such as +02:00, where the clock shows the hour twice or the event''s timezone is not known; NULL = the timezone tells it, or nobody does.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',17,'ends_at_offset','text','Offset of that clock from UTC at the end, as starts_at_offset at the start.',NULL);
INSERT INTO "data_dictionary" VALUES('events',19,'status','text','What became of it: planned, held, cancelled, postponed or rescheduled; NULL = the sources do not say.','held');
INSERT INTO "data_dictionary" VALUES('events',20,'attendance','text','How those who take part meet: in-person, online or hybrid; NULL = the sources do not say.',NULL);
INSERT INTO "data_dictionary" VALUES('events',21,'previous_starts_on','text','First day as it was planned before it was put off: YYYY, YYYY-MM or YYYY-MM-DD; NULL = none known.',NULL);
INSERT INTO "data_dictionary" VALUES('events',22,'previous_ends_on','text','Last day as it was planned before it was put off: YYYY, YYYY-MM or YYYY-MM-DD; NULL = none known.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',16,'day','text','Day without a time, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = see starts_at.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',17,'start_time','text','Start on the clock of the place, HH:MM, on a day that is not known; NULL = see starts_at.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',18,'end_time','text','End on the clock of the place, HH:MM, on a day that is not known; NULL = see ends_at.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',19,'status','text','What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said; what is in a cancelled whole is cancelled.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',20,'attendance','text','How those who take part meet: in-person, online or hybrid; NULL = not said, perhaps as the event does.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',21,'previous_starts_at','date and time','Start as it was printed before it was put off, as starts_at; NULL = none known.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',22,'previous_ends_at','date and time','End as it was printed before it was put off, as ends_at; NULL = none known.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',18,'day','text','Day without a time, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = see starts_at.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',19,'start_time','text','Start on the clock of the place, HH:MM, on a day that is not known; NULL = see starts_at.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',20,'end_time','text','End on the clock of the place, HH:MM, on a day that is not known; NULL = see ends_at.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',21,'status','text','What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said; what is in a cancelled whole is cancelled.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',22,'attendance','text','How those who take part meet: in-person, online or hybrid; NULL = not said, perhaps as the event does.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',23,'previous_starts_at','date and time','Start as it was printed before it was put off, as starts_at; NULL = none known.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',24,'previous_ends_at','date and time','End as it was printed before it was put off, as ends_at; NULL = none known.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',11,'delivery','text','How this one''s part reached the audience: in-person, read-out, video, written or remote; NULL = as the statement''s, or not said.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',12,'presence','text','Whether the person or delegation took part: present, absent or replaced; NULL = the sources do not say.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',13,'replaced_by_id','whole number','The person who took part in their place; NULL = nobody, or not known.',NULL);
INSERT INTO "data_dictionary" VALUES('conferences',5,'status','text','What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said.','held');
INSERT INTO "data_dictionary" VALUES('conferences',8,'attendance','text','How those who take part meet: in-person, online or hybrid; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('conferences',18,'previous_starts_on','text','First day as it was planned before it was put off.',NULL);
INSERT INTO "data_dictionary" VALUES('conferences',19,'previous_ends_on','text','Last day as it was planned before it was put off.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',18,'status','text','What became of the statement, session or event, also through its whole; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',19,'presence','text','Whether the person took part: present, absent or replaced; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',20,'replaced_by','text','Name of the person who took part in their place.',NULL);
INSERT INTO "data_dictionary" VALUES('outcomes',0,NULL,'view','What became of each appearance: whether it took place, or was cancelled with what it was part of.',NULL);
INSERT INTO "data_dictionary" VALUES('outcomes',1,'appearance_id','whole number','Key of the appearance.',NULL);
INSERT INTO "data_dictionary" VALUES('outcomes',2,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('outcomes',3,'status','text','What became of the statement, session or event, also through its whole; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('outcomes',4,'presence','text','Whether the person took part: present, absent or replaced; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('outcomes',5,'took_part','whole number','1 = took part, as far as the sources say; 0 = absent, replaced, cancelled or postponed.',NULL);
INSERT INTO "data_dictionary" VALUES('countries',3,'alpha_3','text','ISO 3166-1 alpha-3 code, such as BLR; of a former state, as it was; NULL = it has none.','BLR');
INSERT INTO "data_dictionary" VALUES('countries',4,'common_name','text','Name in common use, such as Russia or Soviet Union; NULL = the short name is in use.',NULL);
INSERT INTO "data_dictionary" VALUES('countries',5,'withdrawn_on','text','When ISO 3166 withdrew its code: YYYY or YYYY-MM-DD; NULL = it is in use.',NULL);
INSERT INTO "data_dictionary" VALUES('events',23,'acronym','text','Acronym as printed, such as COP21; NULL = none printed.',NULL);
INSERT INTO "data_dictionary" VALUES('events',24,'language','text','BCP 47 tags of its working languages, separated by '', ''; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('events',25,'interpretation','text','BCP 47 tags of the languages into which it was interpreted, separated by '', ''; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('events',26,'url','text','Address of its own page; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('events',27,'license','text','Licence of what it published, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',23,'interpretation','text','BCP 47 tags of the languages into which it was interpreted, separated by '', ''; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',24,'url','text','Address of its own page; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',25,'license','text','Licence of its recordings, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('sessions',26,'language','text','BCP 47 tags of its working languages, separated by '', ''; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',25,'interpretation','text','BCP 47 tags of the languages into which it was interpreted, separated by '', ''; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',26,'url','text','Address of its own page; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',27,'license','text','Licence of its recordings, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('links',0,NULL,'table','Pages, recordings and documents about what is on the record, and what conferences adopted.',NULL);
INSERT INTO "data_dictionary" VALUES('links',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('links',2,'kind','text','What it is, in lower-case words: page, video, slides, paper, photograph, live-stream, declaration.',NULL);
INSERT INTO "data_dictionary" VALUES('links',3,'title','text','Title as printed; NULL = none printed, and it has an address.',NULL);
INSERT INTO "data_dictionary" VALUES('links',4,'url','text','Address; NULL = not known, such as of a declaration in print.',NULL);
INSERT INTO "data_dictionary" VALUES('links',5,'language','text','BCP 47 tags of its languages, separated by '', ''; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('links',6,'license','text','Licence, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('links',7,'published_on','text','Day of publication or adoption: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('links',8,'event_id','whole number','The row of events that it is about; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('links',9,'session_id','whole number','The row of sessions that it is about; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('links',10,'statement_id','whole number','The row of statements that it is about; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('links',11,'speaker_id','whole number','The row of speakers that it is about; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('links',12,'organization_id','whole number','The row of organizations that it is about; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('links',13,'series_id','whole number','The row of series that it is about; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('other_titles',0,NULL,'table','Titles of events, sessions, statements and series in other languages.',NULL);
INSERT INTO "data_dictionary" VALUES('other_titles',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('other_titles',2,'title','text','The title, in its own script, as printed.',NULL);
INSERT INTO "data_dictionary" VALUES('other_titles',3,'language','text','BCP 47 tag of its language; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('other_titles',4,'event_id','whole number','The row of events that has the title; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('other_titles',5,'session_id','whole number','The row of sessions that has the title; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('other_titles',6,'statement_id','whole number','The row of statements that has the title; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('other_titles',7,'series_id','whole number','The row of series that has the title; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',14,'link_id','whole number','The row of links that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('citations',15,'topic_id','whole number','The row of topics that the passage is evidence for; exactly one such column is set.',NULL);
INSERT INTO "data_dictionary" VALUES('speakers',8,'gender','text','Gender as the person or a source gives it, in lower-case words; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('speakers',9,'pronouns','text','Pronouns as printed, such as she/her; NULL = none printed.',NULL);
INSERT INTO "data_dictionary" VALUES('speakers',10,'born','text','Date of birth, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.',NULL);
INSERT INTO "data_dictionary" VALUES('speakers',11,'died','text','Date of death, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = alive, or not known.',NULL);
INSERT INTO "data_dictionary" VALUES('affiliations',7,'kind','text','Class of the post, in lower-case words: head of state, minister, party leader; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('affiliations',8,'rank','text','Whether it is held for another or below one: acting, deputy or acting-deputy; NULL = neither, or not said.',NULL);
INSERT INTO "data_dictionary" VALUES('participations',7,'billed_name','text','Name of the body as printed; it stays when the organization is renamed; NULL = not noted.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',28,'text','text','What was said, word by word; NULL = not known, or not to be republished; citations of this column name the sentences that are its text.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',14,'billed_honorific','text','Form of address as printed here, such as H.E. or Mr.; NULL = none printed.',NULL);
INSERT INTO "data_dictionary" VALUES('appearances',15,'billed_organization','text','Name of the body as printed here; it stays when the organization is renamed; NULL = none printed.',NULL);
INSERT INTO "data_dictionary" VALUES('remarks',6,'quotation','text','The words themselves as printed, without quotation marks; NULL = not quoted, or not to be republished.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',6,'billed_honorific','text','Form of address as printed.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',3,'kind','text','Class of the post: head of state, minister, member of parliament; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',4,'rank','text','acting, deputy or acting-deputy; NULL = held in its own right, or not said.',NULL);
INSERT INTO "data_dictionary" VALUES('what_was_said',4,'quotation','text','The words themselves as printed; NULL = not quoted.',NULL);
INSERT INTO "data_dictionary" VALUES('speakers',12,'sort_key','text','Where the sort name, or else the name, stands in the order of the Unicode collation algorithm; derived, NULL until the next load or upgrade.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_relations',0,NULL,'table','What bodies are of other bodies: members, observers, partners, successors.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_relations',1,'id','whole number','Key of the row inside this database; it means nothing outside it.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_relations',2,'organization_id','whole number','The body that is something of another. A group without a name of its own has its members so too.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_relations',3,'kind','text','What it is of the other, in lower-case words: member, observer, partner, successor.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_relations',4,'of_id','whole number','The other body: the one that has it as a member, or that it succeeded.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_relations',5,'started','text','Since when: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_relations',6,'ended','text','Until when: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be so still; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('names_then',0,NULL,'view','Dated names of organizations at the time of each event; of several, the one of the lowest preference counts.',NULL);
INSERT INTO "data_dictionary" VALUES('names_then',1,'event','text','Slug of the event.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('names_then',2,'name','text','Name in use when the event began; a body that is not here goes by the name in organizations.',NULL);
INSERT INTO "data_dictionary" VALUES('names_then',3,'preference','whole number','1 = in the event''s first language, 2 = of no language, 3 = English, 4 = another language.',NULL);
INSERT INTO "data_dictionary" VALUES('names_then',4,'country_code','text','Code of the country of that name; NULL = it is the name of no country.','BY');
INSERT INTO "data_dictionary" VALUES('names_then',5,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('names_then',6,'organization_id','whole number','Key of the organization.',NULL);
INSERT INTO "data_dictionary" VALUES('names_then',7,'name_id','whole number','Key of the name; of one preference, the lowest counts.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_countries',0,NULL,'view','The country of each organization, as far as it follows from the organization, the bodies above it, or its names.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_countries',1,'organization_id','whole number','Key of the organization.',NULL);
INSERT INTO "data_dictionary" VALUES('organization_countries',2,'country_code','text','Code of the country; NULL = international, or not known.','BY');
INSERT INTO "data_dictionary" VALUES('countries_then',0,NULL,'view','The country of each organization at the time of each event: that of its name then, or of a body above it.',NULL);
INSERT INTO "data_dictionary" VALUES('countries_then',1,'event','text','Slug of the event.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('countries_then',2,'country_code','text','Code of the country; NULL = international, or not known.','BY');
INSERT INTO "data_dictionary" VALUES('countries_then',3,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('countries_then',4,'organization_id','whole number','Key of the organization.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',0,NULL,'view','What organizations are of other organizations, and when: members, observers, partners, successors.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',1,'organization','text','Name of the member, observer or successor.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',2,'kind','text','What it is of the other: member, observer, partner, successor.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',3,'of','text','Name of the other organization.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',4,'started','text','Since when: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',5,'ended','text','Until when: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be so still; NULL = unknown.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',6,'slug','text','Stable public name of the member.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',7,'of_slug','text','Stable public name of the other organization.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',8,'organization_relation_id','whole number','Key of the row in organization_relations.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',9,'organization_id','whole number','Key of the member.',NULL);
INSERT INTO "data_dictionary" VALUES('memberships',10,'of_id','whole number','Key of the other organization.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',10,'country','text','Country or countries of these organizations, or of the person''s posts, separated by ''; ''.','Belarus');
INSERT INTO "data_dictionary" VALUES('roster',7,'countries','text','Countries of the organizations of these titles, or of those spoken for, separated by ''; ''.',NULL);
INSERT INTO "data_dictionary" VALUES('positions_held',6,'country','text','Country of the organization: its own, that of a body above it, or the one of its name.','Belarus');
INSERT INTO "data_dictionary" VALUES('searchable',6,'country','text','Countries of the organization, or of the organizations of the person''s posts, separated by ''; ''.','Belarus');
INSERT INTO "data_dictionary" VALUES('sources',10,'kind','text','What it is, in lower-case words: report, programme, minutes; register = a list of persons or bodies, whose names for them win over what other sources print; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('passages',6,'set_aside','text','Why no row uses it, in the registrar''s words: it is not about the conference; NULL = a row does, or should.',NULL);
INSERT INTO "data_dictionary" VALUES('statements',29,'replies_to_id','whole number','The statement, of the same event, that it answers or interrupts, such as a question; NULL = none, or not said.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',0,NULL,'view','Statements that answer or interrupt others: rights of reply, answers to questions, interjections.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',1,'event','text','Slug of the event.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('replies',2,'kind','text','What the reply is: right-of-reply, answer, interjection; or ''statement''.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',3,'title','text','Title of the reply.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',4,'who','text','Who made the reply, separated by ''; ''.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',5,'to_kind','text','What it replies to: question, statement.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',6,'to_title','text','Title of what it replies to.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',7,'to_whom','text','Who made the statement that it replies to, separated by ''; ''.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',8,'position','whole number','Place of the reply in the event.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',9,'to_position','whole number','Place in the event of what it replies to.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',10,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',11,'statement_id','whole number','Key of the reply.',NULL);
INSERT INTO "data_dictionary" VALUES('replies',12,'replies_to_id','whole number','Key of the statement that it replies to.',NULL);
INSERT INTO "data_dictionary" VALUES('search_source',0,NULL,'view','What search_entries is to hold: everything that has a name or a text, as the tables have it now.',NULL);
INSERT INTO "data_dictionary" VALUES('search_source',1,'kind','text','What it is: event, session, statement, appearance, remark, speaker, organization, topic or passage.',NULL);
INSERT INTO "data_dictionary" VALUES('search_source',2,'row_id','whole number','Key of the row in the table of its kind.',NULL);
INSERT INTO "data_dictionary" VALUES('search_source',3,'names','text','All that it is called: titles, or the name, acronym, other and printed names, separated by ''; ''.',NULL);
INSERT INTO "data_dictionary" VALUES('search_source',4,'body','text','What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',11,'starts_at','date and time','Start of the statement, or else of the session, on the clock of the place.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',12,'ends_at','date and time','End of the statement, or else of the session, on the clock of the place.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',13,'room','text','Room of the statement, or else of the session.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',14,'track','text','Track of the statement, or else of the session.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',15,'language','text','Languages of the statement, or else of the session: BCP 47 tags, separated by '', ''.',NULL);
INSERT INTO "data_dictionary" VALUES('programme',16,'edition','text','Which one of its series the event is, as printed.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',0,NULL,'view','Sessions and statements of an event, in order, also those in which nobody is named: breaks, a welcome.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',1,'event','text','Slug of the event.','minsk-2018');
INSERT INTO "data_dictionary" VALUES('agenda',2,'part','text','Which part of the event the row is: session or statement.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',3,'session','text','Title of the session, or else its number or kind; NULL = the sources do not say which.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',4,'statement','text','Title of the statement, or else its kind; NULL = the row is the session itself.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',5,'kind','text','What it is: opening, plenary, talk, break.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',6,'starts_at','date and time','Start, of a statement or else of its session, on the clock of the place.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',7,'ends_at','date and time','End, of a statement or else of its session, on the clock of the place.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',8,'day','text','Day without a time, as much of it as is known.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',9,'room','text','Room, of a statement or else of its session.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',10,'track','text','Track, of a statement or else of its session.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',11,'language','text','Languages, of a statement or else of its session.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',12,'status','text','What became of it, or else of its session or event; NULL = not said.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',13,'who','text','Those who take part, as printed, separated by ''; ''; NULL = nobody is named.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',14,'place','whole number','Place in the event; of a session, that of its first statement.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',15,'session_position','whole number','Place of the session in the event.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',16,'statement_position','whole number','Place of the statement in the event.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',17,'starts_on','text','First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.','2018-10-09');
INSERT INTO "data_dictionary" VALUES('agenda',18,'event_id','whole number','Key of the event.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',19,'session_id','whole number','Key of the session.',NULL);
INSERT INTO "data_dictionary" VALUES('agenda',20,'statement_id','whole number','Key of the statement.',NULL);
CREATE TABLE distinctions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	speaker_id INTEGER, 
	other_speaker_id INTEGER, 
	organization_id INTEGER, 
	other_organization_id INTEGER, 
	CONSTRAINT ck_distinctions_organizations_in_order CHECK (organization_id < other_organization_id), 
	CONSTRAINT ck_distinctions_speakers_in_order CHECK (speaker_id < other_speaker_id), 
	CONSTRAINT ck_distinctions_tells_two_of_one_table_apart CHECK ((speaker_id IS NULL) = (other_speaker_id IS NULL) AND (organization_id IS NULL) = (other_organization_id IS NULL) AND (speaker_id IS NULL) <> (organization_id IS NULL)), 
	CONSTRAINT fk_distinctions_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_distinctions_other_organization_id_organizations FOREIGN KEY(other_organization_id) REFERENCES organizations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_distinctions_other_speaker_id_speakers FOREIGN KEY(other_speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT fk_distinctions_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT uq_distinctions_organization_id_other_organization_id UNIQUE (organization_id, other_organization_id), 
	CONSTRAINT uq_distinctions_speaker_id_other_speaker_id UNIQUE (speaker_id, other_speaker_id)
);
INSERT INTO "distinctions" VALUES(23,3,22,NULL,NULL);
CREATE TABLE erasures (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	salt TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	erased_on DATE NOT NULL, 
	CONSTRAINT ck_erasures_digest_is_64_hexadecimal_digits CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*' AND typeof(digest) IN ('text', 'null') AND instr(digest, char(0)) = 0), 
	CONSTRAINT ck_erasures_erased_on_is_a_date CHECK (CASE WHEN erased_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN erased_on IS date(erased_on, '+0 days') AND erased_on >= '0001-01-01' ELSE erased_on IS NULL END), 
	CONSTRAINT ck_erasures_salt_is_64_hexadecimal_digits CHECK (length(salt) = 64 AND salt NOT GLOB '*[^0-9a-f]*' AND typeof(salt) IN ('text', 'null') AND instr(salt, char(0)) = 0), 
	CONSTRAINT uq_erasures_salt_digest UNIQUE (salt, digest)
);
INSERT INTO "erasures" VALUES(1,'0000000000000000000000000000000000000000000000000000000000000000','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','2026-11-27');
CREATE TABLE event_topics (
	event_id INTEGER NOT NULL, 
	topic_id INTEGER NOT NULL, 
	CONSTRAINT pk_event_topics PRIMARY KEY (event_id, topic_id), 
	CONSTRAINT fk_event_topics_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_topics_topic_id_topics FOREIGN KEY(topic_id) REFERENCES topics (id) ON DELETE RESTRICT
);
INSERT INTO "event_topics" VALUES(2,11);
INSERT INTO "event_topics" VALUES(25,12);
INSERT INTO "event_topics" VALUES(25,14);
CREATE TABLE "events" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug TEXT NOT NULL, 
	title TEXT NOT NULL, 
	kind TEXT, 
	level TEXT, 
	starts_on TEXT, 
	ends_on TEXT, 
	timezone TEXT, 
	venue TEXT, 
	city TEXT, 
	country_code TEXT, 
	participant_count INTEGER, 
	participant_qualifier TEXT, 
	country_count INTEGER, 
	country_qualifier TEXT, 
	summary TEXT, 
	series_id INTEGER, 
	edition TEXT, 
	status TEXT CONSTRAINT ck_events_status_is_known CHECK (status IN ('planned', 'held', 'cancelled', 'postponed', 'rescheduled')), 
	attendance TEXT CONSTRAINT ck_events_attendance_is_known CHECK (attendance IN ('in-person', 'online', 'hybrid')), 
	previous_starts_on TEXT CONSTRAINT ck_events_previous_starts_on_is_a_partial_date CHECK (typeof(previous_starts_on) IN ('text', 'null') AND length(previous_starts_on) IN (4, 7, 10) AND instr(previous_starts_on, char(0)) = 0 AND substr(previous_starts_on || '-01-01', 1, 10) IS date(substr(previous_starts_on || '-01-01', 1, 10), '+0 days') AND previous_starts_on >= '0001'), 
	previous_ends_on TEXT CONSTRAINT ck_events_previous_ends_on_is_a_partial_date CHECK (typeof(previous_ends_on) IN ('text', 'null') AND length(previous_ends_on) IN (4, 7, 10) AND instr(previous_ends_on, char(0)) = 0 AND substr(previous_ends_on || '-01-01', 1, 10) IS date(substr(previous_ends_on || '-01-01', 1, 10), '+0 days') AND previous_ends_on >= '0001'), acronym TEXT CONSTRAINT ck_events_acronym_is_a_trimmed_line CHECK (acronym <> '' AND acronym = trim(acronym, char(32, 160, 8239, 12288)) AND instr(acronym, char(0)) = 0 AND acronym NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), language TEXT CONSTRAINT ck_events_language_are_language_tags CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9, -]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*[,-]' AND language NOT GLOB '*-,*' AND language NOT GLOB '*[^,] *' AND language NOT GLOB '*,[^ ]*' AND language NOT GLOB '*, [^a-z]*' AND language NOT GLOB '*, [a-z][^a-z]*' AND language NOT GLOB '*, [a-z]' AND language NOT GLOB '*[, ]' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), interpretation TEXT CONSTRAINT ck_events_interpretation_are_language_tags CHECK (interpretation GLOB '[a-z][a-z]*' AND interpretation NOT GLOB '*[^A-Za-z0-9, -]*' AND interpretation NOT GLOB '*--*' AND interpretation NOT GLOB '*[,-]' AND interpretation NOT GLOB '*-,*' AND interpretation NOT GLOB '*[^,] *' AND interpretation NOT GLOB '*,[^ ]*' AND interpretation NOT GLOB '*, [^a-z]*' AND interpretation NOT GLOB '*, [a-z][^a-z]*' AND interpretation NOT GLOB '*, [a-z]' AND interpretation NOT GLOB '*[, ]' AND typeof(interpretation) IN ('text', 'null') AND instr(interpretation, char(0)) = 0), url TEXT CONSTRAINT ck_events_url_is_a_trimmed_line CHECK (url <> '' AND url = trim(url, char(32, 160, 8239, 12288)) AND instr(url, char(0)) = 0 AND url NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), license TEXT CONSTRAINT ck_events_license_is_a_trimmed_line CHECK (license <> '' AND license = trim(license, char(32, 160, 8239, 12288)) AND instr(license, char(0)) = 0 AND license NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_city_is_a_trimmed_line CHECK (city <> '' AND city = trim(city, char(32, 160, 8239, 12288)) AND instr(city, char(0)) = 0 AND city NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_country_count_is_a_whole_number_from_0 CHECK (typeof(country_count) IN ('integer', 'null') AND country_count BETWEEN 0 AND 2147483647), 
	CONSTRAINT ck_events_country_qualifier_has_its_count CHECK (country_qualifier IS NULL OR country_count IS NOT NULL), 
	CONSTRAINT ck_events_country_qualifier_is_known CHECK (country_qualifier IN ('exactly', 'about', 'more-than', 'at-least', 'fewer-than', 'at-most')), 
	CONSTRAINT ck_events_edition_has_its_series CHECK (edition IS NULL OR series_id IS NOT NULL), 
	CONSTRAINT ck_events_edition_is_a_trimmed_line CHECK (edition <> '' AND edition = trim(edition, char(32, 160, 8239, 12288)) AND instr(edition, char(0)) = 0 AND edition NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_ends_on_is_a_partial_date CHECK (typeof(ends_on) IN ('text', 'null') AND length(ends_on) IN (4, 7, 10) AND instr(ends_on, char(0)) = 0 AND substr(ends_on || '-01-01', 1, 10) IS date(substr(ends_on || '-01-01', 1, 10), '+0 days') AND ends_on >= '0001'), 
	CONSTRAINT ck_events_ends_on_not_before_starts_on CHECK (ends_on = '..' OR substr(ends_on, 1, length(starts_on)) >= substr(starts_on, 1, length(ends_on))), 
	CONSTRAINT ck_events_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_level_is_lower_case_words CHECK (level = lower(level) AND level <> '' AND level = trim(level, char(32, 160, 8239, 12288)) AND instr(level, char(0)) = 0 AND level NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_participant_count_is_a_whole_number_from_0 CHECK (typeof(participant_count) IN ('integer', 'null') AND participant_count BETWEEN 0 AND 2147483647), 
	CONSTRAINT ck_events_participant_qualifier_has_its_count CHECK (participant_qualifier IS NULL OR participant_count IS NOT NULL), 
	CONSTRAINT ck_events_participant_qualifier_is_known CHECK (participant_qualifier IN ('exactly', 'about', 'more-than', 'at-least', 'fewer-than', 'at-most')), 
	CONSTRAINT ck_events_previous_ends_on_not_before_previous_starts_on CHECK (previous_ends_on = '..' OR substr(previous_ends_on, 1, length(previous_starts_on)) >= substr(previous_starts_on, 1, length(previous_ends_on))), 
	CONSTRAINT ck_events_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT ck_events_starts_on_is_a_partial_date CHECK (typeof(starts_on) IN ('text', 'null') AND length(starts_on) IN (4, 7, 10) AND instr(starts_on, char(0)) = 0 AND substr(starts_on || '-01-01', 1, 10) IS date(substr(starts_on || '-01-01', 1, 10), '+0 days') AND starts_on >= '0001'), 
	CONSTRAINT ck_events_summary_is_trimmed_text CHECK (summary <> '' AND summary = trim(summary, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(summary) IN ('text', 'null') AND instr(summary, char(0)) = 0), 
	CONSTRAINT ck_events_timezone_is_a_zone_name CHECK (timezone = 'UTC' OR timezone GLOB '[A-Z]*/[A-Z]*' AND timezone NOT GLOB '*[^A-Za-z0-9_+/-]*' AND typeof(timezone) IN ('text', 'null') AND instr(timezone, char(0)) = 0), 
	CONSTRAINT ck_events_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_events_venue_is_a_trimmed_line CHECK (venue <> '' AND venue = trim(venue, char(32, 160, 8239, 12288)) AND instr(venue, char(0)) = 0 AND venue NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_events_country_code_countries FOREIGN KEY(country_code) REFERENCES countries (code) ON DELETE RESTRICT, 
	CONSTRAINT fk_events_series_id_series FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_events_slug UNIQUE (slug)
);
INSERT INTO "events" VALUES(2,'event','Event',NULL,NULL,'2018-10-09','2018-10-10','Europe/Minsk',NULL,NULL,'BY',250,NULL,NULL,NULL,NULL,16,'XII',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "events" VALUES(24,'of-old','Of old',NULL,NULL,'1927-06',NULL,NULL,NULL,NULL,'SU',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rescheduled','hybrid','1926',NULL,'OO','ru, en',NULL,'https://example.org',NULL);
INSERT INTO "events" VALUES(25,'minsk-2018','Preventing and Countering Terrorism in the Digital Age','international-conference','high-level','2018-10-09','2018-10-10',NULL,NULL,'Minsk','BY',250,'more-than',46,'exactly','Two days on countering terrorism and on cybersecurity, widely covered internationally: an opening session with statements, three sessions, and a closing statement. The source presents the conference as one more practical step that confirms Belarus''s consistent position: to strengthen international cooperation where it can unite, as against terrorism and cybercrime.',NULL,NULL,'held',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "former_slugs" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug TEXT NOT NULL, 
	event_id INTEGER, 
	speaker_id INTEGER, 
	organization_id INTEGER, 
	topic_id INTEGER, 
	source_id INTEGER, 
	series_id INTEGER, 
	CONSTRAINT ck_former_slugs_points_at_one_row CHECK (CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN topic_id IS NULL THEN 0 ELSE 1 END + CASE WHEN source_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT ck_former_slugs_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT fk_former_slugs_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_former_slugs_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_former_slugs_series_id_series FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE, 
	CONSTRAINT fk_former_slugs_source_id_sources FOREIGN KEY(source_id) REFERENCES sources (id) ON DELETE CASCADE, 
	CONSTRAINT fk_former_slugs_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT fk_former_slugs_topic_id_topics FOREIGN KEY(topic_id) REFERENCES topics (id) ON DELETE CASCADE
);
INSERT INTO "former_slugs" VALUES(1,'somebody',NULL,3,NULL,NULL,NULL,NULL);
INSERT INTO "former_slugs" VALUES(19,'event-of-old',2,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "identifiers" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	scheme TEXT NOT NULL, 
	value TEXT NOT NULL, 
	event_id INTEGER, 
	speaker_id INTEGER, 
	organization_id INTEGER, 
	source_id INTEGER, 
	series_id INTEGER, 
	session_id INTEGER, 
	statement_id INTEGER, 
	CONSTRAINT ck_identifiers_points_at_one_row CHECK (CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN source_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT ck_identifiers_scheme_is_lower_case_words CHECK (scheme = lower(scheme) AND scheme <> '' AND scheme = trim(scheme, char(32, 160, 8239, 12288)) AND instr(scheme, char(0)) = 0 AND scheme NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_identifiers_value_has_the_shape_of_its_scheme CHECK (CASE scheme WHEN 'wikidata' THEN value GLOB 'Q[1-9]*' AND substr(value, 2) NOT GLOB '*[^0-9]*' WHEN 'viaf' THEN value GLOB '[1-9]*' AND value NOT GLOB '*[^0-9]*' WHEN 'isni' THEN value GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9X]' WHEN 'orcid' THEN value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9X]' WHEN 'ror' THEN value GLOB '0[a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][a-hj-km-np-tv-z0-9][0-9][0-9]' ELSE TRUE END), 
	CONSTRAINT ck_identifiers_value_is_a_trimmed_line CHECK (value <> '' AND value = trim(value, char(32, 160, 8239, 12288)) AND instr(value, char(0)) = 0 AND value NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_identifiers_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_series_id_series FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_source_id_sources FOREIGN KEY(source_id) REFERENCES sources (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT fk_identifiers_statement_id_statements FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE, 
	CONSTRAINT uq_identifiers_scheme_value_source_id UNIQUE (scheme, value, source_id)
);
INSERT INTO "identifiers" VALUES(17,'wikidata','Q42',NULL,3,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "identifiers" VALUES(18,'document-symbol','A/73/1',NULL,NULL,NULL,12,NULL,NULL,NULL);
CREATE TABLE links (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	title TEXT, 
	url TEXT, 
	language TEXT, 
	license TEXT, 
	published_on TEXT, 
	event_id INTEGER, 
	session_id INTEGER, 
	statement_id INTEGER, 
	speaker_id INTEGER, 
	organization_id INTEGER, 
	series_id INTEGER, 
	CONSTRAINT ck_links_has_a_title_or_an_address CHECK (title IS NOT NULL OR url IS NOT NULL), 
	CONSTRAINT ck_links_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_links_language_are_language_tags CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9, -]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*[,-]' AND language NOT GLOB '*-,*' AND language NOT GLOB '*[^,] *' AND language NOT GLOB '*,[^ ]*' AND language NOT GLOB '*, [^a-z]*' AND language NOT GLOB '*, [a-z][^a-z]*' AND language NOT GLOB '*, [a-z]' AND language NOT GLOB '*[, ]' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_links_license_is_a_trimmed_line CHECK (license <> '' AND license = trim(license, char(32, 160, 8239, 12288)) AND instr(license, char(0)) = 0 AND license NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_links_points_at_one_row CHECK (CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN speaker_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT ck_links_published_on_is_a_partial_date CHECK (typeof(published_on) IN ('text', 'null') AND length(published_on) IN (4, 7, 10) AND instr(published_on, char(0)) = 0 AND substr(published_on || '-01-01', 1, 10) IS date(substr(published_on || '-01-01', 1, 10), '+0 days') AND published_on >= '0001'), 
	CONSTRAINT ck_links_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_links_url_is_a_trimmed_line CHECK (url <> '' AND url = trim(url, char(32, 160, 8239, 12288)) AND instr(url, char(0)) = 0 AND url NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_links_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_links_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_links_series_id_series FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE, 
	CONSTRAINT fk_links_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE, 
	CONSTRAINT fk_links_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE, 
	CONSTRAINT fk_links_statement_id_statements FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE
);
INSERT INTO "links" VALUES(29,'declaration','Declaration of Old',NULL,NULL,NULL,NULL,24,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "links" VALUES(30,'page',NULL,'https://example.org/somebody',NULL,NULL,NULL,NULL,NULL,NULL,3,NULL,NULL);
INSERT INTO "links" VALUES(31,'conclusions','Conclusions of the conference',NULL,NULL,NULL,NULL,25,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "links" VALUES(32,'recommendations','Recommendations of the conference',NULL,NULL,NULL,NULL,25,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "organization_names" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organization_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	language TEXT, 
	started TEXT, 
	ended TEXT, 
	CONSTRAINT ck_organization_names_ended_is_a_partial_date CHECK (ended = '..' OR typeof(ended) IN ('text', 'null') AND length(ended) IN (4, 7, 10) AND instr(ended, char(0)) = 0 AND substr(ended || '-01-01', 1, 10) IS date(substr(ended || '-01-01', 1, 10), '+0 days') AND ended >= '0001'), 
	CONSTRAINT ck_organization_names_ended_not_before_started CHECK (ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))), 
	CONSTRAINT ck_organization_names_language_is_a_language_tag CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9-]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*-' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_organization_names_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_organization_names_started_is_a_partial_date CHECK (typeof(started) IN ('text', 'null') AND length(started) IN (4, 7, 10) AND instr(started, char(0)) = 0 AND substr(started || '-01-01', 1, 10) IS date(substr(started || '-01-01', 1, 10), '+0 days') AND started >= '0001'), 
	CONSTRAINT fk_organization_names_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE
);
INSERT INTO "organization_names" VALUES(1,8,'Служба','ru',NULL,'..');
INSERT INTO "organization_names" VALUES(2,45,'United Nations Office on Drugs and Crime','en',NULL,NULL);
INSERT INTO "organization_names" VALUES(3,57,'Belarus','en',NULL,NULL);
CREATE TABLE organization_relations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organization_id INTEGER NOT NULL, 
	kind TEXT NOT NULL CONSTRAINT ck_organization_relations_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	of_id INTEGER NOT NULL, 
	started TEXT CONSTRAINT ck_organization_relations_started_is_a_partial_date CHECK (typeof(started) IN ('text', 'null') AND length(started) IN (4, 7, 10) AND instr(started, char(0)) = 0 AND substr(started || '-01-01', 1, 10) IS date(substr(started || '-01-01', 1, 10), '+0 days') AND started >= '0001'), 
	ended TEXT CONSTRAINT ck_organization_relations_ended_is_a_partial_date CHECK (ended = '..' OR typeof(ended) IN ('text', 'null') AND length(ended) IN (4, 7, 10) AND instr(ended, char(0)) = 0 AND substr(ended || '-01-01', 1, 10) IS date(substr(ended || '-01-01', 1, 10), '+0 days') AND ended >= '0001'), 
	CONSTRAINT ck_organization_relations_of_another_organization CHECK (of_id <> organization_id), 
	CONSTRAINT ck_organization_relations_ended_not_before_started CHECK (ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))), 
	CONSTRAINT fk_organization_relations_of_id_organizations FOREIGN KEY(of_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_organization_relations_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE CASCADE
);
INSERT INTO "organization_relations" VALUES(41,40,'successor',39,'1991-12','..');
CREATE TABLE "organizations" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	acronym TEXT, 
	kind TEXT, 
	parent_id INTEGER, 
	country_code TEXT, 
	merged_into_id INTEGER, 
	canonical_id INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(merged_into_id, id)) VIRTUAL, 
	CONSTRAINT ck_organizations_acronym_is_a_trimmed_line CHECK (acronym <> '' AND acronym = trim(acronym, char(32, 160, 8239, 12288)) AND instr(acronym, char(0)) = 0 AND acronym NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_organizations_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_organizations_merged_into_another CHECK (merged_into_id <> id), 
	CONSTRAINT ck_organizations_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_organizations_parent_is_another_organization CHECK (parent_id <> id), 
	CONSTRAINT ck_organizations_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT fk_organizations_country_code_countries FOREIGN KEY(country_code) REFERENCES countries (code) ON DELETE RESTRICT, 
	CONSTRAINT fk_organizations_merged_into_id_organizations FOREIGN KEY(merged_into_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_organizations_parent_id_organizations FOREIGN KEY(parent_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_organizations_slug UNIQUE (slug)
);
INSERT INTO "organizations" VALUES(7,'state','State',NULL,NULL,NULL,'BY',NULL);
INSERT INTO "organizations" VALUES(8,'ministry','Ministry',NULL,NULL,7,NULL,NULL);
INSERT INTO "organizations" VALUES(21,'ministere','Ministère',NULL,NULL,7,NULL,8);
INSERT INTO "organizations" VALUES(39,'union','Union',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(40,'federation','Federation',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(41,'united-nations','United Nations','UN','organization',NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(42,'un-counter-terrorism-committee','UN Counter-Terrorism Committee',NULL,'committee',41,NULL,NULL);
INSERT INTO "organizations" VALUES(43,'un-counter-terrorism-office','UN Counter-Terrorism Office',NULL,'office',41,NULL,NULL);
INSERT INTO "organizations" VALUES(44,'un-office-in-vienna','UN Office in Vienna',NULL,'office',41,NULL,NULL);
INSERT INTO "organizations" VALUES(45,'un-office-on-drugs-and-crime','UN Office on Drugs and Crime',NULL,'office',41,NULL,NULL);
INSERT INTO "organizations" VALUES(46,'osce','OSCE','OSCE','organization',NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(47,'osce-secretariat','OSCE Secretariat',NULL,'secretariat',46,NULL,NULL);
INSERT INTO "organizations" VALUES(48,'cis','CIS','CIS','organization',NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(49,'cis-executive-committee','CIS Executive Committee',NULL,'committee',48,NULL,NULL);
INSERT INTO "organizations" VALUES(50,'csto','CSTO','CSTO','organization',NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(51,'shanghai-cooperation-organization','Shanghai Cooperation Organization',NULL,'organization',NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(52,'sco-regional-anti-terrorist-structure','Regional Anti-Terrorist Structure of Shanghai Cooperation Organization',NULL,NULL,51,NULL,NULL);
INSERT INTO "organizations" VALUES(53,'sco-rats-executive-committee','Executive Committee, Regional Anti-Terrorist Structure of Shanghai Cooperation Organization',NULL,'committee',52,NULL,NULL);
INSERT INTO "organizations" VALUES(54,'european-union','European Union',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(55,'council-of-europe','Council of Europe',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(56,'interpol','INTERPOL',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "organizations" VALUES(57,'republic-of-belarus','Republic of Belarus',NULL,'state',NULL,'BY',NULL);
INSERT INTO "organizations" VALUES(58,'mfa-of-belarus','MFA of the Republic of Belarus','MFA','ministry',57,'BY',NULL);
INSERT INTO "organizations" VALUES(59,'security-council-of-belarus','Security Council of the Republic of Belarus',NULL,'council',57,'BY',NULL);
CREATE TABLE other_titles (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	title TEXT NOT NULL, 
	language TEXT, 
	event_id INTEGER, 
	session_id INTEGER, 
	statement_id INTEGER, 
	series_id INTEGER, 
	CONSTRAINT ck_other_titles_language_are_language_tags CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9, -]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*[,-]' AND language NOT GLOB '*-,*' AND language NOT GLOB '*[^,] *' AND language NOT GLOB '*,[^ ]*' AND language NOT GLOB '*, [^a-z]*' AND language NOT GLOB '*, [a-z][^a-z]*' AND language NOT GLOB '*, [a-z]' AND language NOT GLOB '*[, ]' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_other_titles_points_at_one_row CHECK (CASE WHEN event_id IS NULL THEN 0 ELSE 1 END + CASE WHEN session_id IS NULL THEN 0 ELSE 1 END + CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN series_id IS NULL THEN 0 ELSE 1 END = 1), 
	CONSTRAINT ck_other_titles_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_other_titles_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_other_titles_series_id_series FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE, 
	CONSTRAINT fk_other_titles_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE, 
	CONSTRAINT fk_other_titles_statement_id_statements FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE
);
INSERT INTO "other_titles" VALUES(31,'Rencontres','fr',NULL,NULL,NULL,16);
CREATE TABLE "participations" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	event_id INTEGER NOT NULL, 
	organization_id INTEGER, 
	description TEXT, 
	role TEXT NOT NULL, 
	position INTEGER NOT NULL, billed_name TEXT CONSTRAINT ck_participations_billed_name_is_a_trimmed_line CHECK (billed_name <> '' AND billed_name = trim(billed_name, char(32, 160, 8239, 12288)) AND instr(billed_name, char(0)) = 0 AND billed_name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_participations_description_is_a_trimmed_line CHECK (description <> '' AND description = trim(description, char(32, 160, 8239, 12288)) AND instr(description, char(0)) = 0 AND description NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_participations_names_or_describes_a_body CHECK (organization_id IS NOT NULL OR description IS NOT NULL), 
	CONSTRAINT ck_participations_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT ck_participations_role_is_known CHECK (role IN ('organizer', 'co-organizer', 'host', 'under-auspices-of', 'sponsor', 'secretariat', 'participant', 'observer')), 
	CONSTRAINT fk_participations_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_participations_organization_id_organizations FOREIGN KEY(organization_id) REFERENCES organizations (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_participations_event_id_position UNIQUE (event_id, position)
);
INSERT INTO "participations" VALUES(1,2,8,NULL,'organizer',1,NULL);
INSERT INTO "participations" VALUES(38,24,NULL,'Guests','observer',1,'Guests of old');
INSERT INTO "participations" VALUES(39,25,58,NULL,'organizer',1,NULL);
INSERT INTO "participations" VALUES(40,25,47,NULL,'co-organizer',2,NULL);
INSERT INTO "participations" VALUES(41,25,54,NULL,'participant',3,NULL);
INSERT INTO "participations" VALUES(42,25,42,NULL,'participant',4,NULL);
INSERT INTO "participations" VALUES(43,25,45,NULL,'participant',5,NULL);
INSERT INTO "participations" VALUES(44,25,56,NULL,'participant',6,NULL);
INSERT INTO "participations" VALUES(45,25,55,NULL,'participant',7,NULL);
INSERT INTO "participations" VALUES(46,25,NULL,'Line ministries and governmental bodies of the OSCE participating States and Partners for cooperation','participant',8,NULL);
INSERT INTO "participations" VALUES(47,25,NULL,'Experts from Belarus','participant',9,NULL);
CREATE TABLE "passages" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	source_id INTEGER NOT NULL, 
	paragraph INTEGER NOT NULL, 
	sentence INTEGER NOT NULL, 
	text TEXT, set_aside TEXT CONSTRAINT ck_passages_set_aside_is_a_trimmed_line CHECK (set_aside <> '' AND set_aside = trim(set_aside, char(32, 160, 8239, 12288)) AND instr(set_aside, char(0)) = 0 AND set_aside NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_passages_paragraph_is_a_whole_number_from_0 CHECK (typeof(paragraph) IN ('integer', 'null') AND paragraph BETWEEN 0 AND 2147483647), 
	CONSTRAINT ck_passages_sentence_is_a_whole_number_from_1 CHECK (typeof(sentence) IN ('integer', 'null') AND sentence BETWEEN 1 AND 2147483647), 
	CONSTRAINT ck_passages_text_is_trimmed_text CHECK (text <> '' AND text = trim(text, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(text) IN ('text', 'null') AND instr(text, char(0)) = 0), 
	CONSTRAINT fk_passages_source_id_sources FOREIGN KEY(source_id) REFERENCES sources (id) ON DELETE CASCADE, 
	CONSTRAINT uq_passages_source_id_paragraph_sentence UNIQUE (source_id, paragraph, sentence)
);
INSERT INTO "passages" VALUES(13,12,1,1,NULL,NULL);
INSERT INTO "passages" VALUES(43,42,0,1,NULL,'an advertisement');
INSERT INTO "passages" VALUES(44,43,0,1,NULL,'heading of another part of the web page, about visas');
INSERT INTO "passages" VALUES(45,43,0,2,NULL,NULL);
INSERT INTO "passages" VALUES(46,43,1,1,NULL,NULL);
INSERT INTO "passages" VALUES(47,43,2,1,NULL,NULL);
INSERT INTO "passages" VALUES(48,43,3,1,NULL,NULL);
INSERT INTO "passages" VALUES(49,43,4,1,NULL,NULL);
INSERT INTO "passages" VALUES(50,43,5,1,NULL,NULL);
INSERT INTO "passages" VALUES(51,43,5,2,NULL,NULL);
INSERT INTO "passages" VALUES(52,43,6,1,NULL,NULL);
INSERT INTO "passages" VALUES(53,43,6,2,NULL,NULL);
INSERT INTO "passages" VALUES(54,43,7,1,NULL,NULL);
INSERT INTO "passages" VALUES(55,43,8,1,NULL,NULL);
INSERT INTO "passages" VALUES(56,43,8,2,NULL,NULL);
INSERT INTO "passages" VALUES(57,43,9,1,NULL,NULL);
INSERT INTO "passages" VALUES(58,43,10,1,NULL,NULL);
INSERT INTO "passages" VALUES(59,43,10,2,NULL,NULL);
INSERT INTO "passages" VALUES(60,43,11,1,NULL,NULL);
INSERT INTO "passages" VALUES(61,43,11,2,NULL,NULL);
INSERT INTO "passages" VALUES(62,43,12,1,NULL,NULL);
INSERT INTO "passages" VALUES(63,43,13,1,NULL,NULL);
INSERT INTO "passages" VALUES(64,43,13,2,NULL,NULL);
INSERT INTO "passages" VALUES(65,43,14,1,NULL,NULL);
INSERT INTO "passages" VALUES(66,43,15,1,NULL,NULL);
CREATE TABLE remark_topics (
	remark_id INTEGER NOT NULL, 
	topic_id INTEGER NOT NULL, 
	CONSTRAINT pk_remark_topics PRIMARY KEY (remark_id, topic_id), 
	CONSTRAINT fk_remark_topics_remark_id_remarks FOREIGN KEY(remark_id) REFERENCES remarks (id) ON DELETE CASCADE, 
	CONSTRAINT fk_remark_topics_topic_id_topics FOREIGN KEY(topic_id) REFERENCES topics (id) ON DELETE RESTRICT
);
INSERT INTO "remark_topics" VALUES(1,11);
INSERT INTO "remark_topics" VALUES(39,17);
INSERT INTO "remark_topics" VALUES(41,12);
INSERT INTO "remark_topics" VALUES(41,18);
INSERT INTO "remark_topics" VALUES(42,12);
INSERT INTO "remark_topics" VALUES(42,18);
INSERT INTO "remark_topics" VALUES(43,12);
INSERT INTO "remark_topics" VALUES(43,18);
INSERT INTO "remark_topics" VALUES(44,18);
INSERT INTO "remark_topics" VALUES(45,12);
INSERT INTO "remark_topics" VALUES(45,18);
INSERT INTO "remark_topics" VALUES(46,12);
INSERT INTO "remark_topics" VALUES(46,19);
INSERT INTO "remark_topics" VALUES(47,12);
INSERT INTO "remark_topics" VALUES(48,16);
INSERT INTO "remark_topics" VALUES(49,12);
INSERT INTO "remark_topics" VALUES(50,12);
INSERT INTO "remark_topics" VALUES(51,16);
INSERT INTO "remark_topics" VALUES(52,15);
CREATE TABLE "remarks" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	appearance_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	act TEXT NOT NULL, 
	text TEXT NOT NULL, quotation TEXT CONSTRAINT ck_remarks_quotation_is_trimmed_text CHECK (quotation <> '' AND quotation = trim(quotation, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(quotation) IN ('text', 'null') AND instr(quotation, char(0)) = 0), 
	CONSTRAINT ck_remarks_act_is_lower_case_words CHECK (act = lower(act) AND act <> '' AND act = trim(act, char(32, 160, 8239, 12288)) AND instr(act, char(0)) = 0 AND act NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_remarks_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT ck_remarks_text_is_trimmed_text CHECK (text <> '' AND text = trim(text, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(text) IN ('text', 'null') AND instr(text, char(0)) = 0), 
	CONSTRAINT fk_remarks_appearance_id_appearances FOREIGN KEY(appearance_id) REFERENCES appearances (id) ON DELETE CASCADE, 
	CONSTRAINT uq_remarks_appearance_id_position UNIQUE (appearance_id, position)
);
INSERT INTO "remarks" VALUES(1,9,1,'called for','cooperation',NULL);
INSERT INTO "remarks" VALUES(37,36,1,'said','no','No.');
INSERT INTO "remarks" VALUES(38,45,1,'assured','that Belarus, in matters of global and national security, will keep helping tangibly to solve global and regional problems',NULL);
INSERT INTO "remarks" VALUES(39,45,2,'stressed','how important it is that security services and law enforcement interact and share information',NULL);
INSERT INTO "remarks" VALUES(40,45,3,'stressed','that comprehensive partnerships among the state, civil society and business are to supplement this',NULL);
INSERT INTO "remarks" VALUES(41,46,1,'outlined','the need to coordinate the fight against terrorism closely at the global, regional and national levels',NULL);
INSERT INTO "remarks" VALUES(42,46,2,'urged','to create a unified front against terrorism',NULL);
INSERT INTO "remarks" VALUES(43,46,3,'urged','to join the consolidated efforts of the organizations concerned: the UN, the OSCE, the CSTO, the CIS and others',NULL);
INSERT INTO "remarks" VALUES(44,46,4,'drew attention to','the initiative of President Alexander Lukashenko of Belarus to renew a large-scale international dialogue on security, so as to overcome the deep crisis of trust in international relations and to work out together how to strengthen peace and international security and to ensure sustainable development',NULL);
INSERT INTO "remarks" VALUES(45,47,1,'called for','stronger mechanisms of international partnership to counter terrorism effectively',NULL);
INSERT INTO "remarks" VALUES(46,47,2,'called for','stronger legal cooperation to counter terrorism effectively',NULL);
INSERT INTO "remarks" VALUES(47,47,3,'outlined','the need to combat the spread of terrorist and extremist ideas in the information sphere',NULL);
INSERT INTO "remarks" VALUES(48,47,4,'outlined','the need to protect human rights in doing so',NULL);
INSERT INTO "remarks" VALUES(49,47,5,'called for','the use of the conference''s conclusions and recommendations in further work against terrorism in the digital age',NULL);
INSERT INTO "remarks" VALUES(50,48,1,'noted','that the OSCE encourages the development of nuanced ways of countering terrorism with the use of ICT',NULL);
INSERT INTO "remarks" VALUES(51,48,2,'drew attention to','the need to respect human rights in doing so',NULL);
INSERT INTO "remarks" VALUES(52,48,3,'drew attention to','the need to respect gender aspects in doing so',NULL);
CREATE TABLE "search_entries" (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	names TEXT, 
	body TEXT, 
	CONSTRAINT pk_search_entries PRIMARY KEY (id), 
	CONSTRAINT ck_search_entries_kind_is_known CHECK (kind IN ('event', 'speaker', 'organization', 'topic', 'session', 'statement', 'appearance', 'remark', 'passage')), 
	CONSTRAINT uq_search_entries_kind_row_id UNIQUE (kind, row_id)
);
INSERT INTO "search_entries" VALUES(1,'event',2,'Event',NULL);
INSERT INTO "search_entries" VALUES(2,'event',24,'Of old; OO',NULL);
INSERT INTO "search_entries" VALUES(3,'session',4,NULL,NULL);
INSERT INTO "search_entries" VALUES(4,'statement',6,NULL,NULL);
INSERT INTO "search_entries" VALUES(5,'statement',25,NULL,NULL);
INSERT INTO "search_entries" VALUES(6,'statement',28,NULL,'It is so.');
INSERT INTO "search_entries" VALUES(7,'remark',1,NULL,'called for cooperation');
INSERT INTO "search_entries" VALUES(8,'remark',37,NULL,'said no No.');
INSERT INTO "search_entries" VALUES(9,'topic',11,'Law',NULL);
INSERT INTO "search_entries" VALUES(10,'speaker',34,'Of Old','Minister');
INSERT INTO "search_entries" VALUES(11,'speaker',20,'S. Body',NULL);
INSERT INTO "search_entries" VALUES(12,'speaker',3,'Some Body; S.Body','Minister');
INSERT INTO "search_entries" VALUES(13,'speaker',22,'Some Body',NULL);
INSERT INTO "search_entries" VALUES(14,'organization',7,'State',NULL);
INSERT INTO "search_entries" VALUES(15,'organization',8,'Ministry; Служба',NULL);
INSERT INTO "search_entries" VALUES(16,'organization',21,'Ministère',NULL);
INSERT INTO "search_entries" VALUES(17,'organization',39,'Union',NULL);
INSERT INTO "search_entries" VALUES(18,'organization',40,'Federation',NULL);
INSERT INTO "search_entries" VALUES(19,'speaker',35,'Thomas Greminger; Ambassador Thomas Greminger; Ambassador Greminger','Secretary General; OSCE Secretary General');
INSERT INTO "search_entries" VALUES(20,'speaker',36,'Vladimir Voronkov','Under-Secretary-General; Head; UN Under-Secretary-General and Head of the UN Counter-Terrorism Office');
INSERT INTO "search_entries" VALUES(21,'speaker',37,'Yuri Fedotov','Under-Secretary-General; Executive Director; Director-General; UN Under-Secretary-General, Executive Director of the United Nations Office on Drugs and Crime and Director-General of the UN Office in Vienna');
INSERT INTO "search_entries" VALUES(22,'speaker',38,'Sergey Lebedev','Chairman; Executive Secretary; Chairman of the CIS Executive Committee and CIS Executive Secretary');
INSERT INTO "search_entries" VALUES(23,'speaker',39,'Valery Semerikov','Deputy Secretary General; Deputy Secretary General of the CSTO');
INSERT INTO "search_entries" VALUES(24,'speaker',40,'Liu Jie','Deputy Director; Deputy Director of Executive Committee, Regional Anti-Terrorist Structure of Shanghai Cooperation Organization');
INSERT INTO "search_entries" VALUES(25,'speaker',41,'Stanislav Zas; S.Zas','State Secretary; State Secretary of the Security Council of the Republic of Belarus');
INSERT INTO "search_entries" VALUES(26,'speaker',42,'Alexander Lukashenko','President; President of the Republic of Belarus');
INSERT INTO "search_entries" VALUES(27,'speaker',43,'Vladimir Makei; Minister Makei','Minister of Foreign Affairs; Minister of Foreign Affairs of the Republic of Belarus');
INSERT INTO "search_entries" VALUES(28,'speaker',44,'Oleg Kravchenko; Mr. Kravchenko','Deputy Minister of Foreign Affairs; Deputy Minister of Foreign Affairs of the Republic of Belarus');
INSERT INTO "search_entries" VALUES(29,'topic',12,'Countering terrorism',NULL);
INSERT INTO "search_entries" VALUES(30,'topic',13,'Critical infrastructure',NULL);
INSERT INTO "search_entries" VALUES(31,'topic',14,'Cybersecurity',NULL);
INSERT INTO "search_entries" VALUES(32,'topic',15,'Gender',NULL);
INSERT INTO "search_entries" VALUES(33,'topic',16,'Human rights',NULL);
INSERT INTO "search_entries" VALUES(34,'topic',17,'Exchange of information',NULL);
INSERT INTO "search_entries" VALUES(35,'topic',18,'International cooperation',NULL);
INSERT INTO "search_entries" VALUES(36,'topic',19,'Legal cooperation',NULL);
INSERT INTO "search_entries" VALUES(37,'topic',20,'Public-private partnerships',NULL);
INSERT INTO "search_entries" VALUES(38,'event',25,'Preventing and Countering Terrorism in the Digital Age','Two days on countering terrorism and on cybersecurity, widely covered internationally: an opening session with statements, three sessions, and a closing statement. The source presents the conference as one more practical step that confirms Belarus''s consistent position: to strengthen international cooperation where it can unite, as against terrorism and cybercrime.');
INSERT INTO "search_entries" VALUES(39,'organization',41,'United Nations; UN',NULL);
INSERT INTO "search_entries" VALUES(40,'organization',46,'OSCE',NULL);
INSERT INTO "search_entries" VALUES(41,'organization',48,'CIS',NULL);
INSERT INTO "search_entries" VALUES(42,'organization',50,'CSTO',NULL);
INSERT INTO "search_entries" VALUES(43,'organization',51,'Shanghai Cooperation Organization',NULL);
INSERT INTO "search_entries" VALUES(44,'organization',54,'European Union',NULL);
INSERT INTO "search_entries" VALUES(45,'organization',55,'Council of Europe',NULL);
INSERT INTO "search_entries" VALUES(46,'organization',56,'INTERPOL',NULL);
INSERT INTO "search_entries" VALUES(47,'organization',57,'Republic of Belarus; Belarus',NULL);
INSERT INTO "search_entries" VALUES(48,'organization',42,'UN Counter-Terrorism Committee',NULL);
INSERT INTO "search_entries" VALUES(49,'organization',43,'UN Counter-Terrorism Office',NULL);
INSERT INTO "search_entries" VALUES(50,'organization',44,'UN Office in Vienna',NULL);
INSERT INTO "search_entries" VALUES(51,'organization',45,'UN Office on Drugs and Crime; United Nations Office on Drugs and Crime',NULL);
INSERT INTO "search_entries" VALUES(52,'organization',47,'OSCE Secretariat',NULL);
INSERT INTO "search_entries" VALUES(53,'organization',49,'CIS Executive Committee',NULL);
INSERT INTO "search_entries" VALUES(54,'organization',52,'Regional Anti-Terrorist Structure of Shanghai Cooperation Organization',NULL);
INSERT INTO "search_entries" VALUES(55,'organization',58,'MFA of the Republic of Belarus; MFA',NULL);
INSERT INTO "search_entries" VALUES(56,'organization',59,'Security Council of the Republic of Belarus',NULL);
INSERT INTO "search_entries" VALUES(57,'organization',53,'Executive Committee, Regional Anti-Terrorist Structure of Shanghai Cooperation Organization',NULL);
INSERT INTO "search_entries" VALUES(58,'session',5,'Opening session',NULL);
INSERT INTO "search_entries" VALUES(59,'session',6,'Implementing the OSCE Framework against Terrorism in the Digital Age','How far the OSCE''s counter-terrorism commitments have been put into practice, and what stands in the way.');
INSERT INTO "search_entries" VALUES(60,'session',7,'The importance of public private partnerships in preventing and countering terrorism online','What has been learned and what works best, and where the public and private sectors could cooperate more closely as a matter of priority, the OSCE''s strategic areas of counter-terrorism included.');
INSERT INTO "search_entries" VALUES(61,'session',8,'Protecting critical infrastructure against terrorist attacks emanating from cyberspace','It gave the participants a chance to tell each other of international and national work in this area.');
INSERT INTO "search_entries" VALUES(62,'statement',29,NULL,NULL);
INSERT INTO "search_entries" VALUES(63,'statement',30,NULL,NULL);
INSERT INTO "search_entries" VALUES(64,'statement',31,NULL,NULL);
INSERT INTO "search_entries" VALUES(65,'statement',32,NULL,NULL);
INSERT INTO "search_entries" VALUES(66,'statement',33,NULL,NULL);
INSERT INTO "search_entries" VALUES(67,'statement',34,NULL,NULL);
INSERT INTO "search_entries" VALUES(68,'statement',35,NULL,NULL);
INSERT INTO "search_entries" VALUES(69,'statement',36,NULL,NULL);
INSERT INTO "search_entries" VALUES(70,'statement',37,NULL,NULL);
INSERT INTO "search_entries" VALUES(71,'statement',38,NULL,NULL);
INSERT INTO "search_entries" VALUES(72,'remark',38,NULL,'assured that Belarus, in matters of global and national security, will keep helping tangibly to solve global and regional problems');
INSERT INTO "search_entries" VALUES(73,'remark',39,NULL,'stressed how important it is that security services and law enforcement interact and share information');
INSERT INTO "search_entries" VALUES(74,'remark',40,NULL,'stressed that comprehensive partnerships among the state, civil society and business are to supplement this');
INSERT INTO "search_entries" VALUES(75,'remark',41,NULL,'outlined the need to coordinate the fight against terrorism closely at the global, regional and national levels');
INSERT INTO "search_entries" VALUES(76,'remark',42,NULL,'urged to create a unified front against terrorism');
INSERT INTO "search_entries" VALUES(77,'remark',43,NULL,'urged to join the consolidated efforts of the organizations concerned: the UN, the OSCE, the CSTO, the CIS and others');
INSERT INTO "search_entries" VALUES(78,'remark',44,NULL,'drew attention to the initiative of President Alexander Lukashenko of Belarus to renew a large-scale international dialogue on security, so as to overcome the deep crisis of trust in international relations and to work out together how to strengthen peace and international security and to ensure sustainable development');
INSERT INTO "search_entries" VALUES(79,'remark',45,NULL,'called for stronger mechanisms of international partnership to counter terrorism effectively');
INSERT INTO "search_entries" VALUES(80,'remark',46,NULL,'called for stronger legal cooperation to counter terrorism effectively');
INSERT INTO "search_entries" VALUES(81,'remark',47,NULL,'outlined the need to combat the spread of terrorist and extremist ideas in the information sphere');
INSERT INTO "search_entries" VALUES(82,'remark',48,NULL,'outlined the need to protect human rights in doing so');
INSERT INTO "search_entries" VALUES(83,'remark',49,NULL,'called for the use of the conference''s conclusions and recommendations in further work against terrorism in the digital age');
INSERT INTO "search_entries" VALUES(84,'remark',50,NULL,'noted that the OSCE encourages the development of nuanced ways of countering terrorism with the use of ICT');
INSERT INTO "search_entries" VALUES(85,'remark',51,NULL,'drew attention to the need to respect human rights in doing so');
INSERT INTO "search_entries" VALUES(86,'remark',52,NULL,'drew attention to the need to respect gender aspects in doing so');
CREATE TABLE "series" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	frequency TEXT, 
	summary TEXT, 
	CONSTRAINT ck_series_frequency_is_lower_case_words CHECK (frequency = lower(frequency) AND frequency <> '' AND frequency = trim(frequency, char(32, 160, 8239, 12288)) AND instr(frequency, char(0)) = 0 AND frequency NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_series_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_series_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
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
INSERT INTO "session_topics" VALUES(6,12);
INSERT INTO "session_topics" VALUES(7,12);
INSERT INTO "session_topics" VALUES(7,20);
INSERT INTO "session_topics" VALUES(8,12);
INSERT INTO "session_topics" VALUES(8,13);
INSERT INTO "session_topics" VALUES(8,14);
CREATE TABLE "sessions" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
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
	changes INTEGER DEFAULT '0' NOT NULL, 
	changed_at DATETIME, 
	starts_at_offset TEXT, 
	ends_at_offset TEXT, 
	day TEXT CONSTRAINT ck_sessions_day_is_a_partial_date CHECK (typeof(day) IN ('text', 'null') AND length(day) IN (4, 7, 10) AND instr(day, char(0)) = 0 AND substr(day || '-01-01', 1, 10) IS date(substr(day || '-01-01', 1, 10), '+0 days') AND day >= '0001'), 
	start_time TEXT CONSTRAINT ck_sessions_start_time_is_a_time CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]' AND start_time < '24' AND typeof(start_time) IN ('text', 'null') AND instr(start_time, char(0)) = 0), 
	end_time TEXT CONSTRAINT ck_sessions_end_time_is_a_time CHECK (end_time GLOB '[0-2][0-9]:[0-5][0-9]' AND end_time < '24' AND typeof(end_time) IN ('text', 'null') AND instr(end_time, char(0)) = 0), 
	status TEXT CONSTRAINT ck_sessions_status_is_known CHECK (status IN ('planned', 'held', 'cancelled', 'postponed', 'rescheduled')), 
	attendance TEXT CONSTRAINT ck_sessions_attendance_is_known CHECK (attendance IN ('in-person', 'online', 'hybrid')), 
	previous_starts_at DATETIME CONSTRAINT ck_sessions_previous_starts_at_is_a_date_and_time CHECK (CASE WHEN previous_starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN previous_starts_at IS datetime(previous_starts_at, '+0 days') AND substr(previous_starts_at, 12, 2) < '24' AND previous_starts_at >= '0001-01-01' ELSE previous_starts_at IS NULL END), 
	previous_ends_at DATETIME CONSTRAINT ck_sessions_previous_ends_at_is_a_date_and_time CHECK (CASE WHEN previous_ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN previous_ends_at IS datetime(previous_ends_at, '+0 days') AND substr(previous_ends_at, 12, 2) < '24' AND previous_ends_at >= '0001-01-01' ELSE previous_ends_at IS NULL END), interpretation TEXT CONSTRAINT ck_sessions_interpretation_are_language_tags CHECK (interpretation GLOB '[a-z][a-z]*' AND interpretation NOT GLOB '*[^A-Za-z0-9, -]*' AND interpretation NOT GLOB '*--*' AND interpretation NOT GLOB '*[,-]' AND interpretation NOT GLOB '*-,*' AND interpretation NOT GLOB '*[^,] *' AND interpretation NOT GLOB '*,[^ ]*' AND interpretation NOT GLOB '*, [^a-z]*' AND interpretation NOT GLOB '*, [a-z][^a-z]*' AND interpretation NOT GLOB '*, [a-z]' AND interpretation NOT GLOB '*[, ]' AND typeof(interpretation) IN ('text', 'null') AND instr(interpretation, char(0)) = 0), url TEXT CONSTRAINT ck_sessions_url_is_a_trimmed_line CHECK (url <> '' AND url = trim(url, char(32, 160, 8239, 12288)) AND instr(url, char(0)) = 0 AND url NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), license TEXT CONSTRAINT ck_sessions_license_is_a_trimmed_line CHECK (license <> '' AND license = trim(license, char(32, 160, 8239, 12288)) AND instr(license, char(0)) = 0 AND license NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), language TEXT CONSTRAINT ck_sessions_language_are_language_tags CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9, -]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*[,-]' AND language NOT GLOB '*-,*' AND language NOT GLOB '*[^,] *' AND language NOT GLOB '*,[^ ]*' AND language NOT GLOB '*, [^a-z]*' AND language NOT GLOB '*, [a-z][^a-z]*' AND language NOT GLOB '*, [a-z]' AND language NOT GLOB '*[, ]' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_sessions_changed_at_is_a_date_and_time CHECK (CASE WHEN changed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN changed_at IS datetime(changed_at, '+0 days') AND substr(changed_at, 12, 2) < '24' AND changed_at >= '0001-01-01' ELSE changed_at IS NULL END), 
	CONSTRAINT ck_sessions_changes_is_a_whole_number_from_0 CHECK (typeof(changes) IN ('integer', 'null') AND changes BETWEEN 0 AND 2147483647), 
	CONSTRAINT ck_sessions_ends_at_is_a_date_and_time CHECK (CASE WHEN ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN ends_at IS datetime(ends_at, '+0 days') AND substr(ends_at, 12, 2) < '24' AND ends_at >= '0001-01-01' ELSE ends_at IS NULL END), 
	CONSTRAINT ck_sessions_ends_at_not_before_starts_at CHECK (ends_at >= starts_at OR coalesce(starts_at_offset <> ends_at_offset, FALSE)), 
	CONSTRAINT ck_sessions_ends_at_offset_is_an_offset_from_utc CHECK (ends_at_offset GLOB '[+-][01][0-9]:[0-5][0-9]' AND substr(ends_at_offset, 2) <= '14:00' AND ends_at_offset <> '-00:00' AND typeof(ends_at_offset) IN ('text', 'null') AND instr(ends_at_offset, char(0)) = 0), 
	CONSTRAINT ck_sessions_ends_at_offset_is_of_a_time CHECK (ends_at_offset IS NULL OR ends_at IS NOT NULL), 
	CONSTRAINT ck_sessions_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sessions_number_is_a_trimmed_line CHECK (number <> '' AND number = trim(number, char(32, 160, 8239, 12288)) AND instr(number, char(0)) = 0 AND number NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sessions_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT ck_sessions_previous_ends_at_not_before_previous_starts_at CHECK (previous_ends_at >= previous_starts_at), 
	CONSTRAINT ck_sessions_room_is_a_trimmed_line CHECK (room <> '' AND room = trim(room, char(32, 160, 8239, 12288)) AND instr(room, char(0)) = 0 AND room NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sessions_starts_at_is_a_date_and_time CHECK (CASE WHEN starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN starts_at IS datetime(starts_at, '+0 days') AND substr(starts_at, 12, 2) < '24' AND starts_at >= '0001-01-01' ELSE starts_at IS NULL END), 
	CONSTRAINT ck_sessions_starts_at_offset_is_an_offset_from_utc CHECK (starts_at_offset GLOB '[+-][01][0-9]:[0-5][0-9]' AND substr(starts_at_offset, 2) <= '14:00' AND starts_at_offset <> '-00:00' AND typeof(starts_at_offset) IN ('text', 'null') AND instr(starts_at_offset, char(0)) = 0), 
	CONSTRAINT ck_sessions_starts_at_offset_is_of_a_time CHECK (starts_at_offset IS NULL OR starts_at IS NOT NULL), 
	CONSTRAINT ck_sessions_summary_is_trimmed_text CHECK (summary <> '' AND summary = trim(summary, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(summary) IN ('text', 'null') AND instr(summary, char(0)) = 0), 
	CONSTRAINT ck_sessions_time_is_said_once CHECK (starts_at IS NULL AND ends_at IS NULL OR day IS NULL AND start_time IS NULL AND end_time IS NULL), 
	CONSTRAINT ck_sessions_time_of_a_known_day_is_starts_at CHECK (coalesce(length(day), 0) < 10 OR start_time IS NULL AND end_time IS NULL), 
	CONSTRAINT ck_sessions_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sessions_track_is_a_trimmed_line CHECK (track <> '' AND track = trim(track, char(32, 160, 8239, 12288)) AND instr(track, char(0)) = 0 AND track NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_sessions_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sessions_event_id_position UNIQUE (event_id, position), 
	CONSTRAINT uq_sessions_id_event_id UNIQUE (id, event_id)
);
INSERT INTO "sessions" VALUES(4,2,1,NULL,'first',NULL,NULL,NULL,NULL,'2018-10-09 09:00:00',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'be',NULL,'CC0-1.0','en');
INSERT INTO "sessions" VALUES(5,25,1,'opening',NULL,'Opening session',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES(6,25,2,'session','first','Implementing the OSCE Framework against Terrorism in the Digital Age','How far the OSCE''s counter-terrorism commitments have been put into practice, and what stands in the way.',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES(7,25,3,'session','second','The importance of public private partnerships in preventing and countering terrorism online','What has been learned and what works best, and where the public and private sectors could cooperate more closely as a matter of priority, the OSCE''s strategic areas of counter-terrorism included.',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES(8,25,4,'session','third','Protecting critical infrastructure against terrorist attacks emanating from cyberspace','It gave the participants a chance to tell each other of international and national work in this area.',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "sources" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug TEXT NOT NULL, 
	title TEXT NOT NULL, 
	publisher TEXT, 
	url TEXT, 
	language TEXT, 
	published_on TEXT, 
	retrieved_on TEXT, 
	sha256 TEXT, kind TEXT CONSTRAINT ck_sources_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sources_language_is_a_language_tag CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9-]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*-' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_sources_published_on_is_a_partial_date CHECK (typeof(published_on) IN ('text', 'null') AND length(published_on) IN (4, 7, 10) AND instr(published_on, char(0)) = 0 AND substr(published_on || '-01-01', 1, 10) IS date(substr(published_on || '-01-01', 1, 10), '+0 days') AND published_on >= '0001'), 
	CONSTRAINT ck_sources_publisher_is_a_trimmed_line CHECK (publisher <> '' AND publisher = trim(publisher, char(32, 160, 8239, 12288)) AND instr(publisher, char(0)) = 0 AND publisher NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sources_retrieved_on_is_a_partial_date CHECK (typeof(retrieved_on) IN ('text', 'null') AND length(retrieved_on) IN (4, 7, 10) AND instr(retrieved_on, char(0)) = 0 AND substr(retrieved_on || '-01-01', 1, 10) IS date(substr(retrieved_on || '-01-01', 1, 10), '+0 days') AND retrieved_on >= '0001'), 
	CONSTRAINT ck_sources_sha256_is_64_hexadecimal_digits CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*' AND typeof(sha256) IN ('text', 'null') AND instr(sha256, char(0)) = 0), 
	CONSTRAINT ck_sources_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT ck_sources_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_sources_url_is_a_trimmed_line CHECK (url <> '' AND url = trim(url, char(32, 160, 8239, 12288)) AND instr(url, char(0)) = 0 AND url NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT uq_sources_slug UNIQUE (slug)
);
INSERT INTO "sources" VALUES(12,'report','Report',NULL,NULL,NULL,'2018-10-11',NULL,NULL,NULL);
INSERT INTO "sources" VALUES(42,'list-of-old','List of Old',NULL,NULL,NULL,NULL,NULL,NULL,'register');
INSERT INTO "sources" VALUES(43,'minsk-2018-report','On the High Level International Conference “Preventing and Countering Terrorism in the Digital Age”',NULL,NULL,'en',NULL,NULL,'5d3bd4461a4e3f9ce9b0b0f708cd9a193be2587e05292a177ac5866392fb832a','report');
CREATE TABLE "speaker_names" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	speaker_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	language TEXT, 
	started TEXT, 
	ended TEXT, 
	CONSTRAINT ck_speaker_names_ended_is_a_partial_date CHECK (ended = '..' OR typeof(ended) IN ('text', 'null') AND length(ended) IN (4, 7, 10) AND instr(ended, char(0)) = 0 AND substr(ended || '-01-01', 1, 10) IS date(substr(ended || '-01-01', 1, 10), '+0 days') AND ended >= '0001'), 
	CONSTRAINT ck_speaker_names_ended_not_before_started CHECK (ended = '..' OR substr(ended, 1, length(started)) >= substr(started, 1, length(ended))), 
	CONSTRAINT ck_speaker_names_language_is_a_language_tag CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9-]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*-' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_speaker_names_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_speaker_names_started_is_a_partial_date CHECK (typeof(started) IN ('text', 'null') AND length(started) IN (4, 7, 10) AND instr(started, char(0)) = 0 AND substr(started || '-01-01', 1, 10) IS date(substr(started || '-01-01', 1, 10), '+0 days') AND started >= '0001'), 
	CONSTRAINT fk_speaker_names_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE
);
INSERT INTO "speaker_names" VALUES(1,3,'S.Body',NULL,NULL,NULL);
INSERT INTO "speaker_names" VALUES(2,35,'Ambassador Thomas Greminger','en',NULL,NULL);
INSERT INTO "speaker_names" VALUES(3,35,'Ambassador Greminger','en',NULL,NULL);
INSERT INTO "speaker_names" VALUES(4,41,'S.Zas','en',NULL,NULL);
INSERT INTO "speaker_names" VALUES(5,43,'Minister Makei','en',NULL,NULL);
INSERT INTO "speaker_names" VALUES(6,44,'Mr. Kravchenko','en',NULL,NULL);
CREATE TABLE "speakers" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	sort_name TEXT, 
	honorific TEXT, 
	merged_into_id INTEGER, 
	canonical_id INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(merged_into_id, id)) VIRTUAL, 
	gender TEXT CONSTRAINT ck_speakers_gender_is_lower_case_words CHECK (gender = lower(gender) AND gender <> '' AND gender = trim(gender, char(32, 160, 8239, 12288)) AND instr(gender, char(0)) = 0 AND gender NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	pronouns TEXT CONSTRAINT ck_speakers_pronouns_is_a_trimmed_line CHECK (pronouns <> '' AND pronouns = trim(pronouns, char(32, 160, 8239, 12288)) AND instr(pronouns, char(0)) = 0 AND pronouns NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	born TEXT CONSTRAINT ck_speakers_born_is_a_partial_date CHECK (typeof(born) IN ('text', 'null') AND length(born) IN (4, 7, 10) AND instr(born, char(0)) = 0 AND substr(born || '-01-01', 1, 10) IS date(substr(born || '-01-01', 1, 10), '+0 days') AND born >= '0001'), 
	died TEXT CONSTRAINT ck_speakers_died_is_a_partial_date CHECK (typeof(died) IN ('text', 'null') AND length(died) IN (4, 7, 10) AND instr(died, char(0)) = 0 AND substr(died || '-01-01', 1, 10) IS date(substr(died || '-01-01', 1, 10), '+0 days') AND died >= '0001'), sort_key TEXT CONSTRAINT ck_speakers_sort_key_is_a_sort_key CHECK (sort_key <> '' AND sort_key NOT GLOB '*[^0-9A-F]*' AND typeof(sort_key) IN ('text', 'null') AND instr(sort_key, char(0)) = 0), 
	CONSTRAINT ck_speakers_died_not_before_born CHECK (died = '..' OR substr(died, 1, length(born)) >= substr(born, 1, length(died))), 
	CONSTRAINT ck_speakers_honorific_is_a_trimmed_line CHECK (honorific <> '' AND honorific = trim(honorific, char(32, 160, 8239, 12288)) AND instr(honorific, char(0)) = 0 AND honorific NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_speakers_merged_into_another CHECK (merged_into_id <> id), 
	CONSTRAINT ck_speakers_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_speakers_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT ck_speakers_sort_name_is_a_trimmed_line CHECK (sort_name <> '' AND sort_name = trim(sort_name, char(32, 160, 8239, 12288)) AND instr(sort_name, char(0)) = 0 AND sort_name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_speakers_merged_into_id_speakers FOREIGN KEY(merged_into_id) REFERENCES speakers (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_speakers_slug UNIQUE (slug)
);
INSERT INTO "speakers" VALUES(3,'some-body','Some Body',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'1E711DDD1DAA1CAA02091C601DDD1C8F1F0B000000200020002000200020002000200020002000000008000200020002000200080002000200020000');
INSERT INTO "speakers" VALUES(20,'s-body','S. Body',NULL,NULL,3,NULL,NULL,NULL,NULL,'1E71027702091C601DDD1C8F1F0B00000020002000200020002000200020000000080002000200080002000200020000');
INSERT INTO "speakers" VALUES(22,'somebody-else','Some Body',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'1E711DDD1DAA1CAA02091C601DDD1C8F1F0B000000200020002000200020002000200020002000000008000200020002000200080002000200020000');
INSERT INTO "speakers" VALUES(34,'of-old','Of Old',NULL,NULL,NULL,'female','she/her','1861','1931-04','1C470000');
INSERT INTO "speakers" VALUES(35,'thomas-greminger','Thomas Greminger','Greminger, Thomas','Ambassador',NULL,NULL,NULL,NULL,NULL,'1CF41E331CAA1DAA1D321DB91CF41CAA1E33022202091E951D181DDD1DAA1C471E710000002000200020002000200020002000200020002000200020002000200020002000200000000800020002000200020002000200020002000200020008000200020002000200020000');
INSERT INTO "speakers" VALUES(36,'vladimir-voronkov','Vladimir Voronkov','Voronkov, Vladimir',NULL,NULL,NULL,NULL,NULL,NULL,'1EE31DDD1E331DDD1DB91D651DDD1EE3022202091EE31D771C471C8F1D321DAA1D321E33000000200020002000200020002000200020002000200020002000200020002000200020002000000008000200020002000200020002000200020002000800020002000200020002000200020000');
INSERT INTO "speakers" VALUES(37,'yuri-fedotov','Yuri Fedotov','Fedotov, Yuri',NULL,NULL,NULL,NULL,NULL,NULL,'1CE51CAA1C8F1DDD1E951DDD1EE3022202091F0B1EB51E331D3200000020002000200020002000200020002000200020002000200020000000080002000200020002000200020002000200080002000200020000');
INSERT INTO "speakers" VALUES(38,'sergey-lebedev','Sergey Lebedev','Lebedev, Sergey',NULL,NULL,NULL,NULL,NULL,NULL,'1D771CAA1C601CAA1C8F1CAA1EE3022202091E711CAA1E331CF41CAA1F0B000000200020002000200020002000200020002000200020002000200020002000000008000200020002000200020002000200020008000200020002000200020000');
INSERT INTO "speakers" VALUES(39,'valery-semerikov','Valery Semerikov','Semerikov, Valery',NULL,NULL,NULL,NULL,NULL,NULL,'1E711CAA1DAA1CAA1E331D321D651DDD1EE3022202091EE31C471D771CAA1E331F0B0000002000200020002000200020002000200020002000200020002000200020002000200000000800020002000200020002000200020002000200020008000200020002000200020000');
INSERT INTO "speakers" VALUES(40,'liu-jie','Liu Jie','Liu Jie',NULL,NULL,NULL,NULL,NULL,NULL,'1D771D321EB502091D4C1D321CAA00000020002000200020002000200020000000080002000200020008000200020000');
INSERT INTO "speakers" VALUES(41,'stanislav-zas','Stanislav Zas','Zas, Stanislav',NULL,NULL,NULL,NULL,NULL,NULL,'1F211C471E71022202091E711E951C471DB91D321E711D771C471EE30000002000200020002000200020002000200020002000200020002000200000000800020002000200020008000200020002000200020002000200020000');
INSERT INTO "speakers" VALUES(42,'alexander-lukashenko','Alexander Lukashenko','Lukashenko, Alexander',NULL,NULL,NULL,NULL,NULL,NULL,'1D771EB51D651C471E711D181CAA1DB91D651DDD022202091C471D771CAA1EFF1C471DB91C8F1CAA1E33000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000000008000200020002000200020002000200020002000200020008000200020002000200020002000200020000');
INSERT INTO "speakers" VALUES(43,'vladimir-makei','Vladimir Makei','Makei, Vladimir',NULL,NULL,NULL,NULL,NULL,NULL,'1DAA1C471D651CAA1D32022202091EE31D771C471C8F1D321DAA1D321E33000000200020002000200020002000200020002000200020002000200020002000000008000200020002000200020002000800020002000200020002000200020000');
INSERT INTO "speakers" VALUES(44,'oleg-kravchenko','Oleg Kravchenko','Kravchenko, Oleg','Mr.',NULL,NULL,NULL,NULL,NULL,'1D651E331C471EE31C7A1D181CAA1DB91D651DDD022202091DDD1D771CAA1CF400000020002000200020002000200020002000200020002000200020002000200020000000080002000200020002000200020002000200020002000200080002000200020000');
CREATE TABLE "statements" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
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
	changes INTEGER DEFAULT '0' NOT NULL, 
	changed_at DATETIME, 
	starts_at_offset TEXT, 
	ends_at_offset TEXT, 
	day TEXT, 
	start_time TEXT, 
	end_time TEXT, 
	status TEXT, 
	attendance TEXT, 
	previous_starts_at DATETIME, 
	previous_ends_at DATETIME, 
	interpretation TEXT, 
	url TEXT, 
	license TEXT, 
	text TEXT, 
	replies_to_id INTEGER, 
	CONSTRAINT ck_statements_attendance_is_known CHECK (attendance IN ('in-person', 'online', 'hybrid')), 
	CONSTRAINT ck_statements_changed_at_is_a_date_and_time CHECK (CASE WHEN changed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN changed_at IS datetime(changed_at, '+0 days') AND substr(changed_at, 12, 2) < '24' AND changed_at >= '0001-01-01' ELSE changed_at IS NULL END), 
	CONSTRAINT ck_statements_changes_is_a_whole_number_from_0 CHECK (typeof(changes) IN ('integer', 'null') AND changes BETWEEN 0 AND 2147483647), 
	CONSTRAINT ck_statements_day_is_a_partial_date CHECK (typeof(day) IN ('text', 'null') AND length(day) IN (4, 7, 10) AND instr(day, char(0)) = 0 AND substr(day || '-01-01', 1, 10) IS date(substr(day || '-01-01', 1, 10), '+0 days') AND day >= '0001'), 
	CONSTRAINT ck_statements_delivery_is_known CHECK (delivery IN ('in-person', 'read-out', 'video', 'written', 'remote')), 
	CONSTRAINT ck_statements_end_time_is_a_time CHECK (end_time GLOB '[0-2][0-9]:[0-5][0-9]' AND end_time < '24' AND typeof(end_time) IN ('text', 'null') AND instr(end_time, char(0)) = 0), 
	CONSTRAINT ck_statements_ends_at_is_a_date_and_time CHECK (CASE WHEN ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN ends_at IS datetime(ends_at, '+0 days') AND substr(ends_at, 12, 2) < '24' AND ends_at >= '0001-01-01' ELSE ends_at IS NULL END), 
	CONSTRAINT ck_statements_ends_at_not_before_starts_at CHECK (ends_at >= starts_at OR coalesce(starts_at_offset <> ends_at_offset, FALSE)), 
	CONSTRAINT ck_statements_ends_at_offset_is_an_offset_from_utc CHECK (ends_at_offset GLOB '[+-][01][0-9]:[0-5][0-9]' AND substr(ends_at_offset, 2) <= '14:00' AND ends_at_offset <> '-00:00' AND typeof(ends_at_offset) IN ('text', 'null') AND instr(ends_at_offset, char(0)) = 0), 
	CONSTRAINT ck_statements_ends_at_offset_is_of_a_time CHECK (ends_at_offset IS NULL OR ends_at IS NOT NULL), 
	CONSTRAINT ck_statements_interpretation_are_language_tags CHECK (interpretation GLOB '[a-z][a-z]*' AND interpretation NOT GLOB '*[^A-Za-z0-9, -]*' AND interpretation NOT GLOB '*--*' AND interpretation NOT GLOB '*[,-]' AND interpretation NOT GLOB '*-,*' AND interpretation NOT GLOB '*[^,] *' AND interpretation NOT GLOB '*,[^ ]*' AND interpretation NOT GLOB '*, [^a-z]*' AND interpretation NOT GLOB '*, [a-z][^a-z]*' AND interpretation NOT GLOB '*, [a-z]' AND interpretation NOT GLOB '*[, ]' AND typeof(interpretation) IN ('text', 'null') AND instr(interpretation, char(0)) = 0), 
	CONSTRAINT ck_statements_kind_is_lower_case_words CHECK (kind = lower(kind) AND kind <> '' AND kind = trim(kind, char(32, 160, 8239, 12288)) AND instr(kind, char(0)) = 0 AND kind NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_statements_language_are_language_tags CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9, -]*' AND language NOT GLOB '*--*' AND language NOT GLOB '*[,-]' AND language NOT GLOB '*-,*' AND language NOT GLOB '*[^,] *' AND language NOT GLOB '*,[^ ]*' AND language NOT GLOB '*, [^a-z]*' AND language NOT GLOB '*, [a-z][^a-z]*' AND language NOT GLOB '*, [a-z]' AND language NOT GLOB '*[, ]' AND typeof(language) IN ('text', 'null') AND instr(language, char(0)) = 0), 
	CONSTRAINT ck_statements_license_is_a_trimmed_line CHECK (license <> '' AND license = trim(license, char(32, 160, 8239, 12288)) AND instr(license, char(0)) = 0 AND license NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_statements_position_is_a_whole_number_from_1 CHECK (typeof(position) IN ('integer', 'null') AND position BETWEEN 1 AND 2147483647), 
	CONSTRAINT ck_statements_previous_ends_at_is_a_date_and_time CHECK (CASE WHEN previous_ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN previous_ends_at IS datetime(previous_ends_at, '+0 days') AND substr(previous_ends_at, 12, 2) < '24' AND previous_ends_at >= '0001-01-01' ELSE previous_ends_at IS NULL END), 
	CONSTRAINT ck_statements_previous_ends_at_not_before_previous_starts_at CHECK (previous_ends_at >= previous_starts_at), 
	CONSTRAINT ck_statements_previous_starts_at_is_a_date_and_time CHECK (CASE WHEN previous_starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN previous_starts_at IS datetime(previous_starts_at, '+0 days') AND substr(previous_starts_at, 12, 2) < '24' AND previous_starts_at >= '0001-01-01' ELSE previous_starts_at IS NULL END), 
	CONSTRAINT ck_statements_replies_to_another CHECK (replies_to_id <> id), 
	CONSTRAINT ck_statements_room_is_a_trimmed_line CHECK (room <> '' AND room = trim(room, char(32, 160, 8239, 12288)) AND instr(room, char(0)) = 0 AND room NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_statements_start_time_is_a_time CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]' AND start_time < '24' AND typeof(start_time) IN ('text', 'null') AND instr(start_time, char(0)) = 0), 
	CONSTRAINT ck_statements_starts_at_is_a_date_and_time CHECK (CASE WHEN starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]' THEN starts_at IS datetime(starts_at, '+0 days') AND substr(starts_at, 12, 2) < '24' AND starts_at >= '0001-01-01' ELSE starts_at IS NULL END), 
	CONSTRAINT ck_statements_starts_at_offset_is_an_offset_from_utc CHECK (starts_at_offset GLOB '[+-][01][0-9]:[0-5][0-9]' AND substr(starts_at_offset, 2) <= '14:00' AND starts_at_offset <> '-00:00' AND typeof(starts_at_offset) IN ('text', 'null') AND instr(starts_at_offset, char(0)) = 0), 
	CONSTRAINT ck_statements_starts_at_offset_is_of_a_time CHECK (starts_at_offset IS NULL OR starts_at IS NOT NULL), 
	CONSTRAINT ck_statements_status_is_known CHECK (status IN ('planned', 'held', 'cancelled', 'postponed', 'rescheduled')), 
	CONSTRAINT ck_statements_summary_is_trimmed_text CHECK (summary <> '' AND summary = trim(summary, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(summary) IN ('text', 'null') AND instr(summary, char(0)) = 0), 
	CONSTRAINT ck_statements_text_is_trimmed_text CHECK (text <> '' AND text = trim(text, char(9, 10, 13, 32, 160, 8239, 12288)) AND typeof(text) IN ('text', 'null') AND instr(text, char(0)) = 0), 
	CONSTRAINT ck_statements_time_is_said_once CHECK (starts_at IS NULL AND ends_at IS NULL OR day IS NULL AND start_time IS NULL AND end_time IS NULL), 
	CONSTRAINT ck_statements_time_of_a_known_day_is_starts_at CHECK (coalesce(length(day), 0) < 10 OR start_time IS NULL AND end_time IS NULL), 
	CONSTRAINT ck_statements_title_is_a_trimmed_line CHECK (title <> '' AND title = trim(title, char(32, 160, 8239, 12288)) AND instr(title, char(0)) = 0 AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_statements_track_is_a_trimmed_line CHECK (track <> '' AND track = trim(track, char(32, 160, 8239, 12288)) AND instr(track, char(0)) = 0 AND track NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_statements_url_is_a_trimmed_line CHECK (url <> '' AND url = trim(url, char(32, 160, 8239, 12288)) AND instr(url, char(0)) = 0 AND url NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT fk_statements_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_statements_replies_to_id_event_id_statements FOREIGN KEY(replies_to_id, event_id) REFERENCES statements (id, event_id), 
	CONSTRAINT fk_statements_session_id_event_id_sessions FOREIGN KEY(session_id, event_id) REFERENCES sessions (id, event_id) ON UPDATE CASCADE, 
	CONSTRAINT uq_statements_event_id_position UNIQUE (event_id, position), 
	CONSTRAINT uq_statements_id_event_id UNIQUE (id, event_id)
);
INSERT INTO "statements" VALUES(6,2,4,1,'address',NULL,NULL,NULL,NULL,NULL,NULL,'2018-10-28 02:45:00','2018-10-28 02:15:00',0,NULL,'+02:00','+01:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(25,24,NULL,1,NULL,'remote',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,'1927-06','10:00',NULL,'cancelled',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(28,24,NULL,2,NULL,NULL,NULL,NULL,'fr, nl',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'It is so.',25);
INSERT INTO "statements" VALUES(29,25,5,1,'statement',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(30,25,5,2,'statement',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(31,25,5,3,'statement',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(32,25,5,4,'statement',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(33,25,5,5,'statement',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(34,25,5,6,'statement',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(35,25,NULL,7,'welcoming-address','read-out',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(36,25,NULL,8,'speech',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(37,25,NULL,9,'statement',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "statements" VALUES(38,25,NULL,10,'closing-statement',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "topics" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug TEXT NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT ck_topics_name_is_a_trimmed_line CHECK (name <> '' AND name = trim(name, char(32, 160, 8239, 12288)) AND instr(name, char(0)) = 0 AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'), 
	CONSTRAINT ck_topics_slug_is_a_slug CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*--*' AND slug NOT GLOB '*-' AND typeof(slug) IN ('text', 'null') AND instr(slug, char(0)) = 0), 
	CONSTRAINT uq_topics_slug UNIQUE (slug)
);
INSERT INTO "topics" VALUES(11,'law','Law');
INSERT INTO "topics" VALUES(12,'countering-terrorism','Countering terrorism');
INSERT INTO "topics" VALUES(13,'critical-infrastructure','Critical infrastructure');
INSERT INTO "topics" VALUES(14,'cybersecurity','Cybersecurity');
INSERT INTO "topics" VALUES(15,'gender','Gender');
INSERT INTO "topics" VALUES(16,'human-rights','Human rights');
INSERT INTO "topics" VALUES(17,'information-exchange','Exchange of information');
INSERT INTO "topics" VALUES(18,'international-cooperation','International cooperation');
INSERT INTO "topics" VALUES(19,'legal-cooperation','Legal cooperation');
INSERT INTO "topics" VALUES(20,'public-private-partnerships','Public-private partnerships');
CREATE INDEX ix_event_topics_topic_id ON event_topics (topic_id);
CREATE INDEX ix_session_topics_topic_id ON session_topics (topic_id);
CREATE INDEX ix_remark_topics_topic_id ON remark_topics (topic_id);
CREATE UNIQUE INDEX uq_affiliations_listed_once ON affiliations (speaker_id, coalesce(organization_id, 0), coalesce(title, ''), coalesce(started, ''), coalesce(ended, ''));
CREATE INDEX ix_affiliations_organization_id ON affiliations (organization_id);
CREATE INDEX ix_capacities_affiliation_id ON capacities (affiliation_id);
CREATE UNIQUE INDEX uq_former_slugs_slug_of_events ON former_slugs (slug) WHERE event_id IS NOT NULL;
CREATE UNIQUE INDEX uq_former_slugs_slug_of_organizations ON former_slugs (slug) WHERE organization_id IS NOT NULL;
CREATE UNIQUE INDEX uq_former_slugs_slug_of_series ON former_slugs (slug) WHERE series_id IS NOT NULL;
CREATE UNIQUE INDEX uq_former_slugs_slug_of_sources ON former_slugs (slug) WHERE source_id IS NOT NULL;
CREATE UNIQUE INDEX uq_former_slugs_slug_of_speakers ON former_slugs (slug) WHERE speaker_id IS NOT NULL;
CREATE UNIQUE INDEX uq_former_slugs_slug_of_topics ON former_slugs (slug) WHERE topic_id IS NOT NULL;
CREATE UNIQUE INDEX uq_identifiers_scheme_value ON identifiers (scheme, value) WHERE source_id IS NULL;
CREATE UNIQUE INDEX uq_organization_names_listed_once ON organization_names (organization_id, name, coalesce(language, ''), coalesce(started, ''), coalesce(ended, ''));
CREATE INDEX ix_organization_names_name ON organization_names (name);
CREATE INDEX ix_organizations_canonical_id ON organizations (canonical_id);
CREATE INDEX ix_organizations_country_code ON organizations (country_code);
CREATE INDEX ix_organizations_merged_into_id ON organizations (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX ix_organizations_parent_id ON organizations (parent_id);
CREATE INDEX ix_participations_organization_id ON participations (organization_id);
CREATE UNIQUE INDEX uq_speaker_names_listed_once ON speaker_names (speaker_id, name, coalesce(language, ''), coalesce(started, ''), coalesce(ended, ''));
CREATE INDEX ix_speaker_names_name ON speaker_names (name);
CREATE INDEX ix_distinctions_other_organization_id ON distinctions (other_organization_id);
CREATE INDEX ix_distinctions_other_speaker_id ON distinctions (other_speaker_id);
CREATE INDEX ix_events_country_code ON events (country_code);
CREATE INDEX ix_events_series_id ON events (series_id);
CREATE INDEX ix_events_starts_on ON events (starts_on);
CREATE INDEX ix_speakers_canonical_id ON speakers (canonical_id);
CREATE INDEX ix_speakers_merged_into_id ON speakers (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX ix_speakers_name ON speakers (name);
CREATE INDEX ix_organization_relations_of_id ON organization_relations (of_id);
CREATE UNIQUE INDEX uq_organization_relations_listed_once ON organization_relations (organization_id, of_id, kind, coalesce(started, ''), coalesce(ended, ''));
CREATE INDEX ix_countries_name ON countries (name);
CREATE INDEX ix_countries_common_name ON countries (common_name);
CREATE INDEX ix_statements_session_id ON statements (session_id);
CREATE TRIGGER events_remember_former_slugs AFTER UPDATE OF slug ON events
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE event_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, event_id) VALUES (OLD.slug, NEW.id);
END;
CREATE TRIGGER events_slug_is_no_former_one_inserted AFTER INSERT ON events
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND event_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER events_slug_is_no_former_one_updated AFTER UPDATE OF slug ON events
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND event_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER speakers_remember_former_slugs AFTER UPDATE OF slug ON speakers
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE speaker_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, speaker_id) VALUES (OLD.slug, NEW.id);
END;
CREATE TRIGGER speakers_slug_is_no_former_one_inserted AFTER INSERT ON speakers
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND speaker_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER speakers_slug_is_no_former_one_updated AFTER UPDATE OF slug ON speakers
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND speaker_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER organizations_remember_former_slugs AFTER UPDATE OF slug ON organizations
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE organization_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, organization_id) VALUES (OLD.slug, NEW.id);
END;
CREATE TRIGGER organizations_slug_is_no_former_one_inserted AFTER INSERT ON organizations
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND organization_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER organizations_slug_is_no_former_one_updated AFTER UPDATE OF slug ON organizations
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND organization_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER topics_remember_former_slugs AFTER UPDATE OF slug ON topics
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE topic_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, topic_id) VALUES (OLD.slug, NEW.id);
END;
CREATE TRIGGER topics_slug_is_no_former_one_inserted AFTER INSERT ON topics
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND topic_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER topics_slug_is_no_former_one_updated AFTER UPDATE OF slug ON topics
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND topic_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER sources_remember_former_slugs AFTER UPDATE OF slug ON sources
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE source_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, source_id) VALUES (OLD.slug, NEW.id);
END;
CREATE TRIGGER sources_slug_is_no_former_one_inserted AFTER INSERT ON sources
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND source_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER sources_slug_is_no_former_one_updated AFTER UPDATE OF slug ON sources
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND source_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER series_remember_former_slugs AFTER UPDATE OF slug ON series
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE series_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, series_id) VALUES (OLD.slug, NEW.id);
END;
CREATE TRIGGER series_slug_is_no_former_one_inserted AFTER INSERT ON series
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND series_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER series_slug_is_no_former_one_updated AFTER UPDATE OF slug ON series
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND series_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END;
CREATE TRIGGER former_slugs_are_in_use_no_more_inserted AFTER INSERT ON former_slugs
WHEN NEW.event_id IS NOT NULL AND EXISTS (SELECT 1 FROM events WHERE slug = NEW.slug) OR NEW.speaker_id IS NOT NULL AND EXISTS (SELECT 1 FROM speakers WHERE slug = NEW.slug) OR NEW.organization_id IS NOT NULL AND EXISTS (SELECT 1 FROM organizations WHERE slug = NEW.slug) OR NEW.topic_id IS NOT NULL AND EXISTS (SELECT 1 FROM topics WHERE slug = NEW.slug) OR NEW.source_id IS NOT NULL AND EXISTS (SELECT 1 FROM sources WHERE slug = NEW.slug) OR NEW.series_id IS NOT NULL AND EXISTS (SELECT 1 FROM series WHERE slug = NEW.slug)
BEGIN SELECT RAISE(ABORT, 'a former slug cannot be the slug of a row'); END;
CREATE TRIGGER former_slugs_are_in_use_no_more_updated AFTER UPDATE OF slug, event_id, speaker_id, organization_id, topic_id, source_id, series_id ON former_slugs
WHEN NEW.event_id IS NOT NULL AND EXISTS (SELECT 1 FROM events WHERE slug = NEW.slug) OR NEW.speaker_id IS NOT NULL AND EXISTS (SELECT 1 FROM speakers WHERE slug = NEW.slug) OR NEW.organization_id IS NOT NULL AND EXISTS (SELECT 1 FROM organizations WHERE slug = NEW.slug) OR NEW.topic_id IS NOT NULL AND EXISTS (SELECT 1 FROM topics WHERE slug = NEW.slug) OR NEW.source_id IS NOT NULL AND EXISTS (SELECT 1 FROM sources WHERE slug = NEW.slug) OR NEW.series_id IS NOT NULL AND EXISTS (SELECT 1 FROM series WHERE slug = NEW.slug)
BEGIN SELECT RAISE(ABORT, 'a former slug cannot be the slug of a row'); END;
CREATE TRIGGER speakers_merged_in_one_step_inserted AFTER INSERT ON speakers
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM speakers WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM speakers WHERE merged_into_id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'what is merged into another cannot have others merged into it'); END;
CREATE TRIGGER speakers_merged_in_one_step_updated AFTER UPDATE OF id, merged_into_id ON speakers
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM speakers WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM speakers WHERE merged_into_id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'what is merged into another cannot have others merged into it'); END;
CREATE TRIGGER organizations_merged_in_one_step_inserted AFTER INSERT ON organizations
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM organizations WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM organizations WHERE merged_into_id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'what is merged into another cannot have others merged into it'); END;
CREATE TRIGGER organizations_merged_in_one_step_updated AFTER UPDATE OF id, merged_into_id ON organizations
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM organizations WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM organizations WHERE merged_into_id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'what is merged into another cannot have others merged into it'); END;
CREATE TRIGGER organizations_not_their_own_ancestor_inserted AFTER INSERT ON organizations
WHEN (NEW.parent_id IS NOT NULL OR NEW.merged_into_id IS NOT NULL) AND (EXISTS (WITH RECURSIVE above(id) AS (
    SELECT coalesce(whole.merged_into_id, whole.id) FROM (SELECT coalesce(NEW.merged_into_id, NEW.id) AS id) AS here JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id JOIN organizations AS whole ON whole.id = part.parent_id
    UNION
    SELECT coalesce(whole.merged_into_id, whole.id) FROM above AS here JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id JOIN organizations AS whole ON whole.id = part.parent_id
) SELECT 1 FROM above WHERE id = coalesce(NEW.merged_into_id, NEW.id)))
BEGIN SELECT RAISE(ABORT, 'an organization cannot be its own ancestor, not even through a merge'); END;
CREATE TRIGGER organizations_not_their_own_ancestor_updated AFTER UPDATE OF id, parent_id, merged_into_id ON organizations
WHEN (NEW.parent_id IS NOT NULL OR NEW.merged_into_id IS NOT NULL) AND (EXISTS (WITH RECURSIVE above(id) AS (
    SELECT coalesce(whole.merged_into_id, whole.id) FROM (SELECT coalesce(NEW.merged_into_id, NEW.id) AS id) AS here JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id JOIN organizations AS whole ON whole.id = part.parent_id
    UNION
    SELECT coalesce(whole.merged_into_id, whole.id) FROM above AS here JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id JOIN organizations AS whole ON whole.id = part.parent_id
) SELECT 1 FROM above WHERE id = coalesce(NEW.merged_into_id, NEW.id)))
BEGIN SELECT RAISE(ABORT, 'an organization cannot be its own ancestor, not even through a merge'); END;
CREATE TRIGGER speakers_merged_are_not_distinct_inserted AFTER INSERT ON speakers
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM distinctions JOIN speakers AS one ON one.id = speaker_id JOIN speakers AS other ON other.id = other_speaker_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id))
BEGIN SELECT RAISE(ABORT, 'two that were found not to be one cannot be merged'); END;
CREATE TRIGGER speakers_merged_are_not_distinct_updated AFTER UPDATE OF id, merged_into_id ON speakers
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM distinctions JOIN speakers AS one ON one.id = speaker_id JOIN speakers AS other ON other.id = other_speaker_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id))
BEGIN SELECT RAISE(ABORT, 'two that were found not to be one cannot be merged'); END;
CREATE TRIGGER distinct_speakers_are_not_merged_inserted AFTER INSERT ON distinctions
WHEN EXISTS (SELECT 1 FROM speakers AS one JOIN speakers AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.speaker_id AND other.id = NEW.other_speaker_id)
BEGIN SELECT RAISE(ABORT, 'two that are merged cannot be distinct'); END;
CREATE TRIGGER distinct_speakers_are_not_merged_updated AFTER UPDATE OF speaker_id, other_speaker_id ON distinctions
WHEN EXISTS (SELECT 1 FROM speakers AS one JOIN speakers AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.speaker_id AND other.id = NEW.other_speaker_id)
BEGIN SELECT RAISE(ABORT, 'two that are merged cannot be distinct'); END;
CREATE TRIGGER organizations_merged_are_not_distinct_inserted AFTER INSERT ON organizations
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM distinctions JOIN organizations AS one ON one.id = organization_id JOIN organizations AS other ON other.id = other_organization_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id))
BEGIN SELECT RAISE(ABORT, 'two that were found not to be one cannot be merged'); END;
CREATE TRIGGER organizations_merged_are_not_distinct_updated AFTER UPDATE OF id, merged_into_id ON organizations
WHEN (NEW.merged_into_id IS NOT NULL) AND (EXISTS (SELECT 1 FROM distinctions JOIN organizations AS one ON one.id = organization_id JOIN organizations AS other ON other.id = other_organization_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id))
BEGIN SELECT RAISE(ABORT, 'two that were found not to be one cannot be merged'); END;
CREATE TRIGGER distinct_organizations_are_not_merged_inserted AFTER INSERT ON distinctions
WHEN EXISTS (SELECT 1 FROM organizations AS one JOIN organizations AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.organization_id AND other.id = NEW.other_organization_id)
BEGIN SELECT RAISE(ABORT, 'two that are merged cannot be distinct'); END;
CREATE TRIGGER distinct_organizations_are_not_merged_updated AFTER UPDATE OF organization_id, other_organization_id ON distinctions
WHEN EXISTS (SELECT 1 FROM organizations AS one JOIN organizations AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.organization_id AND other.id = NEW.other_organization_id)
BEGIN SELECT RAISE(ABORT, 'two that are merged cannot be distinct'); END;
CREATE TRIGGER sort_keys_outdated AFTER UPDATE OF name, sort_name ON speakers
WHEN (NEW.name <> OLD.name OR NEW.sort_name IS NOT OLD.sort_name) AND NEW.sort_key IS OLD.sort_key
BEGIN
UPDATE speakers SET sort_key = NULL WHERE id = NEW.id;
END;
CREATE VIEW search_source AS
SELECT 'event' AS kind, id AS row_id, title
|| coalesce('; ' || nullif(acronym, title), '')
|| coalesce('; ' || (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE event_id = events.id ORDER BY id
) AS ordered), '') AS names,
summary AS body
FROM events
UNION ALL
SELECT 'session' AS kind, id AS row_id, coalesce(title || coalesce('; ' || (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE session_id = sessions.id ORDER BY id
) AS ordered), ''), (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE session_id = sessions.id ORDER BY id
) AS ordered)) AS names,
summary AS body
FROM sessions
UNION ALL
SELECT 'statement' AS kind, id AS row_id, coalesce(title || coalesce('; ' || (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE statement_id = statements.id ORDER BY id
) AS ordered), ''), (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE statement_id = statements.id ORDER BY id
) AS ordered)) AS names,
coalesce(summary || coalesce(' ' || text, ''), text) AS body
FROM statements
UNION ALL
SELECT 'remark' AS kind, id AS row_id, CAST(NULL AS text) AS names,
act || ' ' || text || coalesce(' ' || quotation, '') AS body
FROM remarks
UNION ALL
SELECT 'topic' AS kind, id AS row_id, name AS names,
CAST(NULL AS text) AS body
FROM topics
UNION ALL
SELECT 'speaker' AS kind, id AS row_id, name
|| coalesce('; ' || (SELECT group_concat(ordered.name, '; ') FROM (
    SELECT name FROM speaker_names WHERE speaker_id = speakers.id ORDER BY id
) AS ordered), '')
|| coalesce('; ' || (SELECT group_concat(printed.name, '; ') FROM (
    SELECT billed_name AS name FROM appearances
    WHERE speaker_id = speakers.id AND billed_name <> speakers.name
      AND NOT EXISTS (SELECT 1 FROM speaker_names AS known WHERE known.speaker_id = speakers.id AND known.name = appearances.billed_name)
    GROUP BY billed_name ORDER BY min(id)
) AS printed), '') AS names,
(SELECT group_concat(held.title, '; ') FROM (
    SELECT title FROM (
        SELECT title, 0 AS later, min(id) AS first FROM affiliations
        WHERE speaker_id = speakers.id AND title IS NOT NULL GROUP BY title
        UNION ALL
        SELECT billed_title, 1, min(id) FROM appearances
        WHERE speaker_id = speakers.id AND billed_title IS NOT NULL GROUP BY billed_title
    ) AS both_kinds
    GROUP BY title ORDER BY min(later), min(first)
) AS held) AS body
FROM speakers
UNION ALL
SELECT 'organization' AS kind, id AS row_id, name
|| coalesce('; ' || nullif(acronym, name), '')
|| coalesce('; ' || (SELECT group_concat(ordered.name, '; ') FROM (
    SELECT name FROM organization_names WHERE organization_id = organizations.id ORDER BY id
) AS ordered), '')
|| coalesce('; ' || (SELECT group_concat(printed.name, '; ') FROM (
    SELECT name FROM (
        SELECT billed_name AS name, 0 AS later, min(id) AS first FROM participations
        WHERE organization_id = organizations.id GROUP BY billed_name
        UNION ALL
        SELECT billed_organization, 1, min(id) FROM appearances
        WHERE organization_id = organizations.id GROUP BY billed_organization
    ) AS both_kinds
    WHERE name <> organizations.name AND name <> coalesce(organizations.acronym, '')
      AND NOT EXISTS (SELECT 1 FROM organization_names AS known WHERE known.organization_id = organizations.id AND known.name = both_kinds.name)
    GROUP BY name ORDER BY min(later), min(first)
) AS printed), '') AS names,
CAST(NULL AS text) AS body
FROM organizations
UNION ALL
SELECT 'appearance' AS kind, id AS row_id, billed_name AS names,
coalesce(billed_title || coalesce('; ' || billed_organization, ''), billed_organization) AS body
FROM appearances WHERE speaker_id IS NULL AND coalesce(billed_name, billed_title) IS NOT NULL
UNION ALL
SELECT 'passage' AS kind, id AS row_id, CAST(NULL AS text) AS names,
text AS body
FROM passages WHERE text IS NOT NULL;
CREATE INDEX ix_appearances_event_id_speaker_id ON appearances (event_id, speaker_id);
CREATE INDEX ix_appearances_speaker_id ON appearances (speaker_id);
CREATE UNIQUE INDEX uq_appearances_event_id_position ON appearances (event_id, position) WHERE session_id IS NULL AND statement_id IS NULL;
CREATE VIEW agenda AS
SELECT events.slug AS event,
       'session' AS part,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       CAST(NULL AS text) AS statement,
       sessions.kind,
       sessions.starts_at,
       sessions.ends_at,
       sessions.day,
       sessions.room,
       sessions.track,
       sessions.language,
       coalesce(sessions.status, events.status) AS status,
       (SELECT group_concat(chairing.name, '; ')
        FROM (
            SELECT coalesce(appearances.billed_name, speakers.name, organizations.name) AS name
            FROM appearances
            -- A person or a body may have been merged into another: the one that remains is shown.
            LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
            LEFT JOIN speakers ON speakers.id = coalesce(recorded.merged_into_id, recorded.id)
            LEFT JOIN organizations AS named ON named.id = appearances.organization_id
            LEFT JOIN organizations ON organizations.id = coalesce(named.merged_into_id, named.id)
            WHERE appearances.session_id = sessions.id
            ORDER BY appearances.position
        ) AS chairing) AS who,
       -- A session stands before its first statement, or after all that was said in earlier ones.
       coalesce(
           (SELECT min(own.position) FROM statements AS own WHERE own.session_id = sessions.id),
           (SELECT max(earlier.position)
            FROM statements AS earlier
            JOIN sessions AS before ON before.id = earlier.session_id
            WHERE before.event_id = sessions.event_id AND before.position < sessions.position),
           0
       ) AS place,
       sessions.position AS session_position,
       CAST(NULL AS integer) AS statement_position,
       events.starts_on,
       events.id AS event_id,
       sessions.id AS session_id,
       CAST(NULL AS integer) AS statement_id
FROM sessions
JOIN events ON events.id = sessions.event_id
UNION ALL
SELECT events.slug AS event,
       'statement' AS part,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       statements.kind,
       -- What a statement does not say of itself, its session says.
       coalesce(statements.starts_at, sessions.starts_at) AS starts_at,
       coalesce(statements.ends_at, sessions.ends_at) AS ends_at,
       coalesce(statements.day, sessions.day) AS day,
       coalesce(statements.room, sessions.room) AS room,
       coalesce(statements.track, sessions.track) AS track,
       coalesce(statements.language, sessions.language) AS language,
       coalesce(statements.status, sessions.status, events.status) AS status,
       (SELECT group_concat(speaking.name, '; ')
        FROM (
            SELECT coalesce(appearances.billed_name, speakers.name, organizations.name) AS name
            FROM appearances
            LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
            LEFT JOIN speakers ON speakers.id = coalesce(recorded.merged_into_id, recorded.id)
            LEFT JOIN organizations AS named ON named.id = appearances.organization_id
            LEFT JOIN organizations ON organizations.id = coalesce(named.merged_into_id, named.id)
            WHERE appearances.statement_id = statements.id
            ORDER BY appearances.position
        ) AS speaking) AS who,
       statements.position AS place,
       sessions.position AS session_position,
       statements.position AS statement_position,
       events.starts_on,
       events.id AS event_id,
       sessions.id AS session_id,
       statements.id AS statement_id
FROM statements
JOIN events ON events.id = statements.event_id
LEFT JOIN sessions ON sessions.id = statements.session_id
ORDER BY starts_on NULLS LAST, event_id, place, session_position NULLS LAST, part, statement_position;
CREATE VIEW conferences AS
SELECT events.slug AS event,
       events.title,
       events.level,
       events.kind,
       events.status,
       events.starts_on,
       events.ends_on,
       events.attendance,
       events.venue,
       events.city,
       countries.name AS country,
       (SELECT group_concat(organizer.name, '; ')
        FROM (
            SELECT organizations.name
            FROM participations
            JOIN organizations AS named ON named.id = participations.organization_id
            JOIN organizations ON organizations.id = named.canonical_id
            WHERE participations.event_id = events.id AND participations.role = 'organizer'
            GROUP BY organizations.id, organizations.name
            ORDER BY min(participations.position)
        ) AS organizer) AS organizers,
       -- The number in words: 'more than 250', or '250' without a qualifier.
       coalesce(replace(events.participant_qualifier, '-', ' ') || ' ', '') || events.participant_count
           AS participants,
       coalesce(replace(events.country_qualifier, '-', ' ') || ' ', '') || events.country_count AS countries,
       (SELECT count(sessions.id) FROM sessions WHERE sessions.event_id = events.id) AS sessions,
       (SELECT count(statements.id) FROM statements WHERE statements.event_id = events.id) AS statements,
       events.summary,
       events.previous_starts_on,
       events.previous_ends_on,
       events.participant_count,
       events.participant_qualifier,
       events.country_count,
       events.country_qualifier,
       events.id AS event_id
FROM events
LEFT JOIN countries ON countries.code = events.country_code
ORDER BY events.starts_on NULLS LAST, events.id;
CREATE VIEW evidence AS
SELECT events.slug AS event,
       cited.fact AS supports,
       cited.field,
       cited.says,
       sources.title AS source,
       passages.paragraph,
       passages.sentence,
       passages.text,
       sources.slug AS source_slug,
       cited.table_name,
       cited.row_id,
       cited.citation_id,
       passages.id AS passage_id,
       sources.id AS source_id,
       cited.event_id
FROM (
    -- What each citation is about, in words. Each table that can be cited has its own column in citations.
    SELECT 'events' AS table_name,
           events.id AS row_id,
           'event ' || events.title AS fact,
           events.id AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN events ON events.id = citations.event_id
    UNION ALL
    SELECT 'sessions' AS table_name,
           sessions.id AS row_id,
           'session '
               || coalesce(sessions.title, sessions.number, sessions.kind, CAST(sessions.position AS text)) AS fact,
           sessions.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN sessions ON sessions.id = citations.session_id
    UNION ALL
    SELECT 'statements' AS table_name,
           statements.id AS row_id,
           coalesce(statements.kind, 'statement') || ' ' || statements.position
               || coalesce(': ' || statements.title, '') AS fact,
           statements.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN statements ON statements.id = citations.statement_id
    UNION ALL
    SELECT 'appearances' AS table_name,
           appearances.id AS row_id,
           appearances.role || ' ' || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact,
           appearances.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN appearances ON appearances.id = citations.appearance_id
    LEFT JOIN statements ON statements.id = appearances.statement_id
    LEFT JOIN speakers ON speakers.id = appearances.speaker_id
    LEFT JOIN organizations ON organizations.id = appearances.organization_id
    UNION ALL
    SELECT 'remarks' AS table_name,
           remarks.id AS row_id,
           coalesce(speakers.name, appearances.billed_name, organizations.name)
               || ' ' || remarks.act || ' ' || remarks.text AS fact,
           appearances.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN remarks ON remarks.id = citations.remark_id
    JOIN appearances ON appearances.id = remarks.appearance_id
    LEFT JOIN speakers ON speakers.id = appearances.speaker_id
    LEFT JOIN organizations ON organizations.id = appearances.organization_id
    UNION ALL
    SELECT 'participations' AS table_name,
           participations.id AS row_id,
           participations.role || ' ' || coalesce(organizations.name, participations.description) AS fact,
           participations.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN participations ON participations.id = citations.participation_id
    LEFT JOIN organizations ON organizations.id = participations.organization_id
    UNION ALL
    SELECT 'speakers' AS table_name,
           speakers.id AS row_id,
           'speaker ' || speakers.name AS fact,
           CAST(NULL AS integer) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN speakers ON speakers.id = citations.speaker_id
    UNION ALL
    SELECT 'organizations' AS table_name,
           organizations.id AS row_id,
           'organization ' || organizations.name AS fact,
           CAST(NULL AS integer) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN organizations ON organizations.id = citations.organization_id
    UNION ALL
    SELECT 'affiliations' AS table_name,
           affiliations.id AS row_id,
           speakers.name || ' as '
               || coalesce(affiliations.title || ', ' || organizations.name, affiliations.title, organizations.name)
               AS fact,
           CAST(NULL AS integer) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN affiliations ON affiliations.id = citations.affiliation_id
    JOIN speakers ON speakers.id = affiliations.speaker_id
    LEFT JOIN organizations ON organizations.id = affiliations.organization_id
    UNION ALL
    SELECT 'links' AS table_name,
           links.id AS row_id,
           links.kind || ' ' || coalesce(links.title, links.url) AS fact,
           coalesce(links.event_id, sessions.event_id, statements.event_id) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN links ON links.id = citations.link_id
    LEFT JOIN sessions ON sessions.id = links.session_id
    LEFT JOIN statements ON statements.id = links.statement_id
    UNION ALL
    SELECT 'topics' AS table_name,
           topics.id AS row_id,
           'topic ' || topics.name AS fact,
           CAST(NULL AS integer) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN topics ON topics.id = citations.topic_id
) AS cited
JOIN passages ON passages.id = cited.passage_id
JOIN sources ON sources.id = passages.source_id
LEFT JOIN events ON events.id = cited.event_id
ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id;
CREATE VIEW evidence_gaps AS
SELECT events.slug AS event,
       gaps.gap,
       gaps.what,
       gaps.table_name,
       gaps.row_id,
       gaps.event_id
FROM (
    -- A citation that contradicts (says) is no evidence.
    SELECT 'row without evidence' AS gap,
           'events' AS table_name,
           events.id AS row_id,
           'event ' || events.title AS what,
           events.id AS event_id
    FROM events
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.event_id = events.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'sessions' AS table_name,
           sessions.id AS row_id,
           'session '
               || coalesce(sessions.title, sessions.number, sessions.kind, CAST(sessions.position AS text)) AS what,
           sessions.event_id
    FROM sessions
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.session_id = sessions.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'statements' AS table_name,
           statements.id AS row_id,
           coalesce(statements.kind, 'statement') || ' ' || statements.position
               || coalesce(': ' || statements.title, '') AS what,
           statements.event_id
    FROM statements
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.statement_id = statements.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'appearances' AS table_name,
           appearances.id AS row_id,
           appearances.role || ' ' || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS what,
           appearances.event_id
    FROM appearances
    LEFT JOIN statements ON statements.id = appearances.statement_id
    LEFT JOIN speakers ON speakers.id = appearances.speaker_id
    LEFT JOIN organizations ON organizations.id = appearances.organization_id
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.appearance_id = appearances.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'remarks' AS table_name,
           remarks.id AS row_id,
           coalesce(speakers.name, appearances.billed_name, organizations.name)
               || ' ' || remarks.act || ' ' || remarks.text AS what,
           appearances.event_id
    FROM remarks
    JOIN appearances ON appearances.id = remarks.appearance_id
    LEFT JOIN speakers ON speakers.id = appearances.speaker_id
    LEFT JOIN organizations ON organizations.id = appearances.organization_id
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.remark_id = remarks.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'participations' AS table_name,
           participations.id AS row_id,
           participations.role || ' ' || coalesce(organizations.name, participations.description) AS what,
           participations.event_id
    FROM participations
    LEFT JOIN organizations ON organizations.id = participations.organization_id
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.participation_id = participations.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'speakers' AS table_name,
           speakers.id AS row_id,
           'speaker ' || speakers.name AS what,
           CAST(NULL AS integer) AS event_id
    FROM speakers
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.speaker_id = speakers.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'organizations' AS table_name,
           organizations.id AS row_id,
           'organization ' || organizations.name AS what,
           CAST(NULL AS integer) AS event_id
    FROM organizations
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.organization_id = organizations.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'affiliations' AS table_name,
           affiliations.id AS row_id,
           speakers.name || ' as '
               || coalesce(affiliations.title || ', ' || organizations.name, affiliations.title, organizations.name)
               AS what,
           CAST(NULL AS integer) AS event_id
    FROM affiliations
    JOIN speakers ON speakers.id = affiliations.speaker_id
    LEFT JOIN organizations ON organizations.id = affiliations.organization_id
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.affiliation_id = affiliations.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'links' AS table_name,
           links.id AS row_id,
           links.kind || ' ' || coalesce(links.title, links.url) AS what,
           coalesce(links.event_id, sessions.event_id, statements.event_id) AS event_id
    FROM links
    LEFT JOIN sessions ON sessions.id = links.session_id
    LEFT JOIN statements ON statements.id = links.statement_id
    -- Whoever has the address can look there.
    WHERE links.url IS NULL AND NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.link_id = links.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'sentence that no row uses' AS gap,
           'passages' AS table_name,
           passages.id AS row_id,
           sources.title || ', ' || passages.paragraph || '.' || passages.sentence AS what,
           CAST(NULL AS integer) AS event_id
    FROM passages
    JOIN sources ON sources.id = passages.source_id
    WHERE passages.set_aside IS NULL
      AND NOT EXISTS (SELECT 1 FROM citations WHERE citations.passage_id = passages.id)
) AS gaps
LEFT JOIN events ON events.id = gaps.event_id
ORDER BY gaps.gap, gaps.table_name, gaps.row_id;
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
ORDER BY whole.id, organization_relations.id;
CREATE VIEW names_then AS
SELECT events.slug AS event,
       organization_names.name,
       CASE
           WHEN organization_names.language IS NULL THEN 2
           -- The first of the event's languages, as in 'fr, nl'.
           WHEN substr(events.language || ',', 1, length(organization_names.language) + 1)
                = organization_names.language || ',' THEN 1
           WHEN organization_names.language = 'en' THEN 3
           ELSE 4
       END AS preference,
       -- Rather a former state than a present one: the name is dated.
       (SELECT countries.code
        FROM countries
        WHERE (countries.name = organization_names.name OR countries.common_name = organization_names.name)
        ORDER BY countries.withdrawn_on IS NULL, countries.code
        LIMIT 1) AS country_code,
       events.id AS event_id,
       organizations.canonical_id AS organization_id,
       organization_names.id AS name_id
FROM organization_names
JOIN organizations ON organizations.id = organization_names.organization_id
-- Dates may be partial: 1991, 1991-10 or 1991-10-04. Both sides are cut to what is known of both.
JOIN events
    ON (organization_names.started IS NOT NULL OR coalesce(organization_names.ended, '..') <> '..')
   AND (organization_names.started IS NULL
        OR substr(organization_names.started, 1, length(events.starts_on))
           <= substr(events.starts_on, 1, length(organization_names.started)))
   AND (coalesce(organization_names.ended, '..') = '..'
        OR substr(organization_names.ended, 1, length(events.starts_on))
           >= substr(events.starts_on, 1, length(organization_names.ended)))
WHERE events.starts_on IS NOT NULL
  -- A name that is in use still says nothing about names in other languages; a former one was replaced in all.
  AND (coalesce(organization_names.ended, '..') <> '..' OR organization_names.language IS NULL
       OR substr(events.language || ',', 1, length(organization_names.language) + 1)
          = organization_names.language || ',');
CREATE VIEW organization_countries AS
SELECT organizations.id AS organization_id, (
    -- The organization itself, at depth 0, and the bodies above it, each as the one that it was merged into.
    WITH RECURSIVE above(organization_id, depth) AS (
        SELECT coalesce(organizations.merged_into_id, organizations.id), 0
        UNION ALL
        SELECT coalesce(whole.merged_into_id, whole.id), above.depth + 1
        FROM above
        JOIN organizations AS part ON part.id = above.organization_id
        JOIN organizations AS whole ON whole.id = part.parent_id
    )
    SELECT known.code
    FROM (
        SELECT above.depth, coalesce(
            body.country_code,
            -- Else a state: the country that has its name, rather a present one than a former one.
            (SELECT countries.code
             FROM countries
             WHERE countries.name = body.name OR countries.common_name = body.name
             ORDER BY countries.withdrawn_on IS NOT NULL, countries.code
             LIMIT 1),
            -- Else the country that has one of its other names, or of the names of a row merged into it.
            (SELECT countries.code
             FROM organizations AS same
             JOIN organization_names ON organization_names.organization_id = same.id
             JOIN countries
                 ON (countries.name = organization_names.name OR countries.common_name = organization_names.name)
             WHERE (same.id = body.id OR same.merged_into_id = body.id)
             ORDER BY countries.withdrawn_on IS NOT NULL, countries.code
             LIMIT 1)
        ) AS code
        FROM above
        JOIN organizations AS body ON body.id = above.organization_id
    ) AS known
    WHERE known.code IS NOT NULL
    ORDER BY known.depth
    LIMIT 1
) AS country_code
FROM organizations;
CREATE VIEW organization_tree AS
WITH RECURSIVE tree(organization_id, path, lineage, depth) AS (
    -- The topmost organizations, then the parts of each, and the parts of those.
    SELECT top.id, top.name, '/' || top.slug || '/', 0
    FROM organizations AS top
    WHERE top.parent_id IS NULL AND top.merged_into_id IS NULL
    UNION ALL
    SELECT part.id, tree.path || ' > ' || part.name, tree.lineage || part.slug || '/', tree.depth + 1
    FROM tree
    -- The parts of an organization are also those of the rows merged into it.
    CROSS JOIN organizations AS whole
    CROSS JOIN organizations AS part
    WHERE (whole.id = tree.organization_id OR whole.merged_into_id = tree.organization_id)
      AND part.parent_id = whole.id
      AND part.merged_into_id IS NULL
)
SELECT organizations.name AS organization,
       tree.path,
       tree.depth,
       organizations.acronym,
       organizations.kind,
       countries.name AS country,
       organizations.slug,
       tree.lineage,
       organizations.id AS organization_id,
       coalesce(whole.merged_into_id, whole.id) AS parent_id
FROM tree
JOIN organizations ON organizations.id = tree.organization_id
LEFT JOIN organizations AS whole ON whole.id = organizations.parent_id
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY tree.path, organizations.id;
CREATE VIEW outcomes AS
SELECT found.appearance_id,
       found.event_id,
       found.status,
       found.presence,
       CASE
           WHEN found.status IN ('cancelled', 'postponed') OR found.presence IN ('absent', 'replaced') THEN 0
           ELSE 1
       END AS took_part
FROM (
    SELECT appearances.id AS appearance_id,
           appearances.event_id,
           appearances.presence,
           -- The statement's own status counts first. What is in a cancelled session or event is cancelled too; any
           -- other status of these says nothing about what is in them.
           coalesce(
               statements.status,
               CASE
                   WHEN statements.id IS NULL OR sessions.status IN ('cancelled', 'postponed') THEN sessions.status
               END,
               CASE
                   WHEN sessions.status IS NOT NULL THEN NULL
                   WHEN sessions.id IS NULL AND statements.id IS NULL OR events.status IN ('cancelled', 'postponed')
                   THEN events.status
               END
           ) AS status
    FROM appearances
    JOIN events ON events.id = appearances.event_id
    LEFT JOIN statements ON statements.id = appearances.statement_id
    LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
) AS found;
CREATE VIEW replies AS
SELECT events.slug AS event,
       coalesce(statements.kind, 'statement') AS kind,
       statements.title,
       (SELECT group_concat(replying.name, '; ')
        FROM (
            SELECT coalesce(speakers.name, appearances.billed_name, organizations.name) AS name
            FROM appearances
            LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
            LEFT JOIN speakers ON speakers.id = recorded.canonical_id
            LEFT JOIN organizations AS named ON named.id = appearances.organization_id
            LEFT JOIN organizations ON organizations.id = named.canonical_id
            WHERE appearances.statement_id = statements.id
            ORDER BY appearances.position
        ) AS replying) AS who,
       coalesce(answered.kind, 'statement') AS to_kind,
       answered.title AS to_title,
       (SELECT group_concat(addressed.name, '; ')
        FROM (
            SELECT coalesce(speakers.name, appearances.billed_name, organizations.name) AS name
            FROM appearances
            LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
            LEFT JOIN speakers ON speakers.id = recorded.canonical_id
            LEFT JOIN organizations AS named ON named.id = appearances.organization_id
            LEFT JOIN organizations ON organizations.id = named.canonical_id
            WHERE appearances.statement_id = answered.id
            ORDER BY appearances.position
        ) AS addressed) AS to_whom,
       statements.position,
       answered.position AS to_position,
       events.id AS event_id,
       statements.id AS statement_id,
       answered.id AS replies_to_id
FROM statements
JOIN statements AS answered ON answered.id = statements.replies_to_id
JOIN events ON events.id = statements.event_id
ORDER BY events.starts_on NULLS LAST, events.id, statements.position;
CREATE VIEW what_was_said AS
SELECT coalesce(speakers.name, appearances.billed_name, appearances.billed_organization, body.name) AS speaker,
       remarks.act,
       remarks.text,
       remarks.quotation,
       coalesce(
           (SELECT group_concat(coalesce(held.title || ', ' || held.organization, held.title, held.organization), '; ')
            FROM (
                SELECT affiliations.title, organizations.name AS organization
                FROM capacities
                JOIN affiliations ON affiliations.id = capacities.affiliation_id
                LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
                LEFT JOIN organizations ON organizations.id = named.canonical_id
                WHERE capacities.appearance_id = appearances.id
                ORDER BY capacities.position
            ) AS held),
           appearances.billed_title,
           appearances.billed_organization,
           body.name
       ) AS capacity,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       events.slug AS event,
       (SELECT group_concat(about.name, '; ')
        FROM (
            SELECT topics.name
            FROM remark_topics
            JOIN topics ON topics.id = remark_topics.topic_id
            WHERE remark_topics.remark_id = remarks.id
            ORDER BY topics.slug
        ) AS about) AS topics,
       appearances.role,
       events.starts_on,
       remarks.id AS remark_id,
       appearances.id AS appearance_id,
       statements.id AS statement_id,
       sessions.id AS session_id,
       events.id AS event_id,
       recorded.canonical_id AS speaker_id
FROM remarks
JOIN appearances ON appearances.id = remarks.appearance_id
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
-- Person and body may have been merged into others; canonical_id is the one that remains.
LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
LEFT JOIN speakers ON speakers.id = recorded.canonical_id
LEFT JOIN organizations AS named ON named.id = appearances.organization_id
LEFT JOIN organizations AS body ON body.id = named.canonical_id
ORDER BY events.starts_on NULLS LAST,
         events.id,
         -- What was said in an unknown session stands last.
         sessions.id IS NULL AND statements.id IS NULL,
         -- A chair stands before the first statement of the session, or after all that was said in earlier ones.
         coalesce(
             statements.position,
             (SELECT min(own.position) FROM statements AS own WHERE own.session_id = appearances.session_id),
             (SELECT max(earlier.position)
              FROM statements AS earlier
              JOIN sessions AS before ON before.id = earlier.session_id
              WHERE before.event_id = appearances.event_id AND before.position < sessions.position),
             0
         ),
         sessions.position NULLS LAST,
         statements.position IS NOT NULL,
         appearances.position,
         appearances.id,
         remarks.position;
CREATE VIEW countries_then AS
SELECT events.slug AS event,
       coalesce((
           -- The organization itself, at depth 0, and the bodies above it, up to one that has a country of its own.
           WITH RECURSIVE above(organization_id, depth) AS (
               SELECT coalesce(organizations.merged_into_id, organizations.id), 0
               UNION ALL
               SELECT coalesce(whole.merged_into_id, whole.id), above.depth + 1
               FROM above
               JOIN organizations AS part ON part.id = above.organization_id AND part.country_code IS NULL
               JOIN organizations AS whole ON whole.id = part.parent_id
           )
           -- The country of the name that the nearest of them had at the time.
           SELECT known.code
           FROM (
               SELECT above.depth, (
                   SELECT names_then.country_code
                   FROM names_then
                   WHERE names_then.event_id = events.id AND names_then.organization_id = above.organization_id
                   ORDER BY names_then.preference, names_then.name_id
                   LIMIT 1
               ) AS code
               FROM above
           ) AS known
           WHERE known.code IS NOT NULL
           ORDER BY known.depth
           LIMIT 1
       ), (
           -- Else its country as of today.
           SELECT organization_countries.country_code
           FROM organization_countries
           WHERE organization_countries.organization_id = organizations.id
       )) AS country_code,
       events.id AS event_id,
       organizations.id AS organization_id
FROM events
CROSS JOIN organizations;
CREATE VIEW positions_held AS
SELECT speakers.name AS speaker,
       affiliations.title,
       affiliations.kind,
       affiliations.rank,
       organizations.name AS organization,
       (SELECT countries.name
        FROM organization_countries
        JOIN countries ON countries.code = organization_countries.country_code
        WHERE organization_countries.organization_id = named.canonical_id) AS country,
       affiliations.started,
       affiliations.ended,
       (SELECT min(events.starts_on)
        FROM capacities
        JOIN appearances ON appearances.id = capacities.appearance_id
        JOIN events ON events.id = appearances.event_id
        WHERE capacities.affiliation_id = affiliations.id) AS first_attested,
       (SELECT max(coalesce(events.ends_on, events.starts_on))
        FROM capacities
        JOIN appearances ON appearances.id = capacities.appearance_id
        JOIN events ON events.id = appearances.event_id
        WHERE capacities.affiliation_id = affiliations.id) AS last_attested,
       speakers.slug,
       organizations.slug AS organization_slug,
       affiliations.id AS affiliation_id,
       recorded.canonical_id AS speaker_id,
       named.canonical_id AS organization_id
FROM affiliations
-- Person and organization may have been merged into others; canonical_id is the one that remains.
JOIN speakers AS recorded ON recorded.id = affiliations.speaker_id
JOIN speakers ON speakers.id = recorded.canonical_id
LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
LEFT JOIN organizations ON organizations.id = named.canonical_id
ORDER BY coalesce(speakers.sort_key, speakers.sort_name, speakers.name), speakers.id, affiliations.id;
CREATE VIEW searchable AS
SELECT search_entries.kind,
       coalesce(events.title, sessions.title, sessions.number, sessions.kind, statements.title, statements.kind,
                speakers.name, organizations.name, topics.name, remark_speakers.name, appearances.billed_name,
                appearances.billed_title, remark_bodies.name,
                sources.title || ', ' || passages.paragraph || '.' || passages.sentence, search_entries.kind || ' ' || coalesce(sessions.position, statements.position))
           AS label,
       search_entries.names, search_entries.body, of_event.slug AS event,
       CASE WHEN speakers.id IS NULL AND remark_speakers.id IS NULL THEN (
           SELECT countries.name FROM organization_countries
           JOIN countries ON countries.code = organization_countries.country_code
           WHERE organization_countries.organization_id = coalesce(organizations.id, remark_bodies.id)
       ) ELSE (
           SELECT group_concat(held.name, '; ') FROM (
               SELECT countries.name FROM speakers AS recorded
               CROSS JOIN affiliations
               JOIN organization_countries ON organization_countries.organization_id = affiliations.organization_id
               JOIN countries ON countries.code = organization_countries.country_code
               WHERE recorded.canonical_id = coalesce(speakers.id, remark_speakers.id)
                 AND affiliations.speaker_id = recorded.id
               GROUP BY countries.code, countries.name ORDER BY min(affiliations.id)
           ) AS held
       ) END AS country,
       coalesce(events.slug, speakers.slug, organizations.slug, topics.slug, sources.slug) AS slug,
       search_entries.row_id, of_event.id AS event_id,
       coalesce(speakers.id, remark_speakers.id) AS speaker_id,
       coalesce(organizations.id, remark_bodies.id) AS organization_id, search_entries.id AS entry_id
FROM search_entries
LEFT JOIN events ON search_entries.kind = 'event' AND events.id = search_entries.row_id
LEFT JOIN sessions ON search_entries.kind = 'session' AND sessions.id = search_entries.row_id
LEFT JOIN statements ON search_entries.kind = 'statement' AND statements.id = search_entries.row_id
LEFT JOIN speakers AS listed ON search_entries.kind = 'speaker' AND listed.id = search_entries.row_id
LEFT JOIN speakers ON speakers.id = listed.canonical_id
LEFT JOIN organizations AS body ON search_entries.kind = 'organization' AND body.id = search_entries.row_id
LEFT JOIN organizations ON organizations.id = body.canonical_id
LEFT JOIN topics ON search_entries.kind = 'topic' AND topics.id = search_entries.row_id
LEFT JOIN remarks ON search_entries.kind = 'remark' AND remarks.id = search_entries.row_id
LEFT JOIN appearances ON appearances.id = CASE search_entries.kind
    WHEN 'remark' THEN remarks.appearance_id WHEN 'appearance' THEN search_entries.row_id END
LEFT JOIN speakers AS who ON who.id = appearances.speaker_id
LEFT JOIN speakers AS remark_speakers ON remark_speakers.id = who.canonical_id
LEFT JOIN organizations AS whose ON whose.id = appearances.organization_id
LEFT JOIN organizations AS remark_bodies ON remark_bodies.id = whose.canonical_id
LEFT JOIN passages ON search_entries.kind = 'passage' AND passages.id = search_entries.row_id
LEFT JOIN sources ON sources.id = passages.source_id
LEFT JOIN events AS of_event
    ON of_event.id = coalesce(events.id, sessions.event_id, statements.event_id, appearances.event_id);
CREATE VIEW bodies AS
SELECT events.slug AS event,
       participations.role,
       coalesce(
           participations.billed_name,
           -- The name that it had at the time, if it has changed.
           (SELECT names_then.name
            FROM names_then
            WHERE names_then.event_id = events.id AND names_then.organization_id = organizations.id
            ORDER BY names_then.preference, names_then.name_id
            LIMIT 1),
           organizations.name,
           participations.description
       ) AS body,
       participations.description,
       organizations.acronym,
       organizations.kind,
       countries.name AS country,
       events.starts_on,
       organizations.slug,
       participations.position,
       participations.id AS participation_id,
       events.id AS event_id,
       named.canonical_id AS organization_id
FROM participations
JOIN events ON events.id = participations.event_id
-- The organization that is named may have been merged into another; canonical_id is the one that remains.
LEFT JOIN organizations AS named ON named.id = participations.organization_id
LEFT JOIN organizations ON organizations.id = named.canonical_id
LEFT JOIN countries
    ON countries.code = (
        SELECT countries_then.country_code
        FROM countries_then
        WHERE countries_then.event_id = events.id AND countries_then.organization_id = organizations.id
    )
ORDER BY events.starts_on NULLS LAST, events.id, participations.position;
CREATE VIEW programme AS
SELECT events.slug AS event,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       speakers.name AS speaker,
       appearances.role,
       appearances.billed_honorific,
       appearances.billed_name,
       appearances.billed_title,
       coalesce(
           appearances.billed_organization,
           -- The name that the body had at the time, if it has changed.
           (SELECT names_then.name
            FROM names_then
            WHERE names_then.event_id = appearances.event_id AND names_then.organization_id = body.id
            ORDER BY names_then.preference, names_then.name_id
            LIMIT 1),
           body.name,
           -- Else the organizations of the posts in which the person appeared.
           (SELECT group_concat(held.name, '; ')
            FROM (
                SELECT coalesce((
                           SELECT names_then.name
                           FROM names_then
                           WHERE names_then.event_id = appearances.event_id
                             AND names_then.organization_id = organizations.id
                           ORDER BY names_then.preference, names_then.name_id
                           LIMIT 1
                       ), organizations.name) AS name
                FROM capacities
                JOIN affiliations ON affiliations.id = capacities.affiliation_id
                JOIN organizations AS named ON named.id = affiliations.organization_id
                JOIN organizations ON organizations.id = named.canonical_id
                WHERE capacities.appearance_id = appearances.id
                GROUP BY organizations.id, organizations.name
                ORDER BY min(capacities.position)
            ) AS held)
       ) AS on_behalf_of,
       coalesce(
           (SELECT countries.name
            FROM countries_then
            JOIN countries ON countries.code = countries_then.country_code
            WHERE countries_then.event_id = appearances.event_id AND countries_then.organization_id = body.id),
           -- Else the countries of these organizations.
           (SELECT group_concat(held.name, '; ')
            FROM (
                SELECT countries.name
                FROM capacities
                JOIN affiliations ON affiliations.id = capacities.affiliation_id
                JOIN organizations AS named ON named.id = affiliations.organization_id
                JOIN countries
                    ON countries.code = (
                        SELECT countries_then.country_code
                        FROM countries_then
                        WHERE countries_then.event_id = appearances.event_id
                          AND countries_then.organization_id = named.canonical_id
                    )
                WHERE capacities.appearance_id = appearances.id
                GROUP BY countries.code, countries.name
                ORDER BY min(capacities.position)
            ) AS held)
       ) AS country,
       -- What a statement does not say of itself, its session says.
       coalesce(statements.starts_at, sessions.starts_at) AS starts_at,
       coalesce(statements.ends_at, sessions.ends_at) AS ends_at,
       coalesce(statements.room, sessions.room) AS room,
       coalesce(statements.track, sessions.track) AS track,
       coalesce(statements.language, sessions.language) AS language,
       events.edition,
       coalesce(appearances.delivery, statements.delivery) AS delivery,
       (SELECT outcomes.status FROM outcomes WHERE outcomes.appearance_id = appearances.id) AS status,
       appearances.presence,
       instead.name AS replaced_by,
       events.starts_on,
       sessions.position AS session_position,
       statements.position AS statement_position,
       appearances.position,
       events.id AS event_id,
       sessions.id AS session_id,
       statements.id AS statement_id,
       appearances.id AS appearance_id,
       recorded.canonical_id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
-- Persons and bodies may have been merged into others; canonical_id is the one that remains.
LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
LEFT JOIN speakers ON speakers.id = recorded.canonical_id
LEFT JOIN speakers AS replacing ON replacing.id = appearances.replaced_by_id
LEFT JOIN speakers AS instead ON instead.id = replacing.canonical_id
LEFT JOIN organizations AS named ON named.id = appearances.organization_id
LEFT JOIN organizations AS body ON body.id = named.canonical_id
ORDER BY events.starts_on NULLS LAST,
         events.id,
         -- Who came, and of whom no more is said, stands last.
         sessions.id IS NULL AND statements.id IS NULL,
         -- A chair stands before the first statement of the session, or after all that was said in earlier ones.
         coalesce(
             statements.position,
             (SELECT min(own.position) FROM statements AS own WHERE own.session_id = appearances.session_id),
             (SELECT max(earlier.position)
              FROM statements AS earlier
              JOIN sessions AS before ON before.id = earlier.session_id
              WHERE before.event_id = appearances.event_id AND before.position < sessions.position),
             0
         ),
         sessions.position NULLS LAST,
         statements.position IS NOT NULL,
         appearances.position,
         appearances.id;
CREATE VIEW roster AS
SELECT events.slug AS event,
       speakers.name AS speaker,
       speakers.honorific,
       -- Each list below begins with the rows of the person, also those merged into it (recorded), and their
       -- appearances at the event. CROSS JOIN keeps SQLite to that order.
       (SELECT group_concat(had.role, '; ')
        FROM (
            SELECT appearances.role
            FROM speakers AS recorded
            CROSS JOIN appearances
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY appearances.role
            ORDER BY min(appearances.id)
        ) AS had) AS roles,
       (SELECT group_concat(coalesce(held.title || ', ' || held.organization, held.title, held.organization), '; ')
        FROM (
            SELECT affiliations.title,
                   -- The name that the organization had at the time, if it has changed.
                   coalesce((
                       SELECT names_then.name
                       FROM names_then
                       WHERE names_then.event_id = events.id AND names_then.organization_id = organizations.id
                       ORDER BY names_then.preference, names_then.name_id
                       LIMIT 1
                   ), organizations.name) AS organization
            FROM speakers AS recorded
            CROSS JOIN appearances
            JOIN capacities ON capacities.appearance_id = appearances.id
            JOIN affiliations ON affiliations.id = capacities.affiliation_id
            LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
            LEFT JOIN organizations ON organizations.id = named.canonical_id
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY affiliations.title, organizations.id, organizations.name
            ORDER BY min(capacities.position), min(affiliations.id)
        ) AS held) AS titles,
       (SELECT group_concat(held.organization, '; ')
        FROM (
            SELECT coalesce((
                       SELECT names_then.name
                       FROM names_then
                       WHERE names_then.event_id = events.id AND names_then.organization_id = organizations.id
                       ORDER BY names_then.preference, names_then.name_id
                       LIMIT 1
                   ), organizations.name) AS organization
            FROM speakers AS recorded
            CROSS JOIN appearances
            JOIN capacities ON capacities.appearance_id = appearances.id
            JOIN affiliations ON affiliations.id = capacities.affiliation_id
            JOIN organizations AS named ON named.id = affiliations.organization_id
            JOIN organizations ON organizations.id = named.canonical_id
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY organizations.id, organizations.name
            ORDER BY min(capacities.position), organizations.id
        ) AS held) AS organizations,
       (SELECT group_concat(held.country, '; ')
        FROM (
            SELECT countries.name AS country
            FROM speakers AS recorded
            CROSS JOIN appearances
            LEFT JOIN capacities ON capacities.appearance_id = appearances.id
            LEFT JOIN affiliations ON affiliations.id = capacities.affiliation_id
            JOIN organizations AS named
                ON named.id = coalesce(affiliations.organization_id, appearances.organization_id)
            JOIN countries
                ON countries.code = (
                    SELECT countries_then.country_code
                    FROM countries_then
                    WHERE countries_then.event_id = events.id
                      AND countries_then.organization_id = named.canonical_id
                )
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY countries.code, countries.name
            ORDER BY min(appearances.id), min(capacities.position), countries.code
        ) AS held) AS countries,
       (SELECT group_concat(had.billed_title, '; ')
        FROM (
            SELECT appearances.billed_title
            FROM speakers AS recorded
            CROSS JOIN appearances
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND appearances.billed_title IS NOT NULL
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY appearances.billed_title
            ORDER BY min(appearances.id)
        ) AS had) AS billed_titles,
       count(appearances.id) AS appearances,
       speakers.slug,
       events.starts_on,
       events.id AS event_id,
       speakers.id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
-- A person may have been merged into another; canonical_id is the one that remains.
JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
JOIN speakers ON speakers.id = recorded.canonical_id
WHERE (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
GROUP BY events.id, events.slug, speakers.id, speakers.slug
ORDER BY events.starts_on NULLS LAST,
         events.id,
         coalesce(speakers.sort_key, speakers.sort_name, speakers.name),
         speakers.id;
CREATE UNIQUE INDEX uq_citations_listed_once ON citations (passage_id, coalesce(field, ''), coalesce(event_id, session_id, statement_id, appearance_id, remark_id, participation_id, speaker_id, organization_id, affiliation_id, link_id, topic_id), coalesce(event_id * 0 + 0, session_id * 0 + 1, statement_id * 0 + 2, appearance_id * 0 + 3, remark_id * 0 + 4, participation_id * 0 + 5, speaker_id * 0 + 6, organization_id * 0 + 7, affiliation_id * 0 + 8, link_id * 0 + 9, topic_id * 0 + 10));
CREATE INDEX ix_citations_event_id ON citations (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX ix_citations_session_id ON citations (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX ix_citations_statement_id ON citations (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_citations_appearance_id ON citations (appearance_id) WHERE appearance_id IS NOT NULL;
CREATE INDEX ix_citations_remark_id ON citations (remark_id) WHERE remark_id IS NOT NULL;
CREATE INDEX ix_citations_participation_id ON citations (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_citations_speaker_id ON citations (speaker_id) WHERE speaker_id IS NOT NULL;
CREATE INDEX ix_citations_organization_id ON citations (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_citations_affiliation_id ON citations (affiliation_id) WHERE affiliation_id IS NOT NULL;
CREATE INDEX ix_citations_link_id ON citations (link_id) WHERE link_id IS NOT NULL;
CREATE INDEX ix_citations_topic_id ON citations (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX ix_identifiers_event_id ON identifiers (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX ix_identifiers_session_id ON identifiers (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX ix_identifiers_statement_id ON identifiers (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_identifiers_speaker_id ON identifiers (speaker_id) WHERE speaker_id IS NOT NULL;
CREATE INDEX ix_identifiers_organization_id ON identifiers (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_identifiers_source_id ON identifiers (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX ix_identifiers_series_id ON identifiers (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX ix_former_slugs_event_id ON former_slugs (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX ix_former_slugs_speaker_id ON former_slugs (speaker_id) WHERE speaker_id IS NOT NULL;
CREATE INDEX ix_former_slugs_organization_id ON former_slugs (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_former_slugs_topic_id ON former_slugs (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX ix_former_slugs_source_id ON former_slugs (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX ix_former_slugs_series_id ON former_slugs (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX ix_links_event_id ON links (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX ix_links_session_id ON links (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX ix_links_statement_id ON links (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_links_speaker_id ON links (speaker_id) WHERE speaker_id IS NOT NULL;
CREATE INDEX ix_links_organization_id ON links (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_links_series_id ON links (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX ix_other_titles_event_id ON other_titles (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX ix_other_titles_session_id ON other_titles (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX ix_other_titles_statement_id ON other_titles (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX ix_other_titles_series_id ON other_titles (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX ix_appearances_organization_id ON appearances (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_appearances_replaced_by_id ON appearances (replaced_by_id) WHERE replaced_by_id IS NOT NULL;
CREATE INDEX ix_statements_replies_to_id ON statements (replies_to_id) WHERE replies_to_id IS NOT NULL;
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
FROM search_entries;
CREATE TRIGGER search_entries_inserted AFTER INSERT ON search_entries
BEGIN
INSERT INTO search_index (rowid, names, body, plain_names, plain_body)
SELECT id, names, body, plain_names, plain_body FROM search_text WHERE id = NEW.id;
END;
CREATE TRIGGER search_entries_changing BEFORE UPDATE ON search_entries
WHEN NEW.id <> OLD.id OR NEW.names IS NOT OLD.names OR NEW.body IS NOT OLD.body
BEGIN
INSERT INTO search_index (search_index, rowid, names, body, plain_names, plain_body)
SELECT 'delete', id, names, body, plain_names, plain_body FROM search_text WHERE id = OLD.id;
END;
CREATE TRIGGER search_entries_changed AFTER UPDATE ON search_entries
WHEN NEW.id <> OLD.id OR NEW.names IS NOT OLD.names OR NEW.body IS NOT OLD.body
BEGIN
INSERT INTO search_index (rowid, names, body, plain_names, plain_body)
SELECT id, names, body, plain_names, plain_body FROM search_text WHERE id = NEW.id;
END;
CREATE TRIGGER search_entries_deleting BEFORE DELETE ON search_entries
BEGIN
INSERT INTO search_index (search_index, rowid, names, body, plain_names, plain_body)
SELECT 'delete', id, names, body, plain_names, plain_body FROM search_text WHERE id = OLD.id;
END;
CREATE TRIGGER search_events_inserted AFTER INSERT ON events
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'event' AND row_id = NEW.id;
END;
CREATE TRIGGER search_events_updated AFTER UPDATE OF id, title, acronym, summary ON events
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'event' AND row_id = NEW.id
)
WHERE kind = 'event' AND row_id = OLD.id;
END;
CREATE TRIGGER search_events_deleted AFTER DELETE ON events
BEGIN
DELETE FROM search_entries WHERE kind = 'event' AND row_id = OLD.id;
END;
CREATE TRIGGER search_sessions_inserted AFTER INSERT ON sessions
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'session' AND row_id = NEW.id;
END;
CREATE TRIGGER search_sessions_updated AFTER UPDATE OF id, title, summary ON sessions
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'session' AND row_id = NEW.id
)
WHERE kind = 'session' AND row_id = OLD.id;
END;
CREATE TRIGGER search_sessions_deleted AFTER DELETE ON sessions
BEGIN
DELETE FROM search_entries WHERE kind = 'session' AND row_id = OLD.id;
END;
CREATE TRIGGER search_statements_inserted AFTER INSERT ON statements
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'statement' AND row_id = NEW.id;
END;
CREATE TRIGGER search_statements_updated AFTER UPDATE OF id, title, summary, text ON statements
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'statement' AND row_id = NEW.id
)
WHERE kind = 'statement' AND row_id = OLD.id;
END;
CREATE TRIGGER search_statements_deleted AFTER DELETE ON statements
BEGIN
DELETE FROM search_entries WHERE kind = 'statement' AND row_id = OLD.id;
END;
CREATE TRIGGER search_remarks_inserted AFTER INSERT ON remarks
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'remark' AND row_id = NEW.id;
END;
CREATE TRIGGER search_remarks_updated AFTER UPDATE OF id, act, text, quotation ON remarks
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'remark' AND row_id = NEW.id
)
WHERE kind = 'remark' AND row_id = OLD.id;
END;
CREATE TRIGGER search_remarks_deleted AFTER DELETE ON remarks
BEGIN
DELETE FROM search_entries WHERE kind = 'remark' AND row_id = OLD.id;
END;
CREATE TRIGGER search_topics_inserted AFTER INSERT ON topics
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'topic' AND row_id = NEW.id;
END;
CREATE TRIGGER search_topics_updated AFTER UPDATE OF id, name ON topics
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'topic' AND row_id = NEW.id
)
WHERE kind = 'topic' AND row_id = OLD.id;
END;
CREATE TRIGGER search_topics_deleted AFTER DELETE ON topics
BEGIN
DELETE FROM search_entries WHERE kind = 'topic' AND row_id = OLD.id;
END;
CREATE TRIGGER search_speakers_inserted AFTER INSERT ON speakers
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.id;
END;
CREATE TRIGGER search_speakers_updated AFTER UPDATE OF id, name ON speakers
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.id
)
WHERE kind = 'speaker' AND row_id = OLD.id;
END;
CREATE TRIGGER search_speakers_deleted AFTER DELETE ON speakers
BEGIN
DELETE FROM search_entries WHERE kind = 'speaker' AND row_id = OLD.id;
END;
CREATE TRIGGER search_organizations_inserted AFTER INSERT ON organizations
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.id;
END;
CREATE TRIGGER search_organizations_updated AFTER UPDATE OF id, name, acronym ON organizations
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.id
)
WHERE kind = 'organization' AND row_id = OLD.id;
END;
CREATE TRIGGER search_organizations_deleted AFTER DELETE ON organizations
BEGIN
DELETE FROM search_entries WHERE kind = 'organization' AND row_id = OLD.id;
END;
CREATE TRIGGER search_appearances_inserted AFTER INSERT ON appearances
WHEN NEW.speaker_id IS NULL AND coalesce(NEW.billed_name, NEW.billed_title) IS NOT NULL
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'appearance' AND row_id = NEW.id;
END;
CREATE TRIGGER search_appearances_of_speakers_inserted AFTER INSERT ON appearances
WHEN NEW.speaker_id IS NOT NULL AND coalesce(NEW.billed_name, NEW.billed_title) IS NOT NULL
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND ((NEW.billed_name IS NOT NULL AND instr('; ' || coalesce(names, '') || '; ', '; ' || NEW.billed_name || '; ') = 0)
     OR (NEW.billed_title IS NOT NULL AND instr('; ' || coalesce(body, '') || '; ', '; ' || NEW.billed_title || '; ') = 0));
END;
CREATE TRIGGER search_appearances_of_organizations_inserted AFTER INSERT ON appearances
WHEN NEW.organization_id IS NOT NULL AND NEW.billed_organization IS NOT NULL
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND instr('; ' || coalesce(names, '') || '; ', '; ' || NEW.billed_organization || '; ') = 0;
END;
CREATE TRIGGER search_appearances_updated AFTER UPDATE OF id, speaker_id, billed_name, billed_title, billed_organization, organization_id ON appearances
BEGIN
DELETE FROM search_entries WHERE kind = 'appearance' AND row_id = OLD.id;
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'appearance' AND row_id = NEW.id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND (NEW.speaker_id <> coalesce(OLD.speaker_id, 0));
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND (NEW.organization_id <> coalesce(OLD.organization_id, 0));
END;
CREATE TRIGGER search_appearances_deleted AFTER DELETE ON appearances
BEGIN
DELETE FROM search_entries WHERE kind = 'appearance' AND row_id = OLD.id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id
  AND (NOT EXISTS (SELECT 1 FROM appearances WHERE speaker_id = OLD.speaker_id AND coalesce(billed_name, '') = coalesce(OLD.billed_name, '') AND coalesce(billed_title, '') = coalesce(OLD.billed_title, '')));
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id
  AND (NOT EXISTS (SELECT 1 FROM appearances WHERE organization_id = OLD.organization_id AND coalesce(billed_organization, '') = coalesce(OLD.billed_organization, '')));
END;
CREATE TRIGGER search_passages_inserted AFTER INSERT ON passages
WHEN NEW.text IS NOT NULL
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'passage' AND row_id = NEW.id;
END;
CREATE TRIGGER search_passages_updated AFTER UPDATE OF id, text ON passages
BEGIN
DELETE FROM search_entries WHERE kind = 'passage' AND row_id = OLD.id;
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'passage' AND row_id = NEW.id;
END;
CREATE TRIGGER search_passages_deleted AFTER DELETE ON passages
BEGIN
DELETE FROM search_entries WHERE kind = 'passage' AND row_id = OLD.id;
END;
CREATE TRIGGER search_other_titles_inserted AFTER INSERT ON other_titles
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = NEW.event_id
)
WHERE kind = 'event' AND row_id = NEW.event_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = NEW.session_id
)
WHERE kind = 'session' AND row_id = NEW.session_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = NEW.statement_id
)
WHERE kind = 'statement' AND row_id = NEW.statement_id;
END;
CREATE TRIGGER search_other_titles_updated AFTER UPDATE OF id, event_id, title, session_id, statement_id ON other_titles
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = OLD.event_id
)
WHERE kind = 'event' AND row_id = OLD.event_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = NEW.event_id
)
WHERE kind = 'event' AND row_id = NEW.event_id
  AND (NEW.event_id <> coalesce(OLD.event_id, 0));
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = OLD.session_id
)
WHERE kind = 'session' AND row_id = OLD.session_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = NEW.session_id
)
WHERE kind = 'session' AND row_id = NEW.session_id
  AND (NEW.session_id <> coalesce(OLD.session_id, 0));
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = OLD.statement_id
)
WHERE kind = 'statement' AND row_id = OLD.statement_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = NEW.statement_id
)
WHERE kind = 'statement' AND row_id = NEW.statement_id
  AND (NEW.statement_id <> coalesce(OLD.statement_id, 0));
END;
CREATE TRIGGER search_other_titles_deleted AFTER DELETE ON other_titles
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = OLD.event_id
)
WHERE kind = 'event' AND row_id = OLD.event_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = OLD.session_id
)
WHERE kind = 'session' AND row_id = OLD.session_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = OLD.statement_id
)
WHERE kind = 'statement' AND row_id = OLD.statement_id;
END;
CREATE TRIGGER search_speaker_names_inserted AFTER INSERT ON speaker_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id;
END;
CREATE TRIGGER search_speaker_names_updated AFTER UPDATE OF id, speaker_id, name ON speaker_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND (NEW.speaker_id <> coalesce(OLD.speaker_id, 0));
END;
CREATE TRIGGER search_speaker_names_deleted AFTER DELETE ON speaker_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
END;
CREATE TRIGGER search_affiliations_inserted AFTER INSERT ON affiliations
WHEN NEW.title IS NOT NULL
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id;
END;
CREATE TRIGGER search_affiliations_updated AFTER UPDATE OF id, speaker_id, title ON affiliations
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND (NEW.speaker_id <> coalesce(OLD.speaker_id, 0));
END;
CREATE TRIGGER search_affiliations_deleted AFTER DELETE ON affiliations
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
END;
CREATE TRIGGER search_organization_names_inserted AFTER INSERT ON organization_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id;
END;
CREATE TRIGGER search_organization_names_updated AFTER UPDATE OF id, organization_id, name ON organization_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND (NEW.organization_id <> coalesce(OLD.organization_id, 0));
END;
CREATE TRIGGER search_organization_names_deleted AFTER DELETE ON organization_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
END;
CREATE TRIGGER search_participations_inserted AFTER INSERT ON participations
WHEN NEW.billed_name IS NOT NULL
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND ((NEW.billed_name IS NOT NULL AND instr('; ' || coalesce(names, '') || '; ', '; ' || NEW.billed_name || '; ') = 0));
END;
CREATE TRIGGER search_participations_updated AFTER UPDATE OF id, organization_id, billed_name ON participations
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND (NEW.organization_id <> coalesce(OLD.organization_id, 0));
END;
CREATE TRIGGER search_participations_deleted AFTER DELETE ON participations
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id
  AND (NOT EXISTS (SELECT 1 FROM participations WHERE organization_id = OLD.organization_id AND coalesce(billed_name, '') = coalesce(OLD.billed_name, '')));
END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('affiliations',49);
INSERT INTO "sqlite_sequence" VALUES('capacities',17);
INSERT INTO "sqlite_sequence" VALUES('former_slugs',19);
INSERT INTO "sqlite_sequence" VALUES('identifiers',18);
INSERT INTO "sqlite_sequence" VALUES('organization_names',3);
INSERT INTO "sqlite_sequence" VALUES('organizations',59);
INSERT INTO "sqlite_sequence" VALUES('participations',47);
INSERT INTO "sqlite_sequence" VALUES('passages',66);
INSERT INTO "sqlite_sequence" VALUES('remarks',52);
INSERT INTO "sqlite_sequence" VALUES('series',16);
INSERT INTO "sqlite_sequence" VALUES('speaker_names',6);
INSERT INTO "sqlite_sequence" VALUES('topics',20);
INSERT INTO "sqlite_sequence" VALUES('distinctions',23);
INSERT INTO "sqlite_sequence" VALUES('erasures',1);
INSERT INTO "sqlite_sequence" VALUES('events',25);
INSERT INTO "sqlite_sequence" VALUES('sources',43);
INSERT INTO "sqlite_sequence" VALUES('sessions',8);
INSERT INTO "sqlite_sequence" VALUES('citations',171);
INSERT INTO "sqlite_sequence" VALUES('links',32);
INSERT INTO "sqlite_sequence" VALUES('other_titles',31);
INSERT INTO "sqlite_sequence" VALUES('speakers',44);
INSERT INTO "sqlite_sequence" VALUES('organization_relations',41);
INSERT INTO "sqlite_sequence" VALUES('statements',38);
INSERT INTO "sqlite_sequence" VALUES('appearances',48);
CREATE VIRTUAL TABLE search_index USING fts5(
    names, body, plain_names, plain_body, content = 'search_text', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mc Mn'"
);
INSERT INTO search_index (search_index) VALUES ('rebuild');
COMMIT;
