### A session with everything of it.

bundle-save = Llevarse el período de sesiones, en un solo archivo
bundle-what = Todo lo que este puesto puede ver del período de sesiones: sus sesiones, los documentos, declaraciones y textos publicados desde el anterior, las decisiones, el seguimiento y la lista de participantes.
bundle-as-of = Según el asiento { $size } del registro, como puede verlo este puesto: { $seat }.
bundle-check = Los archivos que acompañan a esta página figuran en SHA256SUMS; cada uno puede verificarse con él. El mismo registro da los mismos bytes.
bundle-empty = Todavía nada
bundle-empty-who = Aquí figurará lo que se celebre, publique y decida en el período de sesiones.
