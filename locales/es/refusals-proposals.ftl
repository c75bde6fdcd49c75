### Refusals: proposals. The fact, then what is open instead.

told-to =
    { $to ->
        [chair] la Presidencia
        [states] todos los Estados
        *[other] todos
    }

refusal-old-version = Otra versión ha ocupado el lugar de esta.
refusal-old-version-instead = Proponga sobre la versión más reciente; una propuesta ya presentada se traslada por sí sola.
refusal-operations-do-not-fit = La propuesta no corresponde al texto al que se refiere: hay otras palabras o el párrafo ya no está.
refusal-operations-do-not-fit-instead = Consulte lo que figura ahora y proponga sobre ello.
refusal-wider-than-what-it-is-on = Se comunicaría a un círculo más amplio que aquello a lo que se refiere, cuyo círculo es: { told-to }.
refusal-wider-than-what-it-is-on-instead = Diríjalo al mismo círculo o pida antes que se amplíe la propuesta.
refusal-told-to-others = Aquello a lo que se refiere lo conoce: { told-to }. Se dirige exactamente al mismo círculo.
refusal-told-to-others-instead = Diríjalo al mismo círculo.
refusal-never-narrowed = Ya lo conoce: { told-to }. Lo comunicado no se retira.
refusal-never-narrowed-instead = Retire la propuesta y presente otra.
refusal-proposal-withdrawn = La propuesta fue retirada.
refusal-proposal-withdrawn-instead = Cualquier delegación puede presentar otra con las mismas palabras.
refusal-proposal-settled = La revisión en que se dio curso a la propuesta ya se ha publicado.
refusal-proposal-settled-instead = Proponga de nuevo sobre la versión más reciente.
refusal-sponsors-already = La delegación ya patrocina la propuesta: { $by }.
refusal-sponsors-already-instead = No hace falta nada más.
refusal-not-a-sponsor = La delegación no copatrocina la propuesta: { $by }.
refusal-not-a-sponsor-instead = La delegación que presentó una propuesta la retira.
refusal-statement-withdrawn = La declaración ya fue retirada.
refusal-statement-withdrawn-instead = Puede hacerse una nueva declaración.
refusal-nothing-agreed = En ese círculo no hay acordado sobre el párrafo nada que este puesto pueda reabrir.
refusal-nothing-agreed-instead = Pronúnciese sobre el párrafo o proponga.
refusal-unlinked = El vínculo ya fue suprimido.
refusal-unlinked-instead = Los párrafos pueden vincularse de nuevo.
refusal-deadline-in-the-past = El plazo habría vencido antes de fijarse.
refusal-deadline-in-the-past-instead = Fije uno que aún no haya llegado.
refusal-disposed-already = Ya se dio curso a la propuesta.
refusal-disposed-already-instead = Deshágalo primero, mientras no se publique la revisión.
refusal-not-disposed = No hay curso dado a la propuesta que pueda deshacerse.
refusal-not-disposed-instead = La propuesta sigue abierta.
refusal-not-as-it-stands = Lo que se quiere comunicar no es lo que consta ahora.
refusal-not-as-it-stands-instead = Rellene de nuevo el formulario: contendrá lo que consta ahora.
