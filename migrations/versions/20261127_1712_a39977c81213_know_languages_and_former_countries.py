"""Know several languages, pages and licences, and the countries of former times.

A talk may be held in two languages, and a conference interpreted into six. What was held has a page of its own, and its
recordings a licence. A conference of 1984 may have been held in the Soviet Union, and one of today in Kosovo. Names in
common use and codes of three letters are added, as other registers have them.

The downgrade loses all languages of a statement but the first, languages of conferences and sessions, interpretation,
acronyms of conferences, pages and licences, and which conferences and bodies belong to former states and to Kosovo.

Revision ID: a39977c81213
Revises: 4acafc3e7620
Create Date: 2026-11-27 17:12:13.281976+00:00
"""

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "a39977c81213"
down_revision = "4acafc3e7620"
branch_labels = None
depends_on = None

_Condition = str | dict[str, str]

_ALPHA_3 = """
    AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS AW:ABW AX:ALA AZ:AZE
    BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS
    BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN
    CO:COL CR:CRI CU:CUB CV:CPV CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST
    EG:EGY EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GF:GUF
    GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD
    HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN IN:IND IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM
    JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA
    LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL MK:MKD
    ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM
    NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG
    PH:PHL PK:PAK PL:POL PM:SPM PN:PCN PR:PRI PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA
    SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD
    ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS TM:TKM TN:TUN TO:TON
    TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR
    VN:VNM VU:VUT WF:WLF WS:WSM YE:YEM YT:MYT ZA:ZAF ZM:ZMB ZW:ZWE
"""
"""Codes of ISO 3166-1: alpha-2 and alpha-3."""

_COMMON = {
    "BN": "Brunei",
    "BO": "Bolivia",
    "CD": "DR Congo",
    "CI": "Ivory Coast",
    "CZ": "Czech Republic",
    "FK": "Falkland Islands",
    "FM": "Micronesia",
    "GB": "United Kingdom",
    "IR": "Iran",
    "KP": "North Korea",
    "KR": "South Korea",
    "LA": "Laos",
    "MD": "Moldova",
    "PS": "Palestine",
    "RU": "Russia",
    "SY": "Syria",
    "TR": "Turkey",
    "TW": "Taiwan",
    "TZ": "Tanzania",
    "US": "United States",
    "VA": "Vatican City",
    "VE": "Venezuela",
    "VN": "Vietnam",
}
"""Names in common use, where they are others."""

_MORE = [
    ("XK", "Kosovo", None, None, None),
    ("AIDJ", "French Afars and Issas", "AFI", None, "1977"),
    ("AN", "Netherlands Antilles", "ANT", None, "2010-12-15"),
    ("BQAQ", "British Antarctic Territory", "ATB", None, "1979"),
    ("BU", "Burma", "BUR", None, "1989-12-05"),
    ("BYAA", "Byelorussian SSR", "BYS", None, "1992-06-15"),
    ("CSHH", "Czechoslovakia", "CSK", None, "1993-06-15"),
    ("CSXX", "Serbia and Montenegro", "SCG", None, "2006-09-26"),
    ("CT", "Canton and Enderbury Islands", "CTE", None, "1984"),
    ("DD", "German Democratic Republic", "DDR", "East Germany", "1990-10-30"),
    ("DY", "Dahomey", "DHY", None, "1977"),
    ("FQ", "French Southern and Antarctic Territories", "ATF", None, "1979"),
    ("FX", "Metropolitan France", "FXX", None, "1997-07-14"),
    ("GEHH", "Gilbert and Ellice Islands", "GEL", None, "1979"),
    ("HV", "Upper Volta", "HVO", None, "1984"),
    ("JT", "Johnston Island", "JTN", None, "1986"),
    ("MI", "Midway Islands", "MID", None, "1986"),
    ("NH", "New Hebrides", "NHB", None, "1980"),
    ("NQ", "Dronning Maud Land", "ATN", None, "1983"),
    ("NT", "Neutral Zone", "NTZ", None, "1993-07-12"),
    ("PC", "Pacific Islands (Trust Territory)", "PCI", None, "1986"),
    ("PU", "US Miscellaneous Pacific Islands", "PUS", None, "1986"),
    ("PZ", "Panama Canal Zone", "PCZ", None, "1980"),
    ("RH", "Southern Rhodesia", "RHO", None, "1980"),
    ("SKIN", "Sikkim", "SKM", None, "1975"),
    ("SU", "Union of Soviet Socialist Republics", "SUN", "Soviet Union", "1992-08-30"),
    ("TP", "East Timor", "TMP", None, "2002-05-20"),
    ("VD", "Democratic Republic of Viet-Nam", "VDR", "North Vietnam", "1977"),
    ("WK", "Wake Island", "WAK", None, "1986"),
    ("YD", "Democratic Yemen", "YMD", "South Yemen", "1990-08-14"),
    ("YU", "Yugoslavia", "YUG", None, "2003-07-23"),
    ("ZR", "Zaire", "ZAR", None, "1997-07-14"),
]

