"""The tables, as a list of steps: the database's `user_version` says how many of them it has seen.

Never change a step that was released; add one.
"""

from __future__ import annotations

APPLICATION_ID = 0x74616C73
"""The mark in the file's header by which a talentscan database is known (`tals`)."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE meta (              -- facts about this database
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE articles (          -- what was read, once for each content
            id TEXT PRIMARY KEY,         -- hash of all that the article says
            title TEXT,
            published TEXT,              -- YYYY-MM-DD
            outlet TEXT,
            url TEXT,
            authors TEXT NOT NULL,       -- JSON array of names
            source TEXT NOT NULL,        -- the decoded text of the file or record; evidence counts in it
            text TEXT,                   -- the same without markup; NULL where it is the source itself
            text_id TEXT NOT NULL,       -- hash of the words alone: equal for copies
            rules TEXT NOT NULL          -- the version of the rules that its events were found by
        )
        """,
        """
        CREATE TABLE places (            -- where each article was found; copies share their article
            path TEXT PRIMARY KEY,       -- dump.jsonl#3 for the third record of a file
            file TEXT NOT NULL,          -- the file it is in
            article TEXT NOT NULL REFERENCES articles (id)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX places_file ON places (file)",
        "CREATE INDEX places_article ON places (article)",
        """
        CREATE TABLE files (             -- files that were read to their end
            path TEXT PRIMARY KEY,
            digest TEXT NOT NULL,        -- hash of the file's bytes
            rules TEXT NOT NULL,         -- the version of the rules then
            articles INTEGER NOT NULL    -- how many articles are in it
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE events (            -- departures, hires and internal changes, as each article tells them
            id TEXT NOT NULL,            -- hash of the article and of what is told
            article TEXT NOT NULL REFERENCES articles (id),
            position INTEGER NOT NULL,   -- in reading order, from 0
            kind TEXT NOT NULL,
            person TEXT,
            group_count INTEGER,
            group_text TEXT,
            organization TEXT NOT NULL,
            unit TEXT,
            role TEXT,
            counterpart TEXT,
            date TEXT,                   -- YYYY, YYYY-MM or YYYY-MM-DD
            date_basis TEXT,
            manner TEXT NOT NULL,
            status TEXT NOT NULL,
            status_cue TEXT,
            attribution TEXT NOT NULL,   -- JSON array
            confidence REAL NOT NULL,
            rule TEXT NOT NULL,
            PRIMARY KEY (article, id)
        )
        """,
        "CREATE INDEX events_id ON events (id)",
        "CREATE INDEX events_person ON events (person)",
        "CREATE INDEX events_organization ON events (organization)",
        """
        CREATE TABLE evidence (          -- the sentences: substr(source, start + 1, "end" - start) = quote
            article TEXT NOT NULL,
            event TEXT NOT NULL,
            position INTEGER NOT NULL,
            quote TEXT NOT NULL,
            start INTEGER NOT NULL,      -- in characters of articles.source
            "end" INTEGER NOT NULL,
            text TEXT,                   -- the quote without markup; NULL where it is the quote itself
            PRIMARY KEY (article, event, position),
            FOREIGN KEY (article, event) REFERENCES events (article, id)
        )
        """,
    ),
    (
        """
        CREATE TABLE decisions (         -- what a user decided about records; later ones win
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            verb TEXT NOT NULL,          -- merge, split, reject or alias
            made TEXT NOT NULL,          -- when, ISO 8601 in UTC
            names TEXT NOT NULL          -- JSON array: both names of an alias, else the ids that were given
        )
        """,
        """
        CREATE TABLE decision_events (   -- the events that a decision is about; they need not be stored any more
            decision INTEGER NOT NULL REFERENCES decisions (number) ON DELETE CASCADE,
            side INTEGER NOT NULL,       -- 0: the first, or those taken out; 1: the second, or those left
            event TEXT NOT NULL,
            sentence TEXT NOT NULL,      -- hash of the words of its first evidence
            kind TEXT NOT NULL,
            person TEXT,
            organization TEXT NOT NULL,
            PRIMARY KEY (decision, side, event, sentence)
        ) WITHOUT ROWID
        """,
    ),
    (
        """
        CREATE TABLE fingerprints (      -- what comparing an article with others needs of it
            number INTEGER PRIMARY KEY,  -- stands for the article: the first 63 bits of its id
            text_id TEXT NOT NULL,       -- as in articles
            day INTEGER,                 -- days since 0001-01-01, which is day 1
            size INTEGER NOT NULL,       -- how many distinct runs of words the text has
            sketch BLOB NOT NULL,        -- the least hashes of these, 4 bytes each, ascending
            title TEXT NOT NULL,         -- folded, without function words
            lead TEXT NOT NULL,
            movers TEXT NOT NULL,        -- JSON: who changes post, how important, which way, where
            names BLOB NOT NULL,         -- hashes of the names that it begins with, 4 bytes each
            original INTEGER,            -- the earliest of its copies, perhaps itself
            centre INTEGER,              -- of an original: the centre of its story, perhaps itself
            degree INTEGER NOT NULL      -- with how many it is linked, as far as that counts
        )
        """,
        "CREATE INDEX fingerprints_original ON fingerprints (original)",
        "CREATE INDEX fingerprints_centre ON fingerprints (centre)",
        """
        CREATE TABLE story_keys (        -- keys by which articles that are perhaps alike find each other
            key INTEGER NOT NULL,
            number INTEGER NOT NULL,     -- as in fingerprints
            PRIMARY KEY (key, number)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE story_links (       -- articles that are alike, each pair both ways
            number INTEGER NOT NULL,     -- as in fingerprints
            other INTEGER NOT NULL,
            likeness TEXT NOT NULL,      -- copy, near-copy, same-events, follow-up, same-words
            degree REAL NOT NULL,        -- how much, 0 to 1
            days INTEGER,                -- how many apart, where both have a date
            PRIMARY KEY (number, other)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE stories (           -- which articles tell the same news
            article TEXT PRIMARY KEY,
            story TEXT NOT NULL,         -- the same for all its articles
            source INTEGER NOT NULL,     -- the independent source of the story that the article is, from 1
            centre INTEGER NOT NULL      -- as in fingerprints
        ) WITHOUT ROWID
        """,
        "CREATE INDEX stories_story ON stories (story)",
        """
        CREATE TABLE story_queue (       -- articles that came, changed or went since the stories were found
            article TEXT PRIMARY KEY
        ) WITHOUT ROWID
        """,
        "INSERT INTO story_queue SELECT id FROM articles",
    ),
)
