### Pages: stakeholders.

stakeholders-lede = Organizations take part as the group has decided. Modalities in force: { $modalities }.
modalities-none = The group has adopted no modalities for stakeholders.
modalities-none-who = The Chair puts them to the group in a meeting; no round opens before.
modalities-put = Put modalities to the group
rounds-head = Rounds of accreditation
rounds-empty = No round has been opened.
rounds-empty-who = The Chair or the secretariat opens one.
round-title = Round { $number }
round-for = for { $session }
round-state =
    { $state ->
        [applications] organizations may apply
        [review] the list is being put together
        [silence] the list is under silence
        [outcome] the silence is over
        *[concluded] concluded
    }
round-accredited = Organizations that take part
round-proposed = Names proposed
round-nobody = Nobody yet.
round-outcome = Outcome
round-so-far = So far
round-count =
    { $what ->
        [applied] on the list
        [accredited] accredited
        [not_accredited] not accredited
        *[in_status] in consultative status
    }
round-apply = Apply as an organization
round-apply-what = An organization applies here itself. No account is needed.
round-desk = Applications
round-list = Organizations on the list
round-list-what = Silence is no objection. An objection needs no reason, and only the Chair and your delegation know of it until the modalities let more be known.
round-facts = What the round goes by
round-applications-until = Applications until
round-silence-until = Silence on the list until
round-inquiries = What was asked about objections, and what was told
round-no-inquiries = Nothing was asked.
round-disclosures = Log of what was disclosed
round-no-disclosures = Nothing was disclosed.
application-accredited = takes part
application-objections = objections that stand: { $count }
application-own-objection = your delegation objects
application-seat-stated = (as stated by the applicant)
application-contact = Contact
application-words = What the secretariat wrote
application-document = Document { $number }
application-objections-head = Objections
application-no-objection = No objection.
application-says = What the organization says of itself
objection-no-basis = no basis given
objection-told = { $name }: { $basis }
objection-told-by = { $name } – { $by }: { $basis }
objection-state =
    { $state ->
        [lifted] lifted
        [late] came too late, without effect
        [after_close] in time, entered after the close
        *[stands] stands
    }
inquiry-by-a-state = A State
inquiry-on-all = on all applicants of the round
inquiry-open = not answered yet
inquiry-more = answered in part
inquiry-answered = answered
inquiry-nothing = Nothing to be told under the modalities.
disclosed-to-states = All States
application-step =
    { $step ->
        [approve] In order
        [return] Return it to be completed
        [reject] Not take it: it does not say what the modalities ask for
        *[reopen] Open it again
    }
apply-lede = What you write here the secretariat reads. If your organization is put on the list, all States read it as you wrote it, but not whom to write to.
apply-track =
    { $track ->
        [a] In consultative status with the Economic and Social Council
        *[b] Without consultative status, on a non-objection basis
    }
apply-needed-without-status = Needed without consultative status. At most 1,500 characters.
apply-seat = As you state it, in your own words. Optional.
apply-contact = Whom to write to. It is kept apart and not shown to States.
apply-documents = Up to 8 files, 8 MB together: PDF, documents of an office program, pictures, plain text. Chosen again if the form comes back.
apply-leave-empty = Leave this field empty
apply-who-sees = Afterwards you are given the address of a page that tells where the application stands. Keep it: whoever has it acts for the organization.
apply-send = Send the application
apply-too-many = Too many files: at most 8.
apply-file-kind = A file is none of the kinds that are taken.
apply-completed = Send the completed application
apply-again = Apply in the round that is open
applicant-kicker = Your application
applicant-next-head = What comes next
applicant-next =
    { $what ->
        [silence] The list is under silence until
        *[applications] Organizations may apply until
    }
applicant-takes-part = The organization takes part, for the mandate of the group.
applicant-waits = The next date is told here once it is set.
applicant-next-round = This round is concluded. The organization may apply in the next one.
applicant-told = What came of it
applicant-seat = Your seat
applicant-seat-what = From its seat the organization inscribes itself on the list of speakers of the stakeholder segment, hands in written inputs, and corrects them or takes them back.
applicant-seat-link = Make a link to sign in
applicant-seat-shown = The link with which your organization signs in
applicant-seat-once = It can be used once, within three days, and enrols a passkey on the device that opens it. It is not shown again; another can be made on your page.
applicant-keep = Keep the address of this page. It leads here, as do the mails about your application, and whoever has it acts for the organization.
applicant-mail-confirmed = Mails about the application go to the address that was given; it is confirmed.
applicant-mail-waits = The address for mails is not confirmed yet. A mail was sent there that asks whether it is right; until then nothing else is written there. Everything stands on this page.
applicant-mail-again = Send that mail again
applicant-mail-later = The mail was sent a short while ago. If it does not arrive, look among unwanted mail; it can be sent again from
applicant-address = Is this your address?
applicant-address-what = An organization that applies to take part in this group gave the address at which you read the mail. If it is right, mails about the application will come there.
applicant-address-right = The address is right
applicant-address-else = If you know nothing of it, close this page. Nothing more is written to you.
applicant-address-done = The address is confirmed. A mail with the way to the page of the application is being sent there.
application-mail =
    { $standing ->
        [confirmed] { $contact } (confirmed)
       *[waits] { $contact } (not confirmed yet)
    }
applicant-documents = Documents sent: { $count }
applicant-withdraw-what = It is withdrawn in this round; if it is on the list, all States learn it.

# One step for many organizations at once.
many-link =
    { $step ->
        [review_application] Approve several applications
        [admit_in_status] Admit several in consultative status
        [list_application] Put several on the list
        *[tell_applicant] Tell several applicants the outcome
    }
many-what = Choose the organizations. Your choice is shown once more; then all of it is recorded, or nothing is.
many-chosen = Go on with those chosen
many-all = Go on with all { $count }
many-stands =
    { $count ->
        [one] One act will be recorded, for
        *[other] { $count } acts will be recorded together, for
    }
many-send =
    { $count ->
        [one] Record it
        *[other] Record all { $count }
    }
many-nothing = Choose at least one organization.
many-refused = Nothing was recorded. { $name }: { $why }
many-changed = For some of those chosen the step is not open any more. Those for whom it is are shown here; nothing was recorded.
many-empty = No organization waits for this step.
