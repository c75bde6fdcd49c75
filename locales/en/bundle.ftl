### A session with everything of it.

bundle-save = Take the session along, as one file
bundle-what = Everything of the session that this seat may see: its meetings, the documents, statements and texts that came up to it since the session before, decisions, follow-up, and the list of participants.
bundle-as-of = As of entry { $size } of the record, as this seat may see it: { $seat }.
bundle-check = The files beside this page are named in SHA256SUMS; each can be checked against it. The same record gives the same bytes.
bundle-empty = Nothing yet
bundle-empty-who = What is held, issued and decided in the session will stand here.
