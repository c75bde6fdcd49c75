### The list of participants on its way to a document.

list-word = As a Word file
list-document = As a document
list-document-what = The list is drawn as it stands now, in each language of the group, into files that you read before anything is registered. Those whom a delegation keeps off the list stand in none of them.
list-document-names = The files hold names. They lie on these pages and in no copy of the record: when one of the names is erased, they go, and number, symbol and title stay. A list is then drawn anew.
list-format = Files
list-draw-whole = Draw the list as { $symbol }
list-draw-addendum = Draw an addendum to { $symbol }: those registered since
list-draw-corrigendum = Draw a corrigendum to { $symbol }: entries that have changed
list-drawn =
    { $members ->
        [0] No name stands on it.
        [one] { $members } person stands on it.
       *[other] { $members } persons stand on it.
    }
list-drawn-read = To be read first
list-drawn-waits = The files wait 30 days to be registered and are then erased.
list-empty = There is nobody on the list yet whose name could be printed.
list-unchanged = Nothing has changed in this since that list was issued.
list-title-addendum = List of participants: addendum
list-title-corrigendum = List of participants: corrigendum
list-as-registered = As registered on { $at }
list-adds-to = Adds to { $symbol } those registered since.
list-corrects = In { $symbol } the entries of the following read as follows.
list-member = { $name }, { $function }
document-file-erased = Erased, because a name on it was erased. What was issued later is a document of its own.
