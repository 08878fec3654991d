-- Prepares an outside PostgreSQL (15 or newer) for Commissary: roles, database, rights. It may be run again at any time.
--
--   COMMISSARY_DB_OWNER_PASSWORD=... COMMISSARY_DB_PASSWORD=... \
--       psql -X -h <host> -U <administrator> -d postgres -f bootstrap.sql
--
-- The administrator is a superuser, or a role with CREATEROLE and CREATEDB as hosted services give it.
-- The two passwords are those that the server gets in the variables of the same names. They come from the environment because
-- a command line is visible to every user of the machine; the psql variables owner_password and application_password (-v)
-- take precedence. A server with log_statement = 'ddl' or 'all' writes the statements that set them to its log.
--
-- The embedded database is prepared with the files that this one includes, so both are alike.

\set ON_ERROR_STOP on
-- What was there before is no news.
SET client_min_messages = warning;

\if :{?owner_password}
\else
\getenv owner_password COMMISSARY_DB_OWNER_PASSWORD
\endif
\if :{?application_password}
\else
\getenv application_password COMMISSARY_DB_PASSWORD
\endif

BEGIN;
\ir roles.sql
-- An unset variable makes these two a syntax error: no role is ever left with an empty password.
ALTER ROLE commissary_owner PASSWORD :'owner_password';
ALTER ROLE commissary_app PASSWORD :'application_password';
COMMIT;

SELECT NOT EXISTS (SELECT FROM pg_database WHERE datname = 'commissary') AS database_missing \gset
\if :database_missing
\ir database.sql
\endif

\connect commissary
SET client_min_messages = warning;
BEGIN;
\ir rights.sql
COMMIT;
