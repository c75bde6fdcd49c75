### The cards of the exercise: what each seat is asked to do, and the instructions of the invented capitals.

exercise-card-instructions-heading = Your instructions
exercise-card-tasks-heading = Five tasks

exercise-again = Start again
exercise-again-what = The exercise is played anew from its beginning, for everybody who is in it.

## Chair

exercise-card-chair-title = The Chair
exercise-card-chair-instructions = You preside over the group and act for no State. Bring the draft report to a decision to which nobody objects, and give each delegation the time that it asks for.
exercise-card-chair-task-1 = Open the page of the meeting. See which question is put and who asks for the floor, and give the floor to whoever asked first.
exercise-card-chair-task-2 = While a request for the floor stands, try to gavel. The platform refuses and cites the article; the page says what is open instead.
exercise-card-chair-task-3 = Once every request has been heard, gavel. Open the entry and read what it names: version, meeting, mode, languages, and that no objection was heard.
exercise-card-chair-task-4 = Open the compilation of the draft understanding: two delegations ask for different words in paragraph 7. On the page of the next revision say what becomes of each proposal, and issue the revision.
exercise-card-chair-task-5 = Open the entry of your decision, download it with its proof, and check both with the command printed on that page: anybody can do the same without trusting this server.

## Secretariat

exercise-card-secretariat-title = The secretariat
exercise-card-secretariat-instructions = You serve the whole group and take no position. Register documents, enter what is said or handed over, and keep the record exact.
exercise-card-secretariat-task-1 = Register a working paper. Let the rule give it the next symbol of its series and choose who may see it.
exercise-card-secretariat-task-2 = Register another document under a symbol that exists already. The platform refuses and cites the article on symbols.
exercise-card-secretariat-task-3 = A delegation hands you a paper with its position. Enter it as received, with the instant of receipt; the delegation will confirm or correct it.
exercise-card-secretariat-task-4 = Schedule an informal intersessional meeting, hybrid, and couple it to the session that it prepares. Look at the calendar for sessions that have none.
exercise-card-secretariat-task-5 = Open an entry in the record, download the entry and its proof, and check them yourself with the command printed on that page. Then change one letter in your copy and check again.

## Delegate

exercise-card-delegate-title = A delegation
exercise-card-delegate-instructions = You act for your State. Follow the instruction of your capital; how you reach it is yours to decide. To object and to keep silent are equally open to you.
exercise-card-delegate-task-1 = Read the draft report and the silence procedure on it: which version, until when in your own zone, who may break it and with what effect.
exercise-card-delegate-task-2 = If your instruction asks for it, break the silence on the paragraph that concerns you; if not, ask the Chair for clarification and see that this does not break it.
exercise-card-delegate-task-3 = In the meeting, ask for the floor before the gavel. When you have it, read out an amendment or let the question pass.
exercise-card-delegate-task-4 = Try to open a silence procedure yourself. The platform refuses and cites the article: only the Chair opens one.
exercise-card-delegate-task-5 = Open the draft understanding and propose a change to a paragraph in your own words; find it in the compilation. Then download your entry and its proof for your own files, and check both with the command printed on that page.

## Observer

exercise-card-observer-title = The Ambrel Sea Observatory, observer
exercise-card-observer-instructions = You attend for the Observatory, an organization. You may speak and send papers; the group decides without you.
exercise-card-stakeholder-title = { $name }, stakeholder
exercise-card-stakeholder-instructions = You attend for an organization that takes part in the group. You may write to the Chair, and speak where stakeholders are heard; the group decides without you.
exercise-card-observer-task-1 = Look at the calendar. Find the next session and the intersessional meeting that prepares it.
exercise-card-observer-task-2 = Open the table of rights in the rules of procedure and compare your own with those of a Member.
exercise-card-observer-task-3 = Write a letter to the Chair about the readings of the buoys. See that its delivery is evidenced and that nobody records whether it was opened.
exercise-card-observer-task-4 = Try to break the silence. The platform refuses and cites the article: only a Member may do so.
exercise-card-observer-task-5 = Open an entry in the record, download the entry and its proof, and check them yourself with the command printed on that page. Then change one letter in your copy and check again.

## Public

exercise-card-public-title = The public
exercise-card-public-instructions = You have no seat. See what anyone may see, and check it without trusting whoever runs this server.
exercise-card-public-task-1 = Find out what the group has decided so far, and for one decision on which text, in which meeting and in what mode.
exercise-card-public-task-2 = Open the page of a silence procedure. See what it tells you, and what stays between a State and the Chair.
exercise-card-public-task-3 = Search the record for a document symbol. Open the entry in its form for people, then as exact bytes.
exercise-card-public-task-4 = Without a seat, try to ask for the floor. The platform refuses and cites the article on who may act.
exercise-card-public-task-5 = Download the proof of an entry. With its few lines and a hash tool, compute the root from the entry yourself, and compare it with the checkpoint; then let the command do the same.

## What the capital of each invented State asks for, by its code

exercise-capital =
    { $state ->
        [xa] Support the draft as it stands and say so briefly after the decision.
        [xb] Ask that a buoy that stops sending be reported within twelve hours rather than six.
        [xc] Keep the exchange of readings hourly; a longer interval would help fishing boats little.
        [xd] Ask for more time should the paragraph on visits by technicians change.
        [xe] Obtain that work near a buoy be announced twenty-one days in advance.
        [xf] Join consensus and explain how you understand the period of six hours.
        [xg] See that all language versions say the same before the silence ends.
        [xh] Reserve your position on the use of readings until the study in your capital is done.
        [xi] Offer training for technicians and keep the words on mutually agreed terms.
        [xj] Ask the Chair for clarification of the words on work near a buoy.
        [xl] Make sure that the report goes on calling its measures voluntary.
        [xm] Propose that a buoy be moved only if the nearest States agree; join consensus if this cannot be had.
        [xn] Break the silence on the paragraph on points of contact unless each State stays free to choose who answers.
        [xo] Join consensus and ask that the next session be held in person.
        [xp] Ask that the mark of an unchecked reading be part of the open format.
        [xq] Dissociate yourself from the paragraph on notice of work, without standing in the way of the report.
        [xr] Help the Chair to find words on the six hours that all can accept.
        [xs] Ask that spare parts be shared in every season.
        [xt] Object if the text put for decision is not the text that was circulated.
        [xu] Keep the test of the line at twice a year; your service is small.
        [xv] Let the decision pass without a statement and send the Chair a letter of thanks.
        [xw] See that readings are put to no other use without the consent of the State that took them; this matters more than the rest.
        [xy] Ask that the group meet informally once before its next session.
        [xz] In English alphabetical order your name comes last: put what you wish to say in writing as well.
        *[other] Listen, and keep your capital informed.
    }
