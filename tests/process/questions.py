"""The ready questions of the web pages, with what to fill in and the real answers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """A ready-made query, what to fill in, and the real answer: the first words of each row."""

    name: str
    parameter: str
    value: str
    answer: list[tuple[str | None, ...]]


QUESTIONS = [
    Question(
        "search",
        "words",
        "critical infra*",
        [
            ("topic", "Critical infrastructure", "[Critical infrastructure]", None),
            (
                "session",
                "Protecting critical infrastructure against terrorist attacks emanating from cyberspace",
                "Protecting [critical infrastructure] against terrorist attacks emanating from cyberspace",
                "minsk-2018",
            ),
        ],
    ),
    Question(
        "what-was-said-about",
        "topic",
        "human rights",
        [
            ("Oleg Kravchenko", "Deputy Minister of Foreign Affairs, MFA of the Republic of Belarus", "outlined"),
            ("Thomas Greminger", "Secretary General, OSCE", "drew attention to"),
        ],
    ),
    Question(
        "who-spoke-for",
        "organization",
        "united nations",
        [
            ("Vladimir Voronkov", "speaker", "Under-Secretary-General", "United Nations"),
            ("Vladimir Voronkov", "speaker", "Head", "UN Counter-Terrorism Office"),
            ("Yuri Fedotov", "speaker", "Under-Secretary-General", "United Nations"),
            ("Yuri Fedotov", "speaker", "Executive Director", "UN Office on Drugs and Crime"),
            ("Yuri Fedotov", "speaker", "Director-General", "UN Office in Vienna"),
        ],
    ),
    Question(
        "in-which-capacities",
        "person",
        "S.Zas",
        [
            ("Stanislav Zas", "State Secretary", "Security Council of the Republic of Belarus", "reader"),
            ("Stanislav Zas", "State Secretary", "Security Council of the Republic of Belarus", "speaker"),
        ],
    ),
    Question(
        "who-took-part",
        "conference",
        "digital age",
        [
            ("organizer", "MFA of the Republic of Belarus", "ministry"),
            ("co-organizer", "OSCE Secretariat", "secretariat"),
            ("participant", "European Union", None),
            ("participant", "UN Counter-Terrorism Committee", "committee"),
            ("participant", "UN Office on Drugs and Crime", "office"),
            ("participant", "INTERPOL", None),
            ("participant", "Council of Europe", None),
            (
                "participant",
                "Line ministries and governmental bodies of the OSCE participating States and Partners for cooperation",
            ),
            ("participant", "Experts from Belarus", None),
        ],
    ),
    Question(
        "why",
        "words",
        "participant_count",
        [("event Preventing and Countering Terrorism in the Digital Age", "participant_count", None)],
    ),
    Question("without-evidence", "", "", []),
]