_TEXT = " AND typeof({0}) IN ('text', 'null') AND instr({0}, char(0)) = 0"
_LINE: _Condition = {
    "sqlite": "{0} <> '' AND {0} = trim({0}, char(32, 160, 8239, 12288)) AND instr({0}, char(0)) = 0"
    " AND {0} NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'",
    "postgresql": "{0} <> '' AND {0} = btrim({0}, U&'\\0020\\00A0\\202F\\3000')"
    " AND {0} !~ '[\\u0001-\\u001F\\u007F-\\u009F]'",
}
_TAG = "[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*"
_LANGUAGE: _Condition = {
    "sqlite": "{0} GLOB '[a-z][a-z]*' AND {0} NOT GLOB '*[^A-Za-z0-9-]*' AND {0} NOT GLOB '*--*'"
    " AND {0} NOT GLOB '*-'" + _TEXT,
    "postgresql": f"{{0}} ~ '^{_TAG}$'",
}
_LANGUAGES: _Condition = {
    "sqlite": "{0} GLOB '[a-z][a-z]*' AND {0} NOT GLOB '*[^A-Za-z0-9, -]*' AND {0} NOT GLOB '*--*'"
    " AND {0} NOT GLOB '*[,-]' AND {0} NOT GLOB '*-,*' AND {0} NOT GLOB '*[^,] *' AND {0} NOT GLOB '*,[^ ]*'"
    " AND {0} NOT GLOB '*, [^a-z]*' AND {0} NOT GLOB '*, [a-z][^a-z]*' AND {0} NOT GLOB '*, [a-z]'"
    " AND {0} NOT GLOB '*[, ]'" + _TEXT,
    "postgresql": f"{{0}} ~ '^{_TAG}(, {_TAG})*$'",
}
_TWO_LETTERS: _Condition = {
    "sqlite": "{0} GLOB '[A-Z][A-Z]'" + _TEXT,
    "postgresql": "{0} ~ '^[A-Z]{2}$'",
}
_TWO_OR_FOUR_LETTERS: _Condition = {
    "sqlite": "({0} GLOB '[A-Z][A-Z]' OR {0} GLOB '[A-Z][A-Z][A-Z][A-Z]')" + _TEXT,
    "postgresql": "{0} ~ '^([A-Z]{2}|[A-Z]{4})$'",
}
_THREE_LETTERS: _Condition = {
    "sqlite": "{0} GLOB '[A-Z][A-Z][A-Z]'" + _TEXT,
    "postgresql": "{0} ~ '^[A-Z]{3}$'",
}
_PARTIAL_DATE: _Condition = {
    "sqlite": "typeof({0}) IN ('text', 'null') AND length({0}) IN (4, 7, 10) AND instr({0}, char(0)) = 0"
    " AND substr({0} || '-01-01', 1, 10) IS date(substr({0} || '-01-01', 1, 10), '+0 days') AND {0} >= '0001'",
    "postgresql": "CASE WHEN {0} ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'"
    " AND {0} !~ '^0000' THEN length({0}) < 10 OR substr({0}, 9, 2)::int BETWEEN 1"
    " AND extract(day FROM make_date(substr({0}, 1, 4)::int, substr({0}, 6, 2)::int, 1)"
    " + interval '1 month' - interval '1 day') ELSE {0} IS NULL END",
}

_PUBLISHED = {
    "interpretation": ("are_language_tags", _LANGUAGES),
    "url": ("is_a_trimmed_line", _LINE),
    "license": ("is_a_trimmed_line", _LINE),
}
_NEW: dict[str, dict[str, tuple[str, _Condition]]] = {
    "countries": {
        "alpha_3": ("is_three_capital_letters", _THREE_LETTERS),
        "common_name": ("is_a_trimmed_line", _LINE),
        "withdrawn_on": ("is_a_partial_date", _PARTIAL_DATE),
    },
    "events": {
        "acronym": ("is_a_trimmed_line", _LINE),
        "language": ("are_language_tags", _LANGUAGES),
        **_PUBLISHED,
    },
    "sessions": {**_PUBLISHED, "language": ("are_language_tags", _LANGUAGES)},
    "statements": _PUBLISHED,
}
"""The new columns of each table: the name of the rule, and the rule."""

