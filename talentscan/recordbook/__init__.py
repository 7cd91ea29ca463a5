"""The records of a database: kept up to date, asked for, decided on."""
