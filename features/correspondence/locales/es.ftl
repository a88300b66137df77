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

## List and item
correspondence-page = { $shown } de { $total }
correspondence-enter = Registrar un documento
correspondence-search = Palabras
correspondence-any = Todos
correspondence-class = Expediente
correspondence-since = Desde el día
correspondence-until = Hasta el día
correspondence-applied = { $what }: { $value }
correspondence-none-found = Ningún documento responde a esta búsqueda.
correspondence-disposed = Eliminado.
correspondence-disposed-at = Eliminado el
correspondence-dated = Fecha del documento
correspondence-from = De
correspondence-to = A
correspondence-document-number = Número que figura en el documento
correspondence-lang = Idioma
correspondence-links = Vínculos con otros documentos
correspondence-text = Texto
correspondence-link-answers = Responde a
correspondence-link-answered-by = Respondido por
correspondence-link-concerns = Se refiere a
correspondence-link-concerned-by = Mencionado por
correspondence-link-duplicate-of = Duplicado de
correspondence-link-duplicated-by = Recibido de nuevo como
correspondence-reading-waiting = Se está leyendo el texto.
correspondence-reading-read = El texto se ha leído.
correspondence-reading-no-text = Sin texto de la imagen escaneada.
correspondence-reading-failed = No se pudo leer el texto de la imagen escaneada.
correspondence-printed = { $number } documentos, impreso el { $day }
correspondence-fault-print-long = Un registro impreso tiene como máximo { $limit } documentos. Acote la lista o expórtela como libro de cálculo.
correspondence-fault-print = No se pudo imprimir la lista: un nombre o asunto contiene un signo que ninguna fuente tiene. Expórtela como libro de cálculo.

## Trail and rights
correspondence-kind-file-class = Clase del cuadro de clasificación
correspondence-verb-indexed = Incorporado a la búsqueda
correspondence-field-dated = Fecha del documento
correspondence-field-from = De
correspondence-field-to = A
correspondence-field-document_number = Número que figura en el documento
correspondence-field-class = Expediente
correspondence-field-links = Vínculos
correspondence-field-lang = Idioma
correspondence-field-channel = Canal
correspondence-field-note = Observación
correspondence-field-disposed_at = Eliminado el
correspondence-field-count = Número
correspondence-job-index = Incorporar documentos anteriores a la búsqueda
correspondence-right-enter = Registrar documentos a mano, corregirlos y vincularlos
