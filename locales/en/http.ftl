### Answers that are not the page asked for, and what forms say.

http-problem-title =
    { $kind ->
        [malformed] The request cannot be read
        [needs_seat] A seat is needed
        [foreign_seat] This is the seat of another
        [other_site] Sent from another site
        [read_only] This record is only read
        [seats_not_open] Seats are not open here
        [not_found] There is no such page
        [method] This address is not for that
        [id_taken] Sent before with other content
        [too_large] Too large
        [unsupported] Not in this form
        [too_many] Too many requests
        [unavailable] Not available at this moment
       *[other] Not available at this moment
    }
http-problem-what =
    { $kind ->
        [malformed] Something in the address or the form is not as it should be. Nothing was recorded.
        [needs_seat] To act, take your seat: use the link that the secretariat sent to you.
        [foreign_seat] You are signed in for another seat or another group. Nothing was recorded.
        [other_site] The form was sent from a page outside this site, so nothing was done. Open the page here and send it again.
        [read_only] This group is a reconstruction from published sources. It can be read and checked; no act is received in it, and no State acted here.
        [seats_not_open] Seats are taken freely in an exercise only.
        [not_found] There is no such page, or this seat may not see it.
        [method] This address cannot be used in that way.
        [id_taken] An act of this name and with other content is in the record. Open the form anew.
        [too_large] An act may be 64 KiB long, a text or file 8 MiB. Nothing was kept.
        [unsupported] The content is not in a form that is read here.
        [too_many] More requests came than can be answered. Try again in a moment; nothing was recorded.
        [unavailable] At this moment nothing is written to the record here; reading goes on. What was not confirmed may be sent again: nothing is recorded twice.
       *[other] At this moment nothing is written to the record here; reading goes on. What was not confirmed may be sent again: nothing is recorded twice.
    }
http-form-title = Something is missing in the form
http-field-missing = { $field }: this is needed.
http-field-wrong = { $field }: this is not in the form that is needed.
http-time-skipped = { $field }: the clocks of this zone skip this local time. Choose another.
http-time-twice = { $field }: the clocks of this zone show this local time twice. Choose another.
http-zone-unknown = { $field }: there is no such time zone.
http-typed = What was typed
http-send-again = Send again
http-recorded = Entered in the record as entry { $number }.
http-sign-out = Leave the seat
http-sign-out-what = The session on this device ends. The record stays as it is.
refusal-in-writing = The refusal in writing
refusal-in-writing-what = Signed by the key of the record: a refusal, a line with the act’s hash, the article, the instant and the state of the record. Whoever was refused wrongly can prove it with these two texts: nemcon verify refusal.
refusal-in-writing-act = The act as it was sent:
refusal-in-writing-none = There is no refusal in writing: the record has moved on since, and the rules may say something else now. Send it once more; a new refusal can be had in writing.
