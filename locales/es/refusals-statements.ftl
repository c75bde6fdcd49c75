### Refusals: statements that delegations hand in. The fact, then what is open instead.

refusal-statement-there = Ya se ha entregado una declaración para este turno.
refusal-statement-there-instead = Corrija la que ya está o retírela antes.
refusal-not-delivered = La intervención para la que se entregó la declaración no ha terminado.
refusal-not-delivered-instead = Entregue el texto tal como se pronunció después de la intervención.
refusal-statement-released = Todos pueden leer ya la declaración.
refusal-statement-released-instead = Puede corregirse o retirarse.
refusal-statement-taken-back = La declaración ya fue retirada.
refusal-statement-taken-back-instead = Puede entregarse otra.
refusal-nothing-to-wait-for = Una declaración escrita no espera ninguna intervención ni, sin sesión, el final de ninguna.
refusal-nothing-to-wait-for-instead = Permita que todos la lean de inmediato o indique una sesión y espere a su final.
