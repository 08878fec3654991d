-- Roles belong to the whole server, so this file runs once, in any database.

DO $$
BEGIN
    -- Owns the database and every schema, runs the migrations. Nobody serves a request as this role.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'commissary_owner') THEN
        CREATE ROLE commissary_owner LOGIN;
    END IF;

    -- What background work may see across users: row-level security has policies for it instead of an exemption from them.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'commissary_jobs') THEN
        CREATE ROLE commissary_jobs NOLOGIN;
    END IF;

    -- The application. NOINHERIT: it has the rights of commissary_jobs only in a transaction that says
    -- SET LOCAL ROLE commissary_jobs. Since PostgreSQL 16 this is settled when the membership is granted, hence the order.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'commissary_app') THEN
        CREATE ROLE commissary_app LOGIN NOINHERIT;
    END IF;
    GRANT commissary_jobs TO commissary_app;

    -- To give the database away, an administrator who is no superuser must be a member of its owner. Having made the
    -- role is not enough since PostgreSQL 16.
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        EXECUTE format('GRANT commissary_owner TO %I', current_user);
    END IF;
END
$$;

-- Roles that existed before may be stronger than row-level security allows.
DO $$
DECLARE
    too_strong text;
BEGIN
    SELECT string_agg(rolname, ', ' ORDER BY rolname) INTO too_strong
    FROM pg_roles
    WHERE rolname IN ('commissary_owner', 'commissary_app', 'commissary_jobs')
        AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolname = 'commissary_app' AND rolinherit);
    IF too_strong IS NOT NULL THEN
        RAISE EXCEPTION 'stronger than row-level security allows: %', too_strong
            USING HINT = 'ALTER ROLE ... NOSUPERUSER NOBYPASSRLS NOCREATEROLE (and NOINHERIT for commissary_app), then run this again.';
    END IF;
    IF pg_has_role('commissary_app', 'commissary_owner', 'MEMBER') THEN
        RAISE EXCEPTION 'commissary_app is a member of commissary_owner'
            USING HINT = 'REVOKE commissary_owner FROM commissary_app, then run this again.';
    END IF;
END
$$;
