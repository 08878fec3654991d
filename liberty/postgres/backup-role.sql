-- Makes the role that dumps an outside database before a migration. It reads everything and changes nothing.
--
--   COMMISSARY_DB_BACKUP_PASSWORD=... psql -X -h <host> -U <superuser> -d commissary -f backup-role.sql
--
-- Then the server gets COMMISSARY_DB_BACKUP_USER=commissary_backup and that password. Not a part of bootstrap.sql, because
-- only a superuser may give BYPASSRLS away (since PostgreSQL 16 also a role that has it). The owner cannot take its place:
-- row-level security is forced upon it, and pg_dump fails rather than leave rows out.

\set ON_ERROR_STOP on
\if :{?backup_password}
\else
\getenv backup_password COMMISSARY_DB_BACKUP_PASSWORD
\endif

BEGIN;
SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'commissary_backup') AS role_missing \gset
\if :role_missing
CREATE ROLE commissary_backup LOGIN;
\endif
ALTER ROLE commissary_backup BYPASSRLS PASSWORD :'backup_password';
GRANT pg_read_all_data TO commissary_backup;
GRANT CONNECT ON DATABASE commissary TO commissary_backup;
COMMIT;
