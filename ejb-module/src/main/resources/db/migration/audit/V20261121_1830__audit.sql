create schema audit;
grant usage on schema audit to commissary_app, commissary_jobs;

create table audit.entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    actor_kind text        not null check (actor_kind in ('USER', 'API_KEY', 'SYSTEM', 'NOBODY')),
    actor_id   bigint      not null,
    actor_name text        not null,
    subject_id bigint,
    action     text        not null check (action ~ '^[A-Z][A-Z0-9_]{2,59}$'),
    what       text        not null check (length(what) <= 2000)
);
comment on table audit.entry is 'who did what; written once, never changed';
comment on column audit.entry.subject_id is 'the account whose things are concerned; none where they are a crowd''s';
create index entry_subject on audit.entry (subject_id, id desc) where subject_id is not null;

-- Twice: whoever has no right cannot try, and who has one, as the owner, is refused.
revoke update, delete, truncate on audit.entry from commissary_app, commissary_jobs;

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit is only written: % is refused', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger entry_stands before update or delete on audit.entry for each row execute function audit.refuse();
create trigger entry_stays before truncate on audit.entry for each statement execute function audit.refuse();

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
-- People read what concerns them. What they write says who they are: nobody writes in another's name.
create policy entry_read_by_its_subject on audit.entry for select to commissary_app
    using (subject_id = nullif(current_setting('commissary.user_id', true), '')::bigint);
create policy entry_written_by_its_actor on audit.entry for insert to commissary_app
    with check (actor_kind <> 'SYSTEM'
        and (actor_kind <> 'USER' or actor_id = nullif(current_setting('commissary.user_id', true), '')::bigint));
create policy entry_for_jobs on audit.entry to commissary_jobs using (true) with check (true);
