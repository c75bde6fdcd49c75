### What is held on a person, and its erasure.

held-lede = Two things are kept apart: what you are for your delegation, and what is yours alone.
held-official = In official capacity
held-official-what = What your delegation entered of you. In the record it stands as a commitment that tells nobody anything; its words are kept apart, for your delegation, the Chair and the secretariat.
held-official-none = Nothing is held on you by name. A seat that belongs to no person has no entries here.
held-private = As a private person
held-private-what = Your passkeys, sessions and links, and where you want mail. Your delegation sees none of it.
held-ask = Ask that it be erased
held-ask-what = The secretariat erases the words once your delegation has withdrawn you as a member; the record stays whole, and every proof valid. Until then your delegation can change what it entered.
held-asked = Asked { $at }. The secretariat has it before it.
held-erase = Erase the account
held-erase-what = Deletes passkeys, sessions, links, address and the list of mails at once, and signs you out. What stands in the record stays. A new link of your delegation lets you in again.
held-no-address = No address is kept.
held-mails =
    { $count ->
        [one] { $count } mail in the log
       *[other] { $count } mails in the log
    }
erasures-title = Requests for erasure
erasures-lede = Persons who ask that what is held on them be erased. Once the delegation has withdrawn a person, the words can go; the commitments in the record stay.
erasures-none = Nobody asks for it.
erasures-of = { $delegation }: person { $person }
erasures-asked = Asked { $at }
erasures-entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
erasures-still = Still a member: the delegation withdraws first.
erasures-do = Erase
erasures-done = It is erased.
