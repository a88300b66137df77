# The register of correspondence.
correspondence-title = Registro de correspondencia
correspondence-number = Número
correspondence-at = Fecha
correspondence-direction = Sentido
correspondence-both = Recibidos y enviados
correspondence-in = Recibido
correspondence-out = Enviado
correspondence-channel = Vía
correspondence-correspondent = De o para
correspondence-subject = Asunto
correspondence-about = Se refiere a
correspondence-note = Observación
correspondence-files = Archivos
correspondence-show = Mostrar
correspondence-empty = Aún no hay nada registrado. Aquí se inscriben las cartas enviadas y las respuestas recibidas.
correspondence-page = Página { $page } de { $last }
correspondence-channel-web = enlace personal
correspondence-channel-email = correo electrónico
correspondence-channel-fax = fax
correspondence-channel-post = correo postal
correspondence-channel-note-verbale = nota verbal
correspondence-channel-hand = en mano
correspondence-verb-registered = Documento registrado
correspondence-total = { $number ->
    [one] { $number } documento
   *[other] { $number } documentos
}

correspondence-kind-register-item = Asiento del registro

## Campos del registro de auditoría
correspondence-field-state = Estado
correspondence-field-number = Número
correspondence-field-reference = Número de registro
correspondence-field-at = Fecha
correspondence-field-direction = Sentido
correspondence-field-correspondent = De o para
correspondence-field-subject = Asunto
correspondence-field-about = Se refiere a
correspondence-field-files = Archivos
correspondence-right-see = Consultar el registro y sus archivos
