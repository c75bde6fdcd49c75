### The delegation’s own pages: members, credentials, keys.

delegation-members = Members of the delegation
delegation-pages = More pages
delegation-own = The page of your delegation
members-empty = Members will stand here.
members-empty-who = The delegation registers them itself, the focal point first.
members-seen-own = Your delegation, the Chair and the secretariat see all of it. Everybody sees name and function of those on the published list, and no contact. In the record stand commitments only, no names.
members-seen-office = You see all that the delegation registered. Everybody else sees name and function of those on the published list, and no contact.
members-seen-public = Shown are those on the published list. A delegation may keep a member off it.
members-named = Persons who act for the delegation
member-function = Function, as it is to stand on the list
member-contact = Contact (seen by your delegation, the Chair and the secretariat)
member-focal-point = Focal point: registers the others and looks after the keys
member-unlisted = Keep off the published list
member-is-focal-point = focal point
member-is-unlisted = not on the published list
member-may = May: { $rights }
member-change = Change
member-withdraw = Withdraw
member-rename = Correct the name
rename-what = In the record a name is a commitment, and a commitment cannot be changed. So the member is withdrawn and registered anew under the name typed here, in one step. Function, contact and rights, photograph and travel document stay. The secretariat’s review begins anew, and a badge is printed anew.
rename-signs-in = The member signs in for your delegation: that ends with this step, and a new link is needed.
rename-send = Register under this name
rename-same = This is the name that is registered.
audience-member = Everybody sees that a member is registered, as what and with which rights. The name, function and contact stand in the record as commitments only.
audience-credentials = Everybody sees that credentials were submitted, who signed them and how they came. Your delegation, the Chair and the secretariat can read the letter.
member-kind =
    { $word ->
        [head] Head of delegation
        [representative] Representative
        [alternate] Alternate representative
        [adviser] Adviser
        [expert] Expert
       *[other] Fellow
    }
review =
    { $word ->
        [open] to be reviewed
        [approved] approved
       *[other] returned
    }
review-step =
    { $word ->
        [open] Open the review again
        [approved] Approve
       *[other] Return
    }
credentials-title = Credentials
credentials-provisional = Whoever has submitted none takes part provisionally, with all the rights of its kind.
credentials-due = Credentials for { $session }
credentials-signed-by = Signed by
signatory =
    { $word ->
        [head_of_state] Head of State
        [head_of_government] Head of Government
        [foreign_minister] Minister for Foreign Affairs
        [permanent_representative] Permanent Representative
        [charge_daffaires] Chargé d’affaires a.i.
       *[other] not signed, initialled and sealed
    }
credentials-means =
    { $word ->
        [original] Original
        [copy] Copy
        [letter] Letter of the mission
       *[other] Note verbale
    }
credentials-status =
    { $word ->
        [none] No credentials yet
        [notified] Notified
        [formal] Formal
        [accepted] Accepted
       *[other] Challenged
    }
credentials-line = { $means } · { $signatory }
credentials-whole-term = For the whole term
credentials-received = Received { $at }
credentials-late = after the deadline; they count
credentials-letter = The letter
credentials-report = Report on credentials
credentials-report-what = Member States and observer States by where their credentials stand. Whatever it is, each takes part.
credentials-nobody = None.
challenges-title = Challenges to the credentials
challenge-by = Challenged by { $name }
challenge-end =
    { $word ->
        [open] to be decided by the body
        [withdrawn] withdrawn
        [accepted] credentials accepted
       *[other] credentials not accepted
    }
challenge-settle =
    { $word ->
        [withdrawn] Withdraw the challenge
        [accepted] Enter: accepted
       *[other] Enter: not accepted
    }
keys-title = Keys
keys-what = With a key the delegation confirms its acts, so that nobody can say that they were made up. Only its own act makes a key valid. A key signs nobody in.
key-line = Line for nemcon verify --keys
key-form =
    { $word ->
        [ssh] SSH key
        [ed25519] Ed25519 key
       *[other] Passkey that confirms acts
    }
key-stands =
    { $word ->
        [in_force] in force
       *[other] ended
    }
key-since = Since { $at }
key-until = Until { $at }
key-ssh = Public SSH key, one line
key-ssh-hint = As in the .pub file: ssh-ed25519 AAAA…
key-ed25519 = Public Ed25519 key
key-ed25519-hint = 64 hexadecimal digits, base64, or a verifier key.
key-cose = Public key of the credential (COSE)
key-cose-hint = base64url, as a page of the State gave it.
key-rp-id = Domain that it is bound to (RP ID)
key-origin = Web origin that it is used from
key-lost-since = Lost since, if it was lost
own-acts-title = Acts of the delegation
own-acts-what = Each act counted when it was received. Confirmed by key, nobody can say that the operator made it up. What is not the delegation’s own it can disavow; no decision is undone by that.
own-acts-empty = Nothing yet.
act-key-wanted = wants a key
act-key-wanted-another = wants one more key
act-key-wanted-another-what = One key is not enough here: passkeys of one page alone prove little against whoever holds the page. A passkey of another page, or an SSH key, confirms it as well.
act-confirmed = confirmed by key
act-disavowed = disavowed
confirm-with = Confirm with this key
confirm-no-key = The delegation has no key in force.
confirm-line = What the key signs, exactly
confirm-code = Check code, to compare on a second device:
confirm-button = Confirm by key
confirm-prompt = At the prompt choose the passkey whose name begins with “Confirms acts”, not the one that signs you in.
confirm-elsewhere = The line is signed where the key is kept, and the signature is put in here.
confirm-signature = Signature
confirm-wrong = This is not a signature of this key over this line. Nothing was sent.
confirming-key-title = A passkey that confirms acts
confirming-key-what = This passkey confirms acts of the delegation and signs nobody in. It is another one than the passkey with which you sign in, so that nobody can have an act confirmed under the guise of signing in.
confirming-key-called = Your device will call it: { $name }
confirming-key-name = Confirms acts · { $delegation } · { $group }
confirming-key-button = Create the passkey
confirming-key-elsewhere = The State has made one under its own name: enter it by its parts
list-title = List of participants
list-what = In protocol order: Member States in the alphabet of the language, then observers, organizations and stakeholders. Name and function as notified, the head of delegation first.
list-whole = The whole list on one page
list-plain = As plain text
list-nobody = No member notified for publication.
list-rank =
    { $rank ->
        [states] States
        [observer_states] Observer States
        [organizations] Organizations
        [invited] Invited
       *[other] Stakeholders
    }
prepared-title = Prepared, to be sent
prepared-keep = Lay on the desk, for another to send
prepared-what = Prepared on the desk of the delegation. Whoever sends it acts in his or her own name.
prepared-change = Change
prepared-clear = Take off the desk
