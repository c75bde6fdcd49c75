### Titles of acts: proposals, what is said of them, what becomes of them.

act-set-deadline-for-proposals = Fijar el plazo de presentación de propuestas
act-table-proposal = Presentar una propuesta
act-widen-proposal = Ampliar el círculo de destinatarios de una propuesta
act-withdraw-proposal = Retirar una propuesta
act-join-proposal = Sumarse a una propuesta como copatrocinador
act-leave-proposal = Dejar de copatrocinar una propuesta
act-speak-on = Pronunciarse sobre una propuesta o un párrafo
act-withdraw-statement = Retirar una declaración
act-agree-ad-ref = Acordar ad referéndum
act-reopen-paragraph = Reabrir un párrafo
act-link-paragraphs = Vincular párrafos
act-unlink-paragraphs = Suprimir un vínculo entre párrafos
act-dispose = Dar curso a propuestas
act-undo-disposition = Deshacer el curso dado a una propuesta
act-open-dispositions = Abrir el cuadro del curso dado a las propuestas
