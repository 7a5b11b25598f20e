"""Know more of persons, posts and roles, what was printed of bodies, and the words themselves.

Two persons of one name are told apart by their dates. A post has a class, and may be held for somebody else. Programmes
print forms of address, names of bodies as they were, and roles that the list lacked: discussant, delegate, signatory. A
communique quotes, and an address may be published word by word.

The downgrade loses all of that. Roles become the nearest that the list had: a presenter and a discussant a speaker, a
president a chair, a co-author an author, and heads of delegations, delegates, guests and signatories attendees.

Revision ID: c41d7be08a35
Revises: b3816b5e5ee6
Create Date: 2026-11-27 17:42:00.000000+00:00
"""

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "c41d7be08a35"
down_revision = "b3816b5e5ee6"
branch_labels = None
depends_on = None

_Condition = str | dict[str, str]

_SQLITE_LINE = (
    "{0} <> '' AND {0} = trim({0}, char(32, 160, 8239, 12288)) AND instr({0}, char(0)) = 0"
    " AND {0} NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'"
)
_POSTGRESQL_LINE = (
    "{0} <> '' AND {0} = btrim({0}, U&'\\0020\\00A0\\202F\\3000') AND {0} !~ '[\\u0001-\\u001F\\u007F-\\u009F]'"
)
_LINE: _Condition = {"sqlite": _SQLITE_LINE, "postgresql": _POSTGRESQL_LINE}
_WORD: _Condition = {
    "sqlite": f"{{0}} = lower({{0}}) AND {_SQLITE_LINE}",
    "postgresql": f'{{0}} = lower({{0}} COLLATE "C") AND {_POSTGRESQL_LINE}',
}
_PROSE: _Condition = {
    "sqlite": "{0} <> '' AND {0} = trim({0}, char(9, 10, 13, 32, 160, 8239, 12288))"
    " AND typeof({0}) IN ('text', 'null') AND instr({0}, char(0)) = 0",
    "postgresql": "{0} <> '' AND {0} = btrim({0}, U&'\\0009\\000A\\000D\\0020\\00A0\\202F\\3000')",
}
_PARTIAL_DATE: _Condition = {
    "sqlite": "typeof({0}) IN ('text', 'null') AND length({0}) IN (4, 7, 10) AND instr({0}, char(0)) = 0"
    " AND substr({0} || '-01-01', 1, 10) IS date(substr({0} || '-01-01', 1, 10), '+0 days') AND {0} >= '0001'",
    "postgresql": "CASE WHEN {0} ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'"
    " AND {0} !~ '^0000' THEN length({0}) < 10 OR substr({0}, 9, 2)::int BETWEEN 1"
    " AND extract(day FROM make_date(substr({0}, 1, 4)::int, substr({0}, 6, 2)::int, 1)"
    " + interval '1 month' - interval '1 day') ELSE {0} IS NULL END",
}

_NEW: dict[str, dict[str, tuple[str, _Condition]]] = {
    "speakers": {
        "gender": ("is_lower_case_words", _WORD),
        "pronouns": ("is_a_trimmed_line", _LINE),
        "born": ("is_a_partial_date", _PARTIAL_DATE),
        "died": ("is_a_partial_date", _PARTIAL_DATE),
    },
    "affiliations": {
        "kind": ("is_lower_case_words", _WORD),
        "rank": ("is_known", "{0} IN ('acting', 'deputy', 'acting-deputy')"),
    },
    "appearances": {
        "billed_honorific": ("is_a_trimmed_line", _LINE),
        "billed_organization": ("is_a_trimmed_line", _LINE),
    },
    "remarks": {"quotation": ("is_trimmed_text", _PROSE)},
    "participations": {"billed_name": ("is_a_trimmed_line", _LINE)},
    "statements": {"text": ("is_trimmed_text", _PROSE)},
}
"""The new columns of each table: the name of the rule, and the rule."""

_ROLES = "'speaker', 'author', 'reader', 'chair', 'moderator', 'panellist', 'rapporteur', 'interpreter', 'attendee'"
_NEW_ROLES = {
    "presenter": "speaker",
    "co-author": "author",
    "discussant": "speaker",
    "president": "chair",
    "head-of-delegation": "attendee",
    "delegate": "attendee",
    "guest": "attendee",
    "signatory": "attendee",
}
"""The new roles, each with what comes nearest among the earlier ones."""

_ALL_ROLES = ", ".join([_ROLES, *(f"'{role}'" for role in _NEW_ROLES)])
_REPLACED = {
    "role_is_known": (f"role IN ({_ROLES})", f"role IN ({_ALL_ROLES})"),
    "authors_and_readers_have_a_statement": (
        "role NOT IN ('author', 'reader') OR statement_id IS NOT NULL",
        "role NOT IN ('author', 'co-author', 'reader') OR statement_id IS NOT NULL",
    ),
}
"""Rules of appearances, as they were and as they are."""

_DIED_NOT_BEFORE_BORN = "died = '..' OR substr(died, 1, length(born)) >= substr(born, 1, length(died))"
_VIEWS = {"bodies": 3, "positions_held": 3, "programme": 4, "what_was_said": 3}


def upgrade() -> None:
    for name, version in reversed(_VIEWS.items()):
        op.drop_sql(name, version - 1)
    for table, columns in _NEW.items():
        with op.batch_alter_table(table) as batch_op:
            for column, (rule, condition) in columns.items():
                check = op.check(f"ck_{table}_{column}_{rule}", _of_column(condition, column))
                batch_op.add_column(sa.Column(column, sa.Text(), check, nullable=True))
            if table == "speakers":
                batch_op.create_check_constraint(
                    batch_op.f("ck_speakers_died_not_before_born"), sa.text(_DIED_NOT_BEFORE_BORN)
                )
            if table == "appearances":
                _replace_rules(batch_op, 1)
    for name, version in _VIEWS.items():
        op.create_sql(name, version)


def downgrade() -> None:
    for name, version in reversed(_VIEWS.items()):
        op.drop_sql(name, version)
    for role, nearest in _NEW_ROLES.items():
        op.execute(f"UPDATE appearances SET role = '{nearest}' WHERE role = '{role}'")
    for table, columns in reversed(_NEW.items()):
        for column in columns:
            op.execute(f"DELETE FROM citations WHERE field = '{column}' AND {table[:-1]}_id IS NOT NULL")
        with op.batch_alter_table(table) as batch_op:
            if table == "speakers":
                batch_op.drop_constraint(batch_op.f("ck_speakers_died_not_before_born"), type_="check")
            if table == "appearances":
                _replace_rules(batch_op, 0)
            for column in reversed(columns):
                batch_op.drop_column(column)
    for name, version in _VIEWS.items():
        op.create_sql(name, version - 1)


def _replace_rules(batch_op: BatchOperations, version: int) -> None:
    for name, texts in _REPLACED.items():
        constraint = batch_op.f(f"ck_appearances_{name}")
        batch_op.drop_constraint(constraint, type_="check")
        batch_op.create_check_constraint(constraint, sa.text(texts[version]))


def _of_column(condition: _Condition, column: str) -> _Condition:
    if isinstance(condition, str):
        return condition.replace("{0}", column)
    return {dialect: sql.replace("{0}", column) for dialect, sql in condition.items()}
