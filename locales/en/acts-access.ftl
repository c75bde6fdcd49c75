### Titles of acts: visas and access.

act-name-host-country = Name the host country of a place
act-report-visa = Report an application for a visa
act-update-visa = Report on an application for a visa again
act-comment-on-visa = Comment on a case of a visa
act-say-incomplete = Ask that the Chair be told that the delegation is incomplete
act-say-complete = Say that the delegation is complete
act-raise-matter = Raise a participation matter
act-consider-matter = Answer a participation matter with considerations
act-comment-on-matter = Comment on a participation matter
act-circulate-matter = Circulate a participation matter to all States
act-comment-on-access = Comment on the numbers of access to a session
act-give-access-report = Give the report on access
