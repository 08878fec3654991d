-- Runs in the database commissary. Rights on schemas and tables are given by the migrations that create them.
-- Extensions too: those in use (btree_gist, pg_trgm, citext, unaccent) are trusted, so the owner may create them.

REVOKE ALL ON DATABASE commissary FROM PUBLIC;
GRANT CONNECT ON DATABASE commissary TO commissary_app;

-- Databases made before PostgreSQL 15 let everyone create tables here.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
