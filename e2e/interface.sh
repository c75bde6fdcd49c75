#!/usr/bin/env bash
# Lets schemathesis read the description of the interface and try the demonstration against it.
set -euo pipefail
cd "$(dirname "$0")"

tools=.tools
if ! "$tools/bin/schemathesis" --version 2>/dev/null | grep -q 4.32.5; then
    python3 -m venv "$tools"
    "$tools/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5
fi

folder=$(mktemp -d)
trap 'kill "$program" 2>/dev/null || true; wait "$program" 2>/dev/null || true; rm -rf "$folder"' EXIT
cargo build --quiet --locked --bin nemcon
"${CARGO_TARGET_DIR:-../target}/debug/nemcon" demo --data "$folder/data" --listen 127.0.0.1:0 >"$folder/printed" 2>&1 &
program=$!

address=
for _ in $(seq 300); do
    address=$(grep -oE 'http://(127\.0\.0\.1|localhost):[0-9]+' "$folder/printed" | head -1 || true)
    [ -n "$address" ] && break
    kill -0 "$program" 2>/dev/null || break
    sleep 0.2
done
if [ -z "$address" ]; then
    cat "$folder/printed"
    echo "the demonstration did not start"
    exit 1
fi

# Sits as a delegation: an act may be sent, and a seat is held to its own rate.
curl --silent --fail --output /dev/null --cookie-jar "$folder/cookies" --header "Origin: $address" \
    --data-urlencode "seat=ambrel/delegate/xa" "$address/en/seats"
cookie=$(awk 'NF >= 7 { print $6 "=" $7 }' "$folder/cookies" | tail -1)

"$tools/bin/schemathesis" --config-file schemathesis.toml run "$address/api/openapi.json" \
    --generation-deterministic --max-examples "${EXAMPLES:-20}" --max-time "${SECONDS_MAX:-90}" --rate-limit 35/s \
    --request-timeout 10 --exclude-path-regex '/stream$' --no-color \
    --header "Cookie: $cookie" --header "Origin: $address" \
    --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance
