-- A file of its own, because CREATE DATABASE knows no IF NOT EXISTS and no transaction.
CREATE DATABASE commissary OWNER commissary_owner ENCODING 'UTF8' TEMPLATE template0;