_REPLACED = {
    "countries": (
        "code",
        ("is_two_capital_letters", _TWO_LETTERS),
        ("is_two_or_four_capital_letters", _TWO_OR_FOUR_LETTERS),
    ),
    "statements": ("language", ("is_a_language_tag", _LANGUAGE), ("are_language_tags", _LANGUAGES)),
}
"""Rules that are replaced: the column, the rule before, and the rule now."""


def upgrade() -> None:
    for table, columns in _NEW.items():
        with op.batch_alter_table(table) as batch_op:
            for column, (rule, condition) in columns.items():
                check = op.check(f"ck_{table}_{column}_{rule}", _of_column(condition, column))
                batch_op.add_column(sa.Column(column, sa.Text(), check, nullable=True))
            if table in _REPLACED:
                column, before, now = _REPLACED[table]
                _replace(batch_op, table, column, before, now)
    countries = sa.table("countries", *(sa.column(name, sa.Text) for name in ("code", "name", *_NEW["countries"])))
    for pair in _ALPHA_3.split():
        code, alpha_3 = pair.split(":")
        op.execute(sa.update(countries).where(countries.c.code == code).values(alpha_3=alpha_3))
    for code, common_name in _COMMON.items():
        op.execute(sa.update(countries).where(countries.c.code == code).values(common_name=common_name))
    for code, name, more_alpha_3, more_common_name, withdrawn_on in _MORE:
        row = {
            "code": code,
            "name": name,
            "alpha_3": more_alpha_3,
            "common_name": more_common_name,
            "withdrawn_on": withdrawn_on,
        }
        values = sa.select(*(sa.literal(value, sa.Text) for value in row.values()))
        # Somebody may have added it by hand.
        missing = ~sa.exists(sa.select(sa.literal(1)).select_from(countries).where(countries.c.code == code))
        op.execute(sa.insert(countries).from_select(list(row), values.where(missing)))


def downgrade() -> None:
    gone = ", ".join(f"'{code}'" for code, *_ in _MORE)
    for table in ("events", "organizations"):
        key = f"{table[:-1]}_id"
        lost = f"SELECT id FROM {table} WHERE country_code IN ({gone})"
        op.execute(f"DELETE FROM citations WHERE field = 'country_code' AND {key} IN ({lost})")
        op.execute(f"UPDATE {table} SET country_code = NULL WHERE country_code IN ({gone})")
    op.execute(f"DELETE FROM countries WHERE code IN ({gone})")
    first = {
        "sqlite": "substr(language, 1, instr(language, ',') - 1)",
        "postgresql": "split_part(language, ',', 1)",
    }[op.get_context().dialect.name]
    op.execute(f"UPDATE statements SET language = {first} WHERE language LIKE '%,%'")
    for table, columns in reversed(_NEW.items()):
        for column in columns:
            if table != "countries":
                op.execute(f"DELETE FROM citations WHERE field = '{column}' AND {table[:-1]}_id IS NOT NULL")
        with op.batch_alter_table(table) as batch_op:
            if table in _REPLACED:
                column, before, now = _REPLACED[table]
                _replace(batch_op, table, column, now, before)
            for column in reversed(columns):
                batch_op.drop_column(column)


def _replace(
    batch_op: BatchOperations, table: str, column: str, before: tuple[str, _Condition], now: tuple[str, _Condition]
) -> None:
    batch_op.drop_constraint(batch_op.f(f"ck_{table}_{column}_{before[0]}"), type_="check")
    condition = _of_column(now[1], column)
    texts = condition if isinstance(condition, str) else condition[op.get_context().dialect.name]
    batch_op.create_check_constraint(batch_op.f(f"ck_{table}_{column}_{now[0]}"), sa.text(texts.replace(":", "\\:")))


def _of_column(condition: _Condition, column: str) -> _Condition:
    if isinstance(condition, str):
        return condition.replace("{0}", column)
    return {dialect: sql.replace("{0}", column) for dialect, sql in condition.items()}
