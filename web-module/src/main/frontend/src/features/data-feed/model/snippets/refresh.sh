#!/usr/bin/env bash
# Has the orders refreshed and shows the beginning of each event until the new ones are there.
set -euo pipefail
feed='__SITE__/feed'

call() {
  curl --fail --silent --show-error --header "X-API-Key: $COMMISSARY_KEY" "$@"
}

# An event is a line: cached, progress (again and again), updated or error, done.
call --no-buffer "$feed/fetch-data?stream=true&refresh=true" |
  LC_ALL=C grep --line-buffered --only-matching '^data: .\{1,120\}'

result=$(call "$feed/status" |
  sed 's/.*"count":\([0-9]*\).*"version":\([0-9]*\).*/\1 orders, version \2/')
echo "$result"
