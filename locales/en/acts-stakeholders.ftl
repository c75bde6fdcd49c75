### Titles of acts: stakeholders.

act-open-round = Open a round of accreditation
act-apply = Apply to take part as an organization
act-withdraw-application = Withdraw an application
act-review-application = Review an application
act-admit-in-status = Take note that an organization in consultative status takes part
act-list-application = Put an application on the list
act-circulate-list = Circulate the list of applicants
act-object-to-application = Object to an application
act-lift-objection = Lift an objection to an application
act-accredit = Accredit organizations
act-conclude-round = Conclude a round of accreditation
act-ask-about-objections = Ask the Chair about objections to applicants
act-answer-about-objections = Answer a State that asked about objections to applicants
act-tell-applicant = Tell an applicant what came of its application
