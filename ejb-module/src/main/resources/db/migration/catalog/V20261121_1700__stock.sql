alter table catalog.product add column low_stock_threshold integer check (low_stock_threshold >= 0);
comment on column catalog.product.low_stock_threshold is 'at which stock it counts as low; none: the usual one of the shop';

create table catalog.stock_ledger (
    id          bigint generated always as identity primary key,
    product_id  bigint      not null references catalog.product,
    at          timestamptz not null default clock_timestamp(),
    cause       text        not null
        check (cause in ('OPENING', 'RESERVED', 'RELEASED', 'RETURNED', 'ADJUSTED', 'EDITED', 'IMPORTED')),
    delta       integer     not null check (delta <> 0),
    stock_after integer     not null,
    reason      text check (length(reason) <= 200),
    order_id    bigint,
    actor_id    bigint
);
comment on table catalog.stock_ledger is 'why each stock is what it is: the deltas of a product add up to it';
create index stock_ledger_product on catalog.stock_ledger (product_id, id desc);
create index stock_ledger_order on catalog.stock_ledger (order_id) where order_id is not null;

-- What is written stays written.
revoke update, delete on catalog.stock_ledger from commissary_app, commissary_jobs;

insert into catalog.stock_ledger (product_id, cause, delta, stock_after, at)
select id, 'OPENING', stock, stock, created_at from catalog.product where stock <> 0;

-- The cause of the present transaction's change, set by whoever makes it: {"kind", "reason", "orderId", "actorId"}.
create function catalog.stock_cause() returns jsonb language sql stable as
$$
select coalesce(nullif(current_setting('commissary.stock_cause', true), '')::jsonb, '{"kind": "EDITED"}')
$$;

create function catalog.note_opening_stock() returns trigger language plpgsql as
$$
begin
    insert into catalog.stock_ledger (product_id, cause, delta, stock_after, reason, order_id, actor_id)
    select w.id, case c ->> 'kind' when 'EDITED' then 'OPENING' else c ->> 'kind' end, w.stock, w.stock, c ->> 'reason',
           (c ->> 'orderId')::bigint, (c ->> 'actorId')::bigint
    from written w, catalog.stock_cause() c where w.stock <> 0;
    return null;
end
$$;
create trigger product_stock_opened after insert on catalog.product
    referencing new table as written for each statement execute function catalog.note_opening_stock();

create function catalog.note_stock() returns trigger language plpgsql as
$$
begin
    insert into catalog.stock_ledger (product_id, cause, delta, stock_after, reason, order_id, actor_id)
    select w.id, c ->> 'kind', w.stock - b.stock, w.stock, c ->> 'reason', (c ->> 'orderId')::bigint,
           (c ->> 'actorId')::bigint
    from written w join before b on b.id = w.id, catalog.stock_cause() c where w.stock <> b.stock;
    return null;
end
$$;
create trigger product_stock_changed after update on catalog.product
    referencing old table as before new table as written for each statement execute function catalog.note_stock();
