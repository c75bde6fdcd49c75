### Miembros a partir de una tabla.

fact-name = Nombre
import-title = Miembros a partir de una tabla
import-file = La tabla
import-what = CSV u hoja de cálculo (xlsx) de 200 filas como máximo. Primero se muestra qué haría cada fila; con ello no se consigna nada. Después se consignan todas las filas juntas, o ninguna.
import-columns = Columnas por nombre: key, name, kind, function, contact, may, focal_point, unlisted. La clave (key) es la suya y no cambia: gracias a ella una segunda tabla modifica lo que inscribió la primera.
import-template = Tabla vacía
import-table = Archivo
import-check = Ver qué haría cada fila
import-report = Fila por fila
import-counts =
    { $rows ->
        [one] { $rows } fila
       *[other] { $rows } filas
    }, { $changes } por consignar, { $wrong } que no se pueden consignar
import-row = Fila
import-key = Clave
import-outcome = Qué resulta
import-row-new = se inscribe
import-row-changed = se modifica
import-row-same = sin cambios
import-all = Consignar todas las filas
import-wrong = Descargar las filas por corregir (CSV)
import-right = Consignar las demás filas
import-done =
    { $rows ->
        [one] Se consignó { $rows } fila.
       *[other] Se consignaron { $rows } filas.
    }
import-unread = No se puede leer como una tabla con las columnas key, name y kind. No se consignó nada.
import-too-large = La tabla tiene más de 200 filas o 40 columnas, o se despliega más allá de lo que se lee. No se consignó nada.
import-none-sent = Una fila no se puede consignar, así que no se consignó ninguna.
import-no-key = key: falta
import-no-name = name: falta
import-no-kind = kind: head, representative, alternate, adviser, expert o fellow
import-no-right = may: palabras como speak, propose, prevent, sign, separadas por punto y coma
import-no-yes = focal_point y unlisted: yes, no o vacío
import-long = más de 300 caracteres
import-foreign = delegation: no es la suya
import-twice = key: figura dos veces en la tabla

### Tables that the secretariat hands over.

handed-title = Miembros según una tabla de la misión
handed-what = Para una tabla que la misión le envió: CSV u hoja de cálculo (xlsx) de 200 filas como máximo. Se muestra qué haría cada fila si la enviara la delegación; no se consigna nada. Si ninguna fila es errónea, la tabla se entrega y la delegación la envía.
handed-waiting = Entregadas, por enviar
handed-waiting-office = Quedan en el escritorio de la delegación hasta que las envíe o las retire, 30 días como máximo.
handed-waiting-own = La secretaría examinó estas tablas y las entrega. Examine cada fila y, después, envíelas todas o retire la tabla. Al cabo de 30 días desaparece por sí sola.
handed-table =
    { $rows ->
        [one] Tabla de { $rows } fila
       *[other] Tabla de { $rows } filas
    }, { $at }
handed-look = Examinar
handed-clear = Retirar
handed-hand = Entregar a { $of }, para su envío
handed-done =
    { $rows ->
        [one] La tabla de { $rows } fila está en el escritorio de la delegación.
       *[other] La tabla de { $rows } filas está en el escritorio de la delegación.
    }
handed-none = Una fila no puede consignarse, por lo que la tabla no se entregó.
handed-full = Ya hay veinte tablas en espera en este escritorio. No se entregó nada.
