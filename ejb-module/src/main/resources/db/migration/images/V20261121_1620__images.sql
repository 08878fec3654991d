create schema images;
grant usage on schema images to commissary_app, commissary_jobs;

create table images.upload (
    version      text        primary key check (version ~ '^[a-z2-7]{20}$'),
    product_id   bigint      not null references catalog.product,
    content_type text        not null check (content_type in ('image/jpeg', 'image/png', 'image/webp')),
    expires_at   timestamptz not null,
    format       text check (format in ('jpg', 'png')),
    width        integer check (width > 0),
    height       integer check (height > 0),
    check ((format is null) = (width is null) and (format is null) = (height is null))
);
comment on table images.upload is 'promised, until it becomes a picture of its product or is forgotten';
comment on column images.upload.format is 'of the cleaned picture; none: nobody has looked at it yet';
create index upload_product on images.upload (product_id);
create index upload_age on images.upload (expires_at);

create table images.image (
    id         bigint generated always as identity primary key,
    product_id bigint      not null references catalog.product,
    version    text        not null unique check (version ~ '^[a-z2-7]{20}$'),
    format     text        not null check (format in ('jpg', 'png')),
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    position   integer     not null,
    ready      boolean     not null default false,
    created_at timestamptz not null default now()
);
comment on column images.image.position is 'the lowest is the product''s main picture';
comment on column images.image.ready is 'whether its smaller sizes are made';
create index image_product on images.image (product_id, position, id);
