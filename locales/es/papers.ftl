### Lo que se conserva de un miembro fuera del registro: la fotografía de la credencial y el documento de viaje.

papers-title = Fotografía y documento de viaje
papers-what = Se facilitan para credenciales y visados. Nada de ello figura en el registro, en una exportación ni en la lista de participantes.
papers-photo = Fotografía
papers-photo-of = Fotografía de { $name }
papers-no-photo = Todavía no hay fotografía.
papers-photo-file = Archivo
papers-photo-hint = JPEG o PNG, de 8 MB como máximo y al menos 150 puntos por lado. Se reduce y se escribe de nuevo, de modo que no se conserva nada más del archivo. Figura en la credencial, que ven la delegación y la secretaría.
papers-photo-send = Usar esta fotografía
papers-photo-remove = Borrar la fotografía
papers-document = Documento de viaje
papers-document-what = Lo ven la persona, el coordinador de la delegación y, una vez que la delegación lo transmite, la secretaría. Cada consulta queda anotada aquí.
papers-not-handed-over = La delegación no ha transmitido nada.
papers-field =
    { $field ->
        [document] Clase de documento
        [number] Número
        [issued_by] Expedido por
        [valid_until] Válido hasta
        [born] Fecha de nacimiento
        [born_in] Lugar de nacimiento
        [session] Para el período de sesiones
        [handed_over] Transmitirlo a la secretaría
       *[in_letter] Mencionarlo en la carta de invitación
    }
papers-fault =
    { $field ->
        [document] Clase de documento: elíjase una de las que figuran. No se conservó nada.
        [number] Número: de 3 a 40 letras y cifras. No se conservó nada.
        [issued_by] Expedido por: el Estado o la organización, de 2 a 120 caracteres. No se conservó nada.
        [valid_until] Válido hasta: un día que no haya pasado ni diste más de cuarenta años. No se conservó nada.
        [born] Fecha de nacimiento: un día pasado, o nada. No se conservó nada.
        [born_in] Lugar de nacimiento: 120 caracteres como máximo, o nada. No se conservó nada.
       *[session] Para el período de sesiones: elíjase uno que no haya terminado. No se conservó nada.
    }
papers-keep = Conservar
papers-erase = Borrar el documento de viaje
papers-done = Hecho.
papers-goes = Se borra por sí solo el { $day }, y de inmediato cuando la delegación retira a la persona.
papers-goes-with-member = Se borra cuando la delegación retira a la persona o se cierra el grupo.
papers-looks = Quién consultó el documento de viaje
papers-looked = { $of }, { $at }
photo-fault =
    { $fault ->
        [nothing] No se envió ningún archivo.
        [too_large] La fotografía es demasiado grande: 8 MB y 8.000 puntos por lado como máximo.
        [too_small] La fotografía es demasiado pequeña: al menos 150 puntos por lado.
       *[unread] No es una fotografía en JPEG o PNG, o está dañada. No se conservó nada.
    }
travel-document =
    { $word ->
        [passport] Pasaporte
        [diplomatic] Pasaporte diplomático
        [service] Pasaporte de servicio u oficial
        [laissez_passer] Laissez-passer
       *[identity_card] Documento de identidad
    }
invitation-document = Documento de viaje: { $document }, núm. { $number }, expedido por { $issued_by }, válido hasta el { $until }.
badge-own = Mi credencial
badge-own-what = Para mostrarla en la entrada, en esta pantalla o en papel.
badge-own-none = La secretaría todavía no ha aprobado la inscripción. La credencial figurará aquí.
held-papers = Fotografía y documento de viaje
held-papers-none = No se conserva ninguno de los dos.
held-papers-change = Cambiar o borrar
