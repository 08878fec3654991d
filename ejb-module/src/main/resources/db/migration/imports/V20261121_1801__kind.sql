alter table imports.product_import add column kind text not null default 'products' check (kind ~ '^[a-z]{1,40}$');
comment on column imports.product_import.kind is 'what the file holds: products, or what another feature reads';
