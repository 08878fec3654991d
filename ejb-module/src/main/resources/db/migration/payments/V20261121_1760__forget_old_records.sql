-- Old rows are looked for by their age. Rows come in the order of time, so ranges of blocks are enough, and cost next to
-- nothing when an order is paid.
create index webhook_event_age on payments.webhook_event using brin (received_at);
create index sandbox_charge_age on payments.sandbox_charge using brin (created_at);

-- Refunds of a charge go with it.
alter table payments.sandbox_refund
    drop constraint sandbox_refund_charge_key_fkey,
    add constraint sandbox_refund_charge_key_fkey
        foreign key (charge_key) references payments.sandbox_charge on delete cascade;
