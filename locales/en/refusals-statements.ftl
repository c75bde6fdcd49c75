### Refusals: statements that delegations hand in. The fact, then what is open instead.

refusal-statement-there = A statement is handed in for this place already.
refusal-statement-there-instead = Correct the one that is there, or take it back first.
refusal-not-delivered = The speech for which the statement was handed in has not ended.
refusal-not-delivered-instead = Hand in the text as delivered after the speech.
refusal-statement-released = Everybody may read the statement already.
refusal-statement-released-instead = It may be corrected or taken back.
refusal-statement-taken-back = The statement was taken back before.
refusal-statement-taken-back-instead = A new one may be handed in.
refusal-nothing-to-wait-for = A written statement waits for no speech, and without a meeting for the end of none.
refusal-nothing-to-wait-for-instead = Let everybody read it at once, or name a meeting and wait for its end.
