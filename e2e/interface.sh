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

"$tools/bin/schemathesis" run "$address/api/openapi.json" \
    --generation-deterministic --max-examples "${EXAMPLES:-25}" --max-time "${SECONDS_MAX:-120}" \
    --request-timeout 10 --exclude-path-regex '/stream$' --no-color \
    --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance
