# Checks assertions with the PyPI package `webauthn`, which knows nothing of Nemcon: one JSON line each on standard input.
import json
import sys

from webauthn import verify_authentication_response
from webauthn.helpers import base64url_to_bytes

for line in sys.stdin:
    asked = json.loads(line)
    answer = {"id": "AA", "rawId": "AA", "type": "public-key", "response": asked["response"], "clientExtensionResults": {}}
    done = verify_authentication_response(
        credential=answer,
        expected_challenge=base64url_to_bytes(asked["challenge"]),
        expected_rp_id=asked["rp_id"],
        expected_origin=asked["origin"],
        credential_public_key=bytes.fromhex(asked["cose"]),
        credential_current_sign_count=0,
        require_user_verification=True,
    )
    print("verified", done.user_verified)
