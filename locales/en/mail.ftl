### Mails: what they say, how one wants them, and what became of each.

mail-happened =
    { $act ->
        [circulate_letter] A letter was circulated
        [receive_letter] A letter to the Chair was received
        [open_silence] A silence procedure was opened
        [extend_silence] The deadline of a silence procedure was extended
        [ask_more_time] A delegation asks the Chair for more time
        [ask_clarification] A delegation asks the Chair for clarification
        [break_silence] A silence was broken
        [withdraw_silence] A silence procedure was withdrawn
        [confirm_silence] The Chair has confirmed the end of a silence procedure
        [close_silence] A silence procedure has ended
        [announce_outcome] The outcome of a silence procedure was announced
        [table_draft] A draft was issued
        [issue_revision] A revision was issued
        [join_proposal] A delegation has joined a proposal of yours
        [dispose] What became of a proposal of yours was entered
        [review_credentials] The secretariat has reviewed your credentials
        [challenge_credentials] Your credentials were challenged
        [review_member] The secretariat has reviewed a member of your delegation
        [comment_on_visa] The host country has commented on a visa case of yours
        [raise_matter] A participation matter was raised
        [consider_matter] The secretariat has answered a participation matter
        [comment_on_matter] The host country has commented on a participation matter
        [circulate_matter] A participation matter was circulated
        [say_incomplete] A delegation has told the Chair that it is incomplete
        [enter_for_delegation] An act was entered for your delegation
        [move_meeting] A meeting was moved
        [cancel_meeting] A meeting was cancelled
        [move_session] A session was moved
        [cancel_session] A session was cancelled
        [confirm_address] Is this your address? An organization gave it
        [apply] An application was received
        [withdraw_application] An application was withdrawn
        [application_approve] Your application is in order
        [application_return] Your application was returned to be completed
        [application_reject] Your application was not taken
        [application_reopen] The review of your application was opened again
        [applicant_accredited] Your organization is accredited
        [applicant_not_accredited] Your organization is not accredited
        [circulate_list] A list of organizations was circulated under silence
        [ask_about_objections] A State asks about objections
        [answer_about_objections] An answer about objections was given
       *[other] Something was entered in the record
    }
mail-title = Your mail
mail-lede = A mail says that something which concerns you has happened, and where it stands. Everything is on the pages too; no mail says that somebody has not reacted, and nobody learns whether you open one.
mail-none-here = No mail is sent from this site. Everything is on the pages.
mail-where = Where and how often
mail-address = Address
mail-language = Language
mail-pace = How often
mail-pace-of =
    { $pace ->
        [at_once] at once, each by itself
        [daily] once a day, all together
       *[other] no mail
    }
mail-keep = Keep
mail-from = Mails come from { $address }.
mail-confirm = Confirm the address
mail-confirm-what = A code was sent to { $address }. Type it here; before that no other mail is sent there.
mail-code = Code from the mail
mail-confirmed = Confirmed { $at }
mail-of-late = Mails of late
mail-none-yet = None yet.
mail-erase = Erase the address
mail-erase-what = The address, the language and the list of mails are deleted. Your seat and what stands in the record stay.
mail-fault =
    { $fault ->
        [address] This is not an address to which mail can be sent: write one, such as desk@mission.example.
       *[other] This is not the code, or its time is over. Keep the address once more to get a new one.
    }
mail-state =
    { $state ->
        [sent] sent
        [failed] failed
        [bounced] came back
       *[other] waiting
    }
mail-log-title = Log of mails
mail-log-lede = What became of each mail. Addresses are not shown; whether a mail is opened is not known to anybody.
mail-log-own = Mails to the persons of your delegation, and what became of them. An address is seen by its person alone.
mail-log-all = Show all
mail-log-troubled = Only those that failed or came back
mail-log-none = No mails.
mail-log-closed = A closed entry
mail-log-made = Made { $at }
mail-log-done = Done { $at }
mail-log-attempts =
    { $count ->
        [one] { $count } attempt
       *[other] { $count } attempts
    }
mail-log-reply = Answer of the server: { $number }
mail-log-again = Send again
mail-log-again-done = The mail waits to be sent again.
mail-subject = { $what } · { $group }
mail-digest-subject =
    { $count ->
        [one] { $count } thing that concerns you
       *[other] { $count } things that concern you
    }
mail-code-subject = Code for your address
mail-account-what = If you know nothing of this, look at the page of your account, end the sessions and withdraw the passkeys that are not yours, and tell your delegation or the secretariat.
mail-confirm-address-what = An organization that applies to take part in this group gave this address for mails. Say on the page below whether it is right. If you know nothing of it, do nothing: nothing more is written to you.
mail-code-what = Somebody who is signed in wants mail sent to this address. Type this code on the page of your mail within half an hour. If that was not you, do nothing: no other mail is sent here.
mail-not-alone = All of this is on the pages and in the record. You need no mail to take part, and nobody learns whether you open this one.
mail-change = To change how often, or to stop:
mail-by = By: { $who }
mail-at = When: { $at }
mail-until = Until: { $at }
mail-instant = { $at } ({ $offset })
