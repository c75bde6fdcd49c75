### Titles of acts: proposals, what is said of them, what becomes of them.

act-set-deadline-for-proposals = Set the deadline for proposals
act-table-proposal = Table a proposal
act-widen-proposal = Widen the circle of a proposal
act-withdraw-proposal = Withdraw a proposal
act-join-proposal = Join a proposal as a co-sponsor
act-leave-proposal = Leave a proposal as a co-sponsor
act-speak-on = Speak on a proposal or a paragraph
act-withdraw-statement = Withdraw a statement
act-agree-ad-ref = Agree ad referendum
act-reopen-paragraph = Reopen a paragraph
act-link-paragraphs = Link paragraphs
act-unlink-paragraphs = Take a link between paragraphs away
act-dispose = Dispose of proposals
act-undo-disposition = Undo a disposition
act-open-dispositions = Open the table of dispositions
