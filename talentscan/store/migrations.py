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
    (
        """
        CREATE TABLE records (           -- one event of the world each, merged from all articles that tell it
            id TEXT PRIMARY KEY,
            identity TEXT NOT NULL,      -- hash of who, what, where and which year
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
            history TEXT NOT NULL,       -- JSON: status, day and article of each change
            sources INTEGER NOT NULL,    -- independent ones
            stories TEXT NOT NULL,       -- JSON array of ids
            conflicts TEXT NOT NULL,     -- JSON: field, and each value with its articles
            move TEXT,                   -- the same for a departure and a hire that belong together
            confidence REAL NOT NULL,
            roles TEXT NOT NULL,         -- JSON array: all wordings
            date_articles TEXT NOT NULL, -- JSON array: who tells the date
            namesakes TEXT NOT NULL,     -- JSON array of ids
            decisions TEXT NOT NULL,     -- JSON array of numbers
            who TEXT NOT NULL,           -- the folded words of the name, a space before each
            earliest TEXT,               -- the first and the last day that it may have been, YYYY-MM-DD
            latest TEXT
        ) WITHOUT ROWID
        """,
        "CREATE INDEX records_identity ON records (identity)",
        "CREATE INDEX records_move ON records (move)",
        "CREATE INDEX records_organization ON records (organization)",
        """
        CREATE TABLE tellings (          -- which record each event is told by; rejected ones are in none
            article TEXT NOT NULL,
            event TEXT NOT NULL,
            naming INTEGER NOT NULL,     -- as in namings
            record TEXT NOT NULL,
            position INTEGER NOT NULL,   -- among the events of its record, from 0
            PRIMARY KEY (article, event)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX tellings_naming ON tellings (naming)",
        "CREATE INDEX tellings_record ON tellings (record)",
        """
        CREATE TABLE namings (           -- who went which way and where, in the words of some articles
            number INTEGER PRIMARY KEY,  -- stands for it: a hash
            way TEXT NOT NULL,           -- in or out
            person TEXT NOT NULL,        -- either of these is empty
            people TEXT NOT NULL,        -- how many, or what those are called who are not named
            organization TEXT NOT NULL,
            text TEXT NOT NULL           -- as articles.text_id where the name is one word, else empty
        )
        """,
        """
        CREATE TABLE naming_keys (       -- keys by which namings that may be of one record find each other
            key INTEGER NOT NULL,
            sort INTEGER NOT NULL,       -- 0: of the whole name, 1: of part of it, 2: of who came to and left one place
            naming INTEGER NOT NULL,
            PRIMARY KEY (key, sort, naming)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE record_keys (       -- keys by which records that may be related find each other
            record TEXT NOT NULL,
            key INTEGER NOT NULL,
            PRIMARY KEY (record, key)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX record_keys_key ON record_keys (key)",
        """
        CREATE TABLE record_relations (  -- what one record is to another
            record TEXT NOT NULL,
            relation TEXT NOT NULL,      -- denies, undoes or succeeds
            other TEXT NOT NULL,
            PRIMARY KEY (record, relation, other)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX record_relations_other ON record_relations (other)",
        """
        CREATE TABLE former_records (    -- ids that records had before they were merged, split or dated anew
            id TEXT PRIMARY KEY,
            record TEXT NOT NULL         -- the record that most of its events are in since
        ) WITHOUT ROWID
        """,
        "CREATE INDEX former_records_record ON former_records (record)",
        """
        CREATE TABLE decided_events (    -- the events that a decision had to do with when they were merged
            decision INTEGER NOT NULL,
            article TEXT NOT NULL,
            event TEXT NOT NULL,
            PRIMARY KEY (decision, article, event)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX decided_events_article ON decided_events (article)",
        """
        CREATE TABLE record_queue (      -- articles whose events came, changed or went since the records were merged
            article TEXT PRIMARY KEY
        ) WITHOUT ROWID
        """,
        "CREATE INDEX events_counterpart ON events (counterpart)",
        *(
            f"""
            CREATE TRIGGER {table}_{verb}_queued AFTER {verb} ON {table}
            BEGIN INSERT INTO record_queue VALUES ({row}.article) ON CONFLICT DO NOTHING; END
            """
            for table in ("events", "places", "stories")
            for verb, row in (("INSERT", "new"), ("DELETE", "old"))
        ),
        """
        CREATE TRIGGER stories_update_queued AFTER UPDATE ON stories
        WHEN old.story IS NOT new.story OR old.source IS NOT new.source
        BEGIN INSERT INTO record_queue VALUES (new.article) ON CONFLICT DO NOTHING; END
        """,
        """
        CREATE TRIGGER places_update_queued AFTER UPDATE ON places
        BEGIN INSERT INTO record_queue VALUES (old.article), (new.article) ON CONFLICT DO NOTHING; END
        """,
        "INSERT OR IGNORE INTO record_queue SELECT DISTINCT article FROM events",
    ),
    (
        "DROP TABLE record_keys",  # the keys were of the person alone; all records are merged anew
        """
        CREATE TABLE record_keys (       -- keys by which records that may be related find each other
            record TEXT NOT NULL,
            sort INTEGER NOT NULL,       -- 0: of who and what joins two records, 1: of those who have one name
            key INTEGER NOT NULL,
            PRIMARY KEY (record, sort, key)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX record_keys_key ON record_keys (key)",
        "DELETE FROM meta WHERE key = 'records'",
    ),
)
