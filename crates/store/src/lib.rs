//! Keeps entries, blobs and accounts: SQLite or PostgreSQL.
