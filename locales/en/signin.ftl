### Signing in, the account, and links that enrol.

nav-sign-in = Sign in
nav-account = Your account
sign-in-lede = You sign in with a passkey that you have enrolled here: with this device, a telephone or a security key. No password is needed, and none is kept.
sign-in-button = Sign in with a passkey
sign-in-no-passkey = No passkey yet, or none left? A passkey is enrolled through a one-time link. For a person of a delegation the delegation makes it; for the delegation itself, the secretariat.
sign-in-no-session = Reading what is public needs no sign-in.
sign-in-done = You are signed in: { $seat }
passkey-needs-script = A passkey answers only where JavaScript is on in the browser. Turn it on for this site to go on. Everything else here works without it.
passkey-unsupported = This browser does not know passkeys. Use a newer one, or another device.
passkey-not-done = No passkey answered: the prompt was closed, its time was over, or there is no passkey of this site on this device. Nothing was sent.
passkey-fault =
    { $fault ->
        [expired] The answer came too late, or was sent twice. Try again.
        [unknown] This passkey is not known here, or was withdrawn.
        [went_back] Not signed in: the counter of this passkey went back, so there may be a copy of it. Sign in with another passkey and withdraw this one.
        [taken] This passkey is enrolled already, or the link was used in the meantime.
        [malformed] The form was not complete. Give the passkey a name of at most 60 characters and try again.
       *[other] The answer of the passkey does not hold. Nothing has changed; try again.
    }
passkey-name = Name of the passkey
passkey-name-hint = Only you see it: telephone, office computer, security key.
enrol-what = With this link you enrol a passkey for the seat. It works once; from then on you sign in with the passkey.
enrol-button = Create a passkey and take the seat
enrol-not-here = No passkeys can be enrolled at this address of the site. The operator can say which address is meant.
link-without-passkey = Without a passkey
account-exercise = This seat belongs to an exercise: anybody may take it, and nothing is held on a person.
account-passkeys = Passkeys
account-passkeys-what = They sign you in and do nothing else. The secret part stays on your device; only the public part is kept here. Enrol a second one, so that a lost device does not keep you out.
account-passkeys-none = None is enrolled.
account-passkey-made = Enrolled { $at }
account-passkey-used = Last used { $at }
account-withdraw = Withdraw { $name }
account-last-stays = The only passkey cannot be withdrawn: enrol another one first.
account-add = Add a passkey
account-not-fresh = You signed in more than { $minutes } minutes ago. To add or withdraw a passkey, sign in again.
account-sessions = Where you are signed in
account-session-here = this browser
account-session-means =
    { $means ->
        [passkey] With a passkey
        [link] With a one-time link
        [staff] As the operator’s staff
        [program] For a program
       *[other] As a seat of an exercise
    }
account-session-time = Since { $began }, until { $until } at the latest
account-end-session = End this session
account-end-others = End all other sessions
staff-title = Staff of the operator
staff-what = Whoever runs the platform signs in as the secretariat, at the operator’s own service. Delegations do not sign in here.
staff-sign-in = Sign in for { $group }
staff-fault =
    { $fault ->
        [not_named] You are not named as staff that sits as the secretariat.
        [weak] You did not sign in at the operator’s service as strongly as is asked for here, or the service does not say how. Sign in there with a second factor, or ask the operator.
        [long_ago] You signed in at the operator’s service too long ago, or the service does not say when. Sign in there anew.
        [expired] The answer came too late, or belongs to another browser. Begin again.
       *[other] The operator’s service does not answer as it should. Nobody was signed in.
    }
account-program = Begin a session for a program
account-program-token = Token of the session, shown this once. Keep it in a file that only you can read; it acts for the seat until the session ends.
account-events = What happened to this account
account-told-operator = The operator has made a new link for a seat of your delegation or office that had passkeys already. If nobody asked for it, ask the secretariat why.
account-event =
    { $kind ->
        [signed_in_as_staff] Signed in at the operator’s service
        [link_by_operator] The operator made a link
        [link_by_operator_again] The operator made a new link, although passkeys were enrolled
        [link_by_delegation] The delegation made a link
        [signed_in_by_link] A link was used to sign in
        [passkey_enrolled_by_link] A passkey was enrolled with a link
        [passkey_enrolled] A passkey was added
        [passkey_withdrawn] A passkey was withdrawn
        [counter_went_back] A passkey was refused, because its counter went back
        [revoked] All sessions, links and passkeys were ended
       *[other] Another change
    }
account-held = What is held on you
account-held-what = This page shows all that belongs to the account. The file holds the same for programs: seat, public parts of the passkeys, sessions, links and events. What you read is never recorded.
account-held-file = Download (JSON)
recovery-title = Links for persons of the delegation
recovery-lede = Whoever has lost all passkeys enrols a new one through a link that the delegation makes here. The link replaces nothing: passkeys that are lost are withdrawn by ending the access first.
recovery-none = The delegation has named no person yet. Persons are named on the page of participants.
recovery-link = Make a link: { $person }
recovery-end = End access: { $person }
recovery-ended = All sessions, links and passkeys of this person have ended.
recovery-link-once = It can be used once, within three days, to enrol a passkey. The link is not shown again.
