### What is held on a person, and its erasure.

held-lede = Se mantienen separadas dos cosas: lo que usted es para su delegación y lo que es solo suyo.
held-official = A título oficial
held-official-what = Lo que su delegación consignó sobre usted. En el registro solo figura un compromiso que no dice nada a nadie; las palabras se guardan aparte, para su delegación, la Presidencia y la Secretaría.
held-official-none = No se guarda nada sobre usted por su nombre. Un puesto que no pertenece a ninguna persona no tiene asientos aquí.
held-private = A título privado
held-private-what = Sus claves de acceso, sesiones y enlaces, y dónde quiere recibir correo. Su delegación no ve nada de ello.
held-ask = Pedir que se borre
held-ask-what = La Secretaría borra las palabras cuando su delegación lo haya retirado como miembro; el registro queda entero y cada prueba sigue siendo válida. Hasta entonces su delegación puede modificar lo que consignó.
held-asked = Pedido el { $at }. La Secretaría lo tiene ante sí.
held-erase = Borrar la cuenta
held-erase-what = Elimina de inmediato claves de acceso, sesiones, enlaces, dirección y lista de correos, y cierra su sesión. Lo que consta en el registro permanece. Un nuevo enlace de su delegación le vuelve a dar acceso.
held-no-address = No se guarda ninguna dirección.
held-mails =
    { $count ->
        [one] { $count } correo en el registro de correos
       *[other] { $count } correos en el registro de correos
    }
erasures-title = Solicitudes de borrado
erasures-lede = Personas que piden que se borre lo que se guarda sobre ellas. Cuando la delegación ha retirado a una persona, las palabras pueden desaparecer; los compromisos del registro permanecen.
erasures-none = Nadie lo pide.
erasures-of = { $delegation }: persona { $person }
erasures-asked = Pedido el { $at }
erasures-entries =
    { $count ->
        [one] { $count } asiento
       *[other] { $count } asientos
    }
erasures-still = Sigue siendo miembro: primero debe retirarlo la delegación.
erasures-do = Borrar
erasures-done = Se ha borrado.
