### What is held of a member beside the record: the photograph for the badge, and the travel document.

papers-title = Photograph and travel document
papers-what = Given for badges and visas. Nothing of it is in the record, in an export or on the list of participants.
papers-photo = Photograph
papers-photo-of = Photograph of { $name }
papers-no-photo = There is no photograph yet.
papers-photo-file = File
papers-photo-hint = JPEG or PNG, at most 8 MB, at least 150 points on each side. It is made small and written anew, so that nothing else of the file is kept. It stands on the badge, which the delegation and the secretariat see.
papers-photo-send = Use this photograph
papers-photo-remove = Erase the photograph
papers-document = Travel document
papers-document-what = Seen by the person, by the focal point of the delegation and, once the delegation hands it over, by the secretariat. Each look is noted here.
papers-not-handed-over = The delegation has handed nothing over.
papers-field =
    { $field ->
        [document] Kind of document
        [number] Number
        [issued_by] Issued by
        [valid_until] Valid until
        [born] Date of birth
        [born_in] Place of birth
        [session] For the session
        [handed_over] Hand it over to the secretariat
       *[in_letter] Name it in the letter of invitation
    }
papers-fault =
    { $field ->
        [document] Kind of document: choose one of those that stand there. Nothing was kept.
        [number] Number: 3 to 40 letters and digits. Nothing was kept.
        [issued_by] Issued by: the State or organization, in 2 to 120 characters. Nothing was kept.
        [valid_until] Valid until: a day that is not past and not forty years ahead. Nothing was kept.
        [born] Date of birth: a day in the past, or empty. Nothing was kept.
        [born_in] Place of birth: at most 120 characters, or empty. Nothing was kept.
       *[session] For the session: choose one that is not over. Nothing was kept.
    }
papers-keep = Keep it
papers-erase = Erase the travel document
papers-done = Done.
papers-goes = It is erased by itself on { $day }, and at once when the delegation withdraws the person.
papers-goes-with-member = It is erased when the delegation withdraws the person or the group is closed.
papers-looks = Who looked at the travel document
papers-looked = { $of }, { $at }
photo-fault =
    { $fault ->
        [nothing] No file was sent.
        [too_large] The photograph is too large: at most 8 MB and 8,000 points on each side.
        [too_small] The photograph is too small: at least 150 points on each side.
       *[unread] This is not a photograph in JPEG or PNG, or it is broken. Nothing was kept.
    }
travel-document =
    { $word ->
        [passport] Passport
        [diplomatic] Diplomatic passport
        [service] Service or official passport
        [laissez_passer] Laissez-passer
       *[identity_card] Identity card
    }
invitation-document = Travel document: { $document }, No. { $number }, issued by { $issued_by }, valid until { $until }.
badge-own = My badge
badge-own-what = To be shown at the entrance, on this screen or on paper.
badge-own-none = The secretariat has not approved the registration yet. The badge will stand here.
held-papers = Photograph and travel document
held-papers-none = Neither is held.
held-papers-change = Change or erase
