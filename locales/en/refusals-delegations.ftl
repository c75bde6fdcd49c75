### Refusals: delegations, credentials, keys. The fact, then what is open instead.

refusal-not-in-the-rulebook = The rules in force do not have the article under which this is done.
refusal-not-in-the-rulebook-instead = The group may adopt rules that have it.
refusal-not-a-focal-point = A focal point of the delegation sees to this: { $by }.
refusal-not-a-focal-point-instead = Ask the focal point of your delegation.
refusal-member-there = The person is registered with the delegation: { $by }.
refusal-member-there-instead = Change what is registered.
refusal-head-there = The delegation has a head: { $by }.
refusal-head-there-instead = Change or withdraw the present head first.
refusal-reviewed-so = It stands so already.
refusal-reviewed-so-instead = Nothing more is needed.
refusal-challenged-before = The delegation has challenged them before: { $by }.
refusal-challenged-before-instead = The challenge waits for the body.
refusal-challenge-settled = The challenge was settled before.
refusal-challenge-settled-instead = A new one may be made.
refusal-key-malformed = The key is not of the form it names, or is one whose signatures prove nothing.
refusal-key-malformed-instead = Make a new key and register that.
refusal-key-there = The key is registered already.
refusal-key-there-instead = Each delegation has keys of its own: make another.
refusal-key-ended = The key was replaced or revoked.
refusal-key-ended-instead = Use a key that is valid, or register one.
refusal-act-confirmed = The act is confirmed by this key already.
refusal-act-confirmed-instead = Nothing more is needed.
refusal-act-disavowed = The delegation has disavowed the act.
refusal-act-disavowed-instead = The act may be done anew.
refusal-disavowal-too-late = The time for disavowing the act is over.
refusal-disavowal-too-late-instead = Ask for a correction to the record, or write to the Chair.
