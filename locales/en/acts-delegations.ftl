### Titles of acts: delegations, credentials, keys.

act-register-member = Register a member of the delegation
act-change-member = Change what is registered of a member
act-review-member = Review the registration of a member
act-submit-credentials = Submit credentials
act-review-credentials = Review credentials
act-challenge-credentials = Challenge credentials
act-settle-challenge = Settle a challenge to credentials
act-register-key = Register a key of the delegation
act-replace-key = Replace a key of the delegation
act-revoke-key = Revoke a key of the delegation
act-confirm-act = Confirm an act by key
act-disavow-act = Disavow an act
