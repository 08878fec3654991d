#!/usr/bin/env bash
# A real phpMyAdmin before a real MariaDB, both on loopback, with a table of orders; for tests of the data feed.
#   phpmyadmin.sh start|stop [folder]     keeps everything in the folder, .real-phpmyadmin here unless told otherwise
# Debian's packages are installed if they are missing (as root); the machine's own MariaDB and web server are not touched.
# Orders: the file that COMMISSARY_TEST_DATA holds, if it is set; generated ones else.
set -euo pipefail

action=${1:-}
here=$(cd "$(dirname "$0")" && pwd)
state=${2:-$here/.real-phpmyadmin}
web_port=${REAL_PHPMYADMIN_PORT:-9183}
database_port=${REAL_MARIADB_PORT:-33069}
reader=feed
reader_password=${REAL_PHPMYADMIN_PASSWORD:-orders-reader}
rows=${REAL_ORDERS:-102052}

say() { echo "real phpMyAdmin: $*"; }
fail() { say "$*" >&2; exit 1; }
sql() {
    mariadb --no-defaults --socket="$state/mariadb.sock" --user=root --default-character-set=utf8mb4 --local-infile=1 --batch \
    --skip-column-names "$@"
}

has_packages() {
    local modules
    for program in mariadbd mariadb mariadb-install-db php; do
        command -v "$program" >/dev/null || return 1
    done
    modules=$(php -m)
    for module in mysqli mbstring xml; do
        grep -qx "$module" <<<"$modules" || return 1
    done
    [ -f /usr/share/phpmyadmin/index.php ]
}

install_packages() {
    if has_packages; then return; fi
    [ "$(id -u)" = 0 ] || fail "mariadb-server-core, phpmyadmin and php-cli are missing, and only root can install them"
    # The core packages hold the server without the service: no daemon of the machine's own is set up.
    debconf-set-selections <<< 'phpmyadmin phpmyadmin/dbconfig-install boolean false'
    debconf-set-selections <<< 'phpmyadmin phpmyadmin/reconfigure-webserver multiselect '
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends \
        mariadb-server-core mariadb-client-core phpmyadmin php-cli php-mysql php-mbstring php-xml >/dev/null
}

# Each in a process group of its own, so that stopping ends it and its workers and nothing else.
launch() {
    local name=$1
    shift
    setsid "$@" >"$state/$name.log" 2>&1 </dev/null &
    echo $! >"$state/$name.pid"
}

await() {
    local what=$1 name=$2
    shift 2
    for _ in $(seq 300); do
        if "$@" >/dev/null 2>&1; then return; fi
        kill -0 "$(cat "$state/$name.pid")" 2>/dev/null || { tail -20 "$state/$name.log" >&2; fail "$what ended"; }
        sleep 0.2
    done
    tail -20 "$state/$name.log" >&2
    fail "$what does not answer"
}

start_mariadb() {
    mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$state/mariadb" --auth-root-authentication-method=normal \
        --skip-test-db >"$state/install.log" 2>&1
    launch mariadb mariadbd --no-defaults --user="$(id -un)" --datadir="$state/mariadb" --socket="$state/mariadb.sock" \
        --pid-file="$state/mariadb.own-pid" --bind-address=127.0.0.1 --port="$database_port" --local-infile=1 \
        --character-set-server=utf8mb4 --collation-server=utf8mb4_unicode_ci --innodb-flush-log-at-trx-commit=0 \
        --innodb-buffer-pool-size=256M --sql-mode=STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION
    await MariaDB mariadb sql -e 'SELECT 1'
}

load_orders() {
    local file=${COMMISSARY_TEST_DATA:-}/orders/shopify_layout_from_online_retail_102052.csv.gz
    local csv=$state/orders.csv names
    if [ -n "${COMMISSARY_TEST_DATA:-}" ] && [ -f "$file" ]; then
        gunzip -c "$file" >"$csv"
    else
        generated_orders >"$csv"
    fi
    names=$(head -1 "$csv" | tr -d '\r' | sed 's/,Id,/,Order Id,/; s/,/`,`/g; s/^/`/; s/$/`/')
    sql <<SQL
CREATE DATABASE shop;
CREATE USER '$reader'@'%' IDENTIFIED BY '$reader_password';
GRANT SELECT ON shop.* TO '$reader'@'%';
-- For a user in a hurry the database cuts the export off, and phpMyAdmin does not say so.
CREATE USER 'hasty'@'%' IDENTIFIED BY '$reader_password' WITH MAX_STATEMENT_TIME 0.4;
GRANT SELECT ON shop.* TO 'hasty'@'%';
-- For tests that change orders, tables, and the reader's password.
CREATE USER 'keeper'@'%' IDENTIFIED BY '$reader_password';
GRANT ALL ON *.* TO 'keeper'@'%';
USE shop;
CREATE TABLE orders (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    ${names//,/ TEXT NULL,
    } TEXT NULL,
    remark LONGTEXT NULL, amount DECIMAL(12,2) NULL, ratio DOUBLE NULL, share FLOAT NULL, huge BIGINT UNSIGNED NULL,
    placed_at DATETIME NULL, paid_at DATETIME(6) NULL, changed_at TIMESTAMP NULL, on_day DATE NULL, at_time TIME NULL,
    in_year YEAR NULL, is_gift TINYINT(1) NULL, mask BIT(8) NULL, kind ENUM('','web','shop') NULL,
    extra JSON NULL, code CHAR(5) NULL, padded DECIMAL(20,6) UNSIGNED ZEROFILL NULL
) CHARACTER SET utf8mb4;
LOAD DATA LOCAL INFILE '$csv' INTO TABLE orders CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES ($names);
UPDATE orders SET amount = id * 1.37, ratio = id / 3, share = id / 7, huge = id * 180000000000000,
    placed_at = '2010-12-01 08:26:00' + INTERVAL id SECOND, paid_at = '2010-12-01 08:26:00.25' + INTERVAL id MICROSECOND,
    changed_at = '2020-03-08 01:59:59' + INTERVAL id MINUTE, on_day = '1999-12-31' + INTERVAL id MOD 9000 DAY,
    at_time = SEC_TO_TIME(id MOD 800000), in_year = 1970 + id MOD 100, is_gift = id MOD 4, mask = id MOD 256,
    kind = ELT(1 + id MOD 3, '', 'web', 'shop'), extra = JSON_OBJECT('n', id, 's', 'a"b'), code = id MOD 100000, padded = id / 9
WHERE id MOD 10 > 0;
UPDATE orders SET remark = CASE id MOD 20
    WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN 'NULL' WHEN 3 THEN 'one\ntwo\r\nthree\r' WHEN 4 THEN 'say "hi"' WHEN 5 THEN '"'
    WHEN 6 THEN '🧇 👩‍👩‍👧 𝒪𝓇𝒹' WHEN 7 THEN 'a,b;c\td\\\\n' WHEN 8 THEN '<br />' WHEN 9 THEN '\n<html>\n' WHEN 10 THEN ' ' WHEN 11 THEN '0'
    WHEN 12 THEN '#2006 - MySQL server has gone away' WHEN 13 THEN 'NULL,NULL' WHEN 14 THEN '\'' WHEN 15 THEN 'été Ω 漢字'
    WHEN 16 THEN REPEAT('long "line"\n', 200) WHEN 17 THEN '\\\\' WHEN 18 THEN '""' ELSE 'plain' END
WHERE id <= 2000 OR id MOD 50 = 0;
SQL
    rm "$csv"
    say "MariaDB $(sql -e 'SELECT VERSION()'), $(sql -e 'SELECT COUNT(*) FROM shop.orders') orders"
}

generated_orders() {
    echo 'Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Notes'
    seq "$rows" | awk '{ printf "#%d,customer%d@example.com,%s,CAD,%.2f,2025-%02d-%02d 12:00:00 -0500,%d,Item %d,%.2f,\"Note %d, \"\"quoted\"\"\"\n",
        1000 + $1, $1 % 4000, ($1 % 3 ? "paid" : "pending"), ($1 % 9000) / 7, 1 + $1 % 12, 1 + $1 % 28, 1 + $1 % 5, $1 % 700, ($1 % 900) / 13, $1 }'
}

start_phpmyadmin() {
    local site=$state/site
    mkdir -p "$site" "$state/tmp" "$state/sessions"
    cp -L /usr/share/phpmyadmin/*.php "$site/"
    cp -rL /usr/share/phpmyadmin/libraries "$site/"
    for part in js locale sql templates themes; do ln -s "/usr/share/phpmyadmin/$part" "$site/$part"; done
    sed -i "s|'/var/lib/phpmyadmin/tmp/'|'$state/tmp/'|; s|'/etc/phpmyadmin/config.inc.php'|'$state/config.inc.php'|" \
        "$site/libraries/vendor_config.php"
    cat >"$state/config.inc.php" <<PHP
<?php
\$cfg['blowfish_secret'] = '$(head -c 24 /dev/urandom | base64)';
\$cfg['Servers'][1] = ['auth_type' => 'cookie', 'host' => '127.0.0.1', 'port' => '$database_port', 'AllowRoot' => false];
\$cfg['ExecTimeLimit'] = 300;
\$cfg['SendErrorReports'] = 'never';
PHP
    PHP_CLI_SERVER_WORKERS=4 launch php php -d memory_limit=256M -d session.save_path="$state/sessions" \
        -d error_reporting=E_ERROR -d opcache.enable_cli=1 -S "127.0.0.1:$web_port" -t "$site"
    await phpMyAdmin php php -r "exit(@file_get_contents('http://127.0.0.1:$web_port/index.php') === false ? 1 : 0);"
    say "phpMyAdmin $(dpkg-query --showformat='${Version}' --show phpmyadmin), http://127.0.0.1:$web_port/," \
        "PHP $(php -r 'echo PHP_VERSION;')"
}

end() {
    local file=$state/$1.pid pid
    [ -f "$file" ] || return 0
    pid=$(cat "$file")
    # A number of an earlier run may be someone else's by now.
    if ! tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF "$state/"; then
        rm "$file"
        return 0
    fi
    kill -TERM -- "-$pid" 2>/dev/null || true
    for _ in $(seq 100); do
        kill -0 -- "-$pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL -- "-$pid" 2>/dev/null || true
    rm "$file"
}

stop() {
    end php
    end mariadb
}

case $action in
    start)
        stop
        rm -rf "$state"
        mkdir -p "$state"
        chmod 700 "$state"
        install_packages
        trap stop EXIT
        start_mariadb
        load_orders
        start_phpmyadmin
        trap - EXIT
        ;;
    stop)
        stop
        rm -rf "$state"
        ;;
    *) fail "expected start or stop" ;;
esac
