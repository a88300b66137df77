# Las cartas y sus versiones. Lo relativo a la expedición figura en una sección aparte.

# La carta misma: sus epígrafes, su advertencia, la manera de responder. Figuran en los PDF y en los mensajes.
letters-label-reference = Ref.:
letters-label-contact = Contacto:
letters-label-fax = Fax:
letters-label-email = Correo-e:
letters-label-subject = Asunto:
letters-label-code = Código abreviado:
letters-foot = Sírvase responder mediante este enlace personal, que se abre sin necesidad de cuenta; o, si ha recibido esta carta en papel, introduzca en el sitio del Foro el código abreviado junto con el nombre de su Estado y el número de la carta.
letters-notice-unofficial = Traducción no oficial, a título de muestra
letters-addressee = { $title } { $of }
letters-title = { $reference }: { $subject }

# Estado de una carta.
letters-state-draft = borrador
letters-state-cleared = aprobada
letters-state-released = expedición autorizada
letters-state-dispatched = expedida
letters-state-closed = cerrada
letters-kind-letter = Carta circular
letters-kind-corrigendum = Corrigéndum
letters-kind-addendum = Addéndum
letters-kind-translation = Traducción devuelta
letters-kind-term = Término fijo
letters-standing-draft = La carta se está redactando. Cada versión se redacta, se revisa y, si el público puede leerla, se publica; después se aprueba la carta.
letters-standing-cleared = El texto es definitivo y la carta está lista para su expedición. Para cambiar algo, es preciso devolverla al estado de borrador.
letters-standing-released = Un segundo funcionario ha autorizado la expedición. Se retiene durante un breve plazo, en el que puede detenerse.
letters-standing-dispatched = La carta ha salido y ya nada en ella cambia. Un error se corrige mediante un corrigéndum; lo que falta se añade mediante un addéndum.
letters-standing-closed = La carta está cerrada: las respuestas están resueltas.
letters-against = { $n ->
    [one] Un punto impide aprobarla.
   *[other] { $n } puntos impiden aprobarla.
}

# Estado de una versión.
letters-version-missing = falta
letters-version-machine-draft = borrador automático
letters-version-draft = borrador
letters-version-reviewed = revisada
letters-version-published = publicada
letters-out-of-date = desactualizada
letters-official = oficial
letters-unofficial = no oficial
letters-is-source = (original)
letters-mark-review = Marcar como revisada
letters-mark-publish = Publicar
letters-mark-withdraw = Retirar del público
letters-mark-return = Devolver a borrador
letters-mark-follow = Sigue el original
letters-not-by-person = Un borrador automático lo revisa una persona, en la secretaría; ningún programa puede hacerlo.

# Las partes de una carta y los demás campos que nombra el registro de auditoría.
letters-field-letterhead = Membrete
letters-field-service = Servicio
letters-field-place-date = Lugar y fecha
letters-field-contact = Contacto
letters-field-fax = Fax
letters-field-email = Correo electrónico
letters-field-addressees = Destinatarios
letters-field-subject = Asunto
letters-field-salutation = Saludo
letters-field-body = Texto
letters-field-closing = Despedida
letters-field-signed-mark = En lugar de la firma
letters-field-signatory = Firmante
letters-field-signatory-post = Cargo del firmante
letters-field-number = Número
letters-field-reference = Referencia
letters-field-slug = Nombre en las direcciones
letters-field-parent = Carta que corrige o completa
letters-field-dated = Fecha
letters-field-state = Estado
letters-field-class = Categoría de destinatarios
letters-field-source-lang = Lengua original
letters-field-reply-form = Contenido de la respuesta solicitada
letters-field-version = Modificación
letters-field-lang = Lengua
letters-field-language = Lengua
letters-field-official = Oficial
letters-field-revision = Revisión
letters-field-source-revision = Revisión del original que sigue
letters-field-reviewer = Revisor
letters-field-of = De la carta
letters-field-part = Corrigéndum o addéndum
letters-field-file = Archivo
letters-field-sort = Lo que designa
letters-field-code = Código
letters-field-source-of-term = Procedencia
letters-field-preferred = Formas que deben emplearse
letters-field-allowed = Formas también admitidas
letters-field-forbidden = Formas que deben evitarse

# Lo que se hizo, según el registro de auditoría.
letters-verb-drafted = Carta iniciada
letters-verb-amended = Ajustes de la carta modificados
letters-verb-version-written = Versión redactada
letters-verb-version-compared = Versión cotejada con el original
letters-verb-version-reviewed = Versión revisada
letters-verb-version-published = Versión publicada
letters-verb-version-withdrawn = Versión retirada del público
letters-verb-version-returned = Versión devuelta a borrador
letters-verb-cleared = Carta aprobada
letters-verb-reopened = Carta devuelta a borrador
letters-verb-closed = Carta cerrada
letters-verb-part-begun = Corrigéndum o addéndum iniciado
letters-verb-brought-back = Traducción devuelta
letters-verb-applied = Traducción incorporada
letters-verb-given-up = Traducción descartada
letters-verb-term-added = Término añadido
letters-verb-term-changed = Término modificado
letters-verb-term-removed = Término suprimido

# La lista y la página de una carta.
letters-title-list = Cartas
letters-new = Nueva carta
letters-list-empty = Aquí figuran las cartas circulares de esta edición. Todavía no hay ninguna.
letters-list-total = { $n ->
    [one] Una carta de { $all }
   *[other] { $n } cartas de { $all }
}
letters-filter = Mostrar
letters-any-state = Cualquier estado
letters-none-ready = ninguna revisada
letters-column-number = Número
letters-column-subject = Asunto
letters-column-date = Fecha
letters-column-class = Destinatarios
letters-column-stage = Estado
letters-column-versions = Versiones que pueden salir
letters-column-language = Lengua
letters-column-standing = Carácter
letters-column-revision = Revisión
letters-column-reviewer = Revisor
letters-column-acts = Cambiar
letters-heading-versions = Versiones lingüísticas
letters-heading-parts = Corrigéndums y addéndums
letters-parts-empty = Aquí figura lo que corrige o completa esta carta. Todavía no hay nada.
letters-part-of = Corrige o completa:
letters-source = Lengua original
letters-asks = Respuesta
letters-no-reply = No se solicita respuesta.
letters-deadline-until = En plazo hasta: { $when }
letters-day-hours = { $date }: de { $from } a { $to }
letters-authenticity-a = Basta el enlace personal
letters-authenticity-a-more = Responde quien tenga el enlace. El acuse de recibo se envía a la dirección registrada.
letters-authenticity-b = El enlace personal y un código enviado a la dirección registrada
letters-authenticity-b-more = Si no hay ninguna dirección de correo electrónico registrada, la respuesta es provisional.
letters-authenticity-c = Provisional hasta que se registre una nota verbal o una carta firmada
letters-authenticity-c-more = El fax de una carta firmada equivale a ella; un correo electrónico, no.
letters-one-statement = Una declaración por Estado
letters-preview = Vista previa
letters-to-dispatch = Expedición

# Lo que se hace con una carta entera.
letters-clear = Aprobar la carta
letters-clear-title = Aprobar { $reference }
letters-clear-heading = { $n ->
    [one] La carta quedará fijada en una versión
   *[other] La carta quedará fijada en { $n } versiones
}
letters-clear-languages = Versiones que pueden salir: { $languages }
letters-clear-effect = Ya no podrá cambiarse ningún texto; quien no tenga versión en su lengua recibirá el original.
letters-clear-undo = Mientras no se autorice la expedición, la carta puede devolverse a borrador.
letters-clear-do = Aprobarla
letters-clear-blocked = La carta todavía no puede aprobarse. Cada línea lleva al lugar donde se corrige.
letters-back-to-letter = Volver a la carta
letters-back-to-list = Volver a las cartas
letters-reopen = Devolver a borrador
letters-close = Cerrar la carta
letters-close-title = Cerrar { $reference }
letters-close-heading = La carta se cerrará
letters-close-effect = Figurará en la lista como resuelta. El texto y las respuestas quedan como están.
letters-close-final = Una carta cerrada no vuelve a abrirse.
letters-close-yes = Sí, las respuestas están resueltas
letters-close-do = Cerrarla
letters-issue-part = Corrigéndum o addéndum
letters-part-title = Corrigéndum o addéndum a { $reference }
letters-part-lead = Comienza como borrador una carta propia, a los mismos destinatarios, con el membrete y la firma de esta. Su texto se redacta, se aprueba y se expide como cualquier otro.
letters-part-kind = Qué es
letters-corrigendum-is = Corrige un error.
letters-addendum-is = Completa lo dicho.
letters-part-do = Comenzar
letters-leave = Dejarla como está
letters-save = Guardar

# Ajustes de una carta.
letters-settings-title = Ajustes de { $reference }
letters-number-hint = Serie, año y número de orden, por ejemplo CL-21/4.
letters-choose = Elija
letters-source-hint = La lengua en que se redacta primero la carta. No puede cambiarse después.
letters-tick-asks = La carta solicita respuesta
letters-deadline = Plazo
letters-deadline-hint = Fecha y hora de { $zone }. El minuto indicado está aún en plazo.
letters-reminders = Recordatorios: días antes de la fecha límite
letters-reminders-hint = Por ejemplo 14, 7, 2. Solo se recuerda a quienes no han respondido. Vacío: sin recordatorios.
letters-authenticity = Cuándo cuenta una respuesta
letters-one-statement-hint = Un funcionario puede permitir otra, con un motivo.
letters-days = Días y horas de intervención
letters-days-hint = Horas enteras en el huso horario del Foro. Aparecen más filas cuando estas se rellenan y se guardan.
letters-day-date = Día { $n }
letters-day-from = Día { $n }: desde la hora
letters-day-to = Día { $n }: hasta la hora
letters-tick-sample = Las horas son inventadas, para la demostración

# El editor.
letters-edit-title = { $reference }, versión: { $language }
letters-look-title = { $reference }, vista previa: { $language }
letters-saved = Guardado como revisión { $revision }.
letters-revision = revisión { $revision }
letters-edit-returns = Esta versión ha sido revisada. Si se cambia el texto, vuelve a ser borrador y debe revisarse de nuevo.
letters-edit-out-of-date = El original ha cambiado desde que esta versión lo siguió por última vez.
letters-fields = Campos que pueden figurar en el texto
letters-fields-how = Un campo se completa a partir del directorio para cada destinatario. Tras la barra figuran las palabras que se leen cuando la carta se dirige a toda la categoría. Una llave se escribe dos veces.
letters-slot-addressee = el nombre de la persona, si se conoce, y el cargo
letters-slot-form-of-address = el tratamiento que corresponde al cargo
letters-slot-title = el título del cargo
letters-slot-state = el nombre abreviado del Estado
letters-slot-state-of = el nombre del Estado tal como sigue a un título
letters-slot-state-formal = el nombre oficial del Estado
letters-marks-hint = **negrita**, *cursiva*, [palabras](https://…); una barra inversa al final de la línea la interrumpe.
letters-tick-official = Esta versión es la carta misma
letters-tick-official-hint = Cualquier otra indica que es una traducción no oficial.
letters-tick-machine = El texto procede de una máquina y nadie lo ha leído todavía
letters-tick-follows = Esta versión sigue el original tal como se muestra aquí
letters-tick-follows-hint = Hasta entonces se considera desactualizada.
letters-translators = Traductores
letters-translators-of = Traductores: { $language }
letters-translators-title = { $reference }, traducción: { $language }
letters-take-out = Entregar el texto a un traductor
letters-take-out-how = El archivo contiene el texto original, párrafo por párrafo, con lo que esta versión ya dice. XLIFF 2.1 es para las herramientas de traducción; el archivo de Word es una tabla en cuya última columna escribe el traductor.
letters-as-xliff = XLIFF
letters-as-word = Word
letters-bring-back = Devolver la traducción
letters-translated-file = Archivo traducido
letters-translated-file-hint = XLIFF 2 o Word, { $megabytes } MB como máximo. Se comprueba y se muestra; nada se escribe hasta que usted lo incorpore.
letters-bring-back-do = Comprobar el archivo
letters-bring-back-not-now = El texto de la carta es definitivo. Para modificar una versión, la carta debe devolverse antes a borrador.
letters-came-back = Archivos devueltos
letters-came-back-none = Aquí figuran los archivos que devuelven los traductores.
letters-came-at = Recibido
letters-translation-waiting = por incorporar
letters-translation-applied = incorporado
letters-translation-left = descartado
letters-translation-no-source = Todavía no hay texto original que traducir.
letters-translation-no-file = Elija un archivo.
letters-translation-refused = { $n ->
    [one] El archivo no se ha aceptado: hay un error. No se ha modificado nada.
    [many] El archivo no se ha aceptado: hay { $n } errores. No se ha modificado nada.
   *[other] El archivo no se ha aceptado: hay { $n } errores. No se ha modificado nada.
}
letters-translation-nothing = Este archivo no contiene ninguna traducción.
letters-translation-too-long = Una parte del texto sería demasiado larga ({ $most } caracteres como máximo). Abrevie la traducción.
letters-translation-ended = Este archivo ya se ha incorporado o descartado.
letters-translation-changed = La versión o su original se han modificado entretanto, por lo que no se ha escrito nada. A continuación se muestra lo que el archivo cambiaría ahora; incorpórelo de nuevo si es correcto.
letters-returned-title = { $reference }, traducción devuelta: { $language }
letters-made-from = Hecha a partir de
letters-made-from-revision = la revisión { $revision } del original, que va por la { $now }
letters-translated = Párrafos traducidos
letters-notes = { $n ->
    [one] Una observación sobre el archivo
    [many] { $n } observaciones sobre el archivo
   *[other] { $n } observaciones sobre el archivo
}
letters-returned-changes = { $n ->
    [one] Lo que cambia, en una parte
    [many] Lo que cambia, en { $n } partes
   *[other] Lo que cambia, en { $n } partes
}
letters-returned-same = El texto es el mismo que el de la versión.
letters-paragraphs-same = { $n ->
    [one] (un párrafo sin cambios)
    [many] ({ $n } párrafos sin cambios)
   *[other] ({ $n } párrafos sin cambios)
}
letters-tick-machine-hint = Será entonces un borrador automático, que no sale hasta que lo haya revisado una persona. No confirmados por un traductor, según el archivo: { $n } de { $all } párrafos.
letters-apply = Incorporar
letters-give-up = Descartar
letters-source-title = { $reference }: lo que ha cambiado en el original ({ $language })
letters-source-followed = Esta versión sigue el original tal como está ahora.
letters-source-unknown = No se sabe qué texto del original seguía esta versión. Compárela con el original completo.
letters-source-same = El original vuelve a decir lo mismo que cuando esta versión lo seguía.
letters-source-since = El original ha pasado de la revisión { $from }, que esta versión seguía, a la revisión { $to }.
letters-source-still-right-how = Si la versión ya lo recoge todo, o si nada de ello afecta a la traducción, márquela como aún correcta.
letters-source-still-right = Sigue siendo correcta
letters-source-edit = Editar la versión
letters-source-see = Qué ha cambiado
letters-word-title = { $reference }, para traducir: { $from } – { $into }
letters-word-hint-column = Escriba la traducción en la última columna. Lo que ya figura en ella es la traducción actual.
letters-word-hint-marks = Las marcas entre corchetes, ⟦1⟧, representan campos, enlaces, negrita y cursiva. Cada una se conserva una vez, en su lugar de la frase; cópiela del original si falta.
letters-word-hint-rows = No añada ni quite filas, y deje las dos primeras columnas como están.
letters-word-number = N.º
letters-file-too-large = El archivo supera { $megabytes } MB o { $paragraphs } párrafos. Ninguna carta es tan larga.
letters-file-not-text = Los caracteres del archivo no están en UTF-8 ni en UTF-16.
letters-file-not-xml = El archivo no es XLIFF ni Word, o está dañado: { $found }
letters-file-declares = El archivo declara un tipo de documento o entidades. Ninguna herramienta de traducción lo hace, y tal archivo no se lee.
letters-file-not-xliff = El archivo es XML, pero no XLIFF.
letters-file-old-xliff = El archivo es XLIFF { $found }. Guárdelo como XLIFF 2, tal como se entregó.
letters-file-not-word = El archivo es un paquete, pero no un archivo de Word.
letters-file-old-or-locked = El archivo es un Word antiguo (.doc) o tiene contraseña. Guárdelo como DOCX, sin contraseña.
letters-file-macros = El archivo contiene macros. Guárdelo como DOCX sin macros.
letters-file-damaged = El archivo no se puede descomprimir: { $found }
letters-file-no-identity = El archivo no indica de qué carta y revisión es. Utilice el archivo que se entregó aquí.
letters-file-other-letter = El archivo es de otra carta: { $found }.
letters-file-other-languages = El archivo es de otros idiomas: { $found }.
letters-file-later-revision = El archivo es de la revisión { $found }, que esta carta aún no tiene.
letters-file-unknown-unit = El párrafo { $unit } no está en la carta.
letters-file-missing-unit = Falta el párrafo { $unit } en el archivo.
letters-file-unit-twice = El párrafo { $unit } está dos veces en el archivo.
letters-file-code-lost = { $unit }: falta la marca { $mark } en la traducción.
letters-file-code-twice = { $unit }: la marca { $mark } figura dos veces.
letters-file-unknown-code = { $unit }: el original no tiene la marca { $found }.
letters-file-codes-cross = { $unit }: la marca { $mark } termina cuando otra sigue abierta. Las marcas van una dentro de otra o una tras otra.
letters-file-code-empty = { $unit }: no queda nada entre los dos extremos de la marca { $mark }.
letters-file-brace = { $unit }: hay una llave dentro de las palabras de un campo, que lo terminaría.
letters-file-sign = { $unit }: el signo { $found } no puede figurar en un texto.
letters-file-stray-tag = { $unit }: hay algo que no es texto ni marcas ({ $found }).
letters-file-misread = { $unit }: esta traducción no puede escribirse de modo que se lea tal cual, por ejemplo una línea que empieza como una lista.
letters-note-earlier-revision = El archivo se hizo a partir de la revisión { $revision } del original. Se incorpora lo que sigue igual.
letters-note-outdated = { $unit }: el original ha cambiado desde entonces, por lo que esta traducción no se incorpora.
letters-note-untranslated = { $unit }: el archivo no tiene traducción. Lo que figura permanece; si aún no hay nada, figura el original.
letters-note-partly-translated = { $unit }: solo está traducido en parte, por lo que se considera no traducido.
letters-note-source-edited = { $unit }: el original se modificó en el archivo. El de la carta queda como está.
letters-note-lines-joined = { $unit }: la traducción tenía varias líneas, que ahora son una.
letters-note-tracked-changes = { $n ->
    [one] Un cambio registrado se ha leído como aceptado.
    [many] { $n } cambios registrados se han leído como aceptados.
   *[other] { $n } cambios registrados se han leído como aceptados.
}
letters-note-remark = Observación del traductor: { $text }
letters-note-remark-at = { $unit }, observación del traductor: { $text }
letters-note-objects = { $n ->
    [one] Se ha pasado por alto una imagen u objeto incrustado.
    [many] Se han pasado por alto { $n } imágenes u objetos incrustados.
   *[other] Se han pasado por alto { $n } imágenes u objetos incrustados.
}
letters-note-outside = { $n ->
    [one] Se ha pasado por alto un elemento externo al archivo; no se ha descargado nada.
    [many] Se han pasado por alto { $n } elementos externos al archivo; no se ha descargado nada.
   *[other] Se han pasado por alto { $n } elementos externos al archivo; no se ha descargado nada.
}
letters-terms = Términos fijos
letters-terms-lead = Lo que tiene un solo nombre en cada idioma: si una versión lo escribe de otro modo, se señala, en el editor y al devolver una traducción.
letters-to-terms = Ver los términos fijos
letters-terms-take-over = Incorporar los nombres
letters-terms-added = { $n ->
    [0] Ningún término es nuevo: todos los nombres figuran ya.
    [one] Se ha añadido un término.
    [many] Se han añadido { $n } términos.
   *[other] Se han añadido { $n } términos.
}
letters-terms-total = { $n } de { $all }
letters-terms-search = Buscar
letters-terms-none = No hay ningún término. Pueden incorporarse los nombres del foro, sus organizadores, sus líneas de acción y los Estados.
letters-term-sort = Lo que designa
letters-any-sort = Todo
letters-term-sort-action-line = Línea de acción
letters-term-sort-organiser = Organizador
letters-term-sort-state = Estado
letters-term-sort-form-of-address = Fórmula de tratamiento
letters-term-sort-other = Otro
letters-term-missing = falta
letters-term-new = Nuevo término
letters-term-remove = Suprimir el término
letters-term-code = Código
letters-term-how = Una forma por línea. Un asterisco al final de una palabra deja abierta su terminación: «ministr*». Un idioma sin forma no se comprueba.
letters-term-preferred = Formas que deben emplearse
letters-term-allowed = Formas también admitidas
letters-term-forbidden = Formas que deben evitarse
letters-term-source = Procedencia
letters-term-source-hint = El documento en que figura así el término.
letters-term-from-facts = Incorporado de los datos de la edición o del directorio, código { $code }.
letters-term-no-form = Un término tiene forma al menos en un idioma.
letters-term-too-many = Como máximo { $most } formas de cada clase por idioma, de { $characters } caracteres cada una.
letters-term-no-letter = Una forma sin letras no figura en ningún texto.
letters-term-long-source = { $most } caracteres como máximo.
letters-terms-full = Una edición tiene como máximo { $most } términos fijos.
letters-departs = { $n ->
    [one] La versión se aparta de un término fijo
    [many] La versión se aparta de los términos fijos en { $n } lugares
   *[other] La versión se aparta de los términos fijos en { $n } lugares
}
letters-departs-nowhere = La versión no se aparta de ningún término fijo.
letters-departs-absent = { $part }: el original dice «{ $source }»; aquí debería figurar «{ $expected }».
letters-departs-forbidden = { $part }: figura «{ $found }» por «{ $source }»; debería figurar «{ $expected }».
letters-memory = Memoria de traducción (TMX)
letters-go-on = Seguir editando
letters-not-saved-yet = Lo que se muestra aquí aún no se ha guardado.
letters-both-todo = Nada de lo que ha escrito se ha perdido: figura en el formulario siguiente. Tome del otro texto lo que necesite y guarde de nuevo; su texto lo sustituirá.
letters-both-yours = Su texto
letters-both-theirs = El texto que figura ahora

# Vistas previas.
letters-read-as = Tal como la lee
letters-as-class = Toda la categoría
letters-show = Mostrar
letters-as-pdf = PDF
letters-sample-post = Este cargo es inventado para la demostración.
letters-lacking = El directorio no contiene en esta lengua ({ $language }): { $fields }. Figuran en su lugar las palabras de la categoría.

# Las páginas públicas.
letters-public-title = Cartas circulares
letters-public-empty = Todavía no se ha publicado ninguna carta de esta edición.
letters-public-letter = Carta circular { $reference }
letters-public-fallback = No hay versión publicada en la lengua de esta página.
letters-public-parts = Esta carta ha sido corregida o completada:

# Lo que impide la aprobación.
letters-blocked = { $n ->
    [one] Un punto impide la aprobación
   *[other] { $n } puntos impiden la aprobación
}
letters-blocker-source = La versión original no está revisada. Hágala revisar primero.
letters-blocker-empty = «{ $part }» está vacío. Ninguna carta sale sin esa parte.
letters-blocker-too-long = { $most ->
    [one] «{ $part }» es demasiado largo. Redúzcalo a { $most } carácter.
   *[other] «{ $part }» es demasiado largo. Redúzcalo a { $most } caracteres.
}
letters-blocker-field = «{ $part }» contiene un campo que no existe o una llave sin cerrar: { $field }
letters-blocker-glyphs = «{ $part }» contiene caracteres que ninguna fuente de la carta puede mostrar: { $chars }
letters-blocker-out-of-date = Esta versión no sigue el original actual. Coteje ambos o devuélvala a borrador.
letters-unset-glyphs = No se ha podido componer la carta en PDF: ninguna fuente tiene estos caracteres: { $chars }
letters-unset-too-much = La carta es demasiado larga para componerla en PDF. Acórtela.
letters-unset-blank = La carta no tiene asunto, y sin él no hay PDF. Indíquelo.

# Denegaciones.
letters-text-stands = El texto de esta carta es definitivo y no puede cambiarse. Una carta aprobada puede devolverse a borrador mientras no se autorice su expedición.
letters-moved-on = La carta no está ya en el estado que mostraba esta página, por lo que no se ha hecho nada. Consúltela de nuevo.
letters-version-moved-on = La versión no está ya en el estado que mostraba esta página, por lo que no se ha hecho nada. Consúltela de nuevo.
letters-stale = Alguien ha cambiado este texto desde que usted lo abrió
letters-changed-meanwhile = Algo ha cambiado mientras lo consultaba, por lo que no se ha hecho nada. Vuelva a mirarlo y decida.
letters-too-long = { $most ->
    [one] El texto es demasiado largo. Redúzcalo a { $most } carácter.
   *[other] El texto es demasiado largo. Redúzcalo a { $most } caracteres.
}
letters-number-taken = Ya existe una carta con este número. Indique otro.
letters-number-of-part = Un corrigéndum o addéndum se inicia desde su carta. Indique el número de una carta.
letters-no-such-class = Elija los destinatarios de la lista.
letters-days-do-not-fit = Cada día de intervención figura una sola vez y termina después de empezar. Revise los días.
letters-not-left = Solo una carta expedida se corrige con un corrigéndum o addéndum; la que no lo está aún puede cambiarse.
letters-part-of-part = Un corrigéndum o addéndum corresponde a la carta misma. Inícielo desde ella.
letters-not-confirmed = Marque la casilla para confirmar.
letters-bad-number = Indique el número tal como figura en las cartas, por ejemplo CL-21/4.
letters-bad-date = Indique una fecha.
letters-bad-source = Elija la lengua en que se redacta primero la carta.
letters-bad-deadline = Indique la fecha y la hora del plazo, o desmarque que se solicita respuesta.
letters-bad-reminders = Indique números enteros de días, de 1 a { $days }, { $most } como máximo, o deje este campo vacío.
letters-bad-authenticity = Elija cuándo cuenta una respuesta.
letters-bad-day = Indique una fecha y dos horas enteras, la segunda posterior a la primera (de 0 a 24), o vacíe la fila.
letters-bad-kind = Elija un corrigéndum o un addéndum.

# La línea de órdenes.
letters-render-bad-number = No es un número de carta: { $value } (escriba CL-21/4).
letters-render-bad-lang = No es una lengua oficial: { $value } (ar, zh, en, fr, ru o es).
letters-render-no-letter = No hay carta { $value } en la edición en curso.
letters-render-no-version = La carta no tiene versión en esta lengua: { $value }.
letters-render-no-addressee = La carta no tiene destinatario en el Estado { $value } (escriba su código, por ejemplo CHE).
letters-render-not-written = No se ha podido escribir el archivo { $file }: { $error }
letters-render-all-written = Cartas escritas en { $folder }: { $count }, en { $seconds } s, { $rate } por segundo.

# Dispatch: dry run, rehearsal, order, release, hold, consignments, paper.
letters-title-dispatch = Expedición de { $reference }
letters-consignment-thing = Envío de { $reference } a { $state }
letters-dispatch-ordered = pendiente de autorización
letters-dispatch-held = retenida
letters-dispatch-running = en curso
letters-dispatch-paused = en pausa
letters-dispatch-done = terminada
letters-dispatch-stopped = detenida
letters-consignment-waiting = pendiente
letters-consignment-handing-over = en curso de entrega
letters-consignment-sent = enviado
letters-consignment-failed = fallido
letters-consignment-in-doubt = en duda
letters-consignment-to-print = por imprimir
letters-consignment-posted = enviado por correo postal
letters-consignment-stopped = detenido
letters-channel-email = correo electrónico
letters-channel-print = papel
letters-dry-run = Simulación: lo que saldría
letters-plan-addressees = Destinatarios
letters-plan-languages = Lenguas
letters-plan-email = Por correo electrónico
letters-plan-print = En papel
letters-plan-fallback = En una lengua distinta de la del destinatario
letters-plan-not-own = (distinta de la suya)
letters-plan-nothing = Quién no recibe nada, y por qué
letters-plan-table = Quién recibe qué
letters-plan-empty = Nadie recibiría esta carta.
letters-nothing-no-post = El directorio no contiene ese cargo para este Estado.
letters-nothing-no-contact = El cargo no tiene dirección de correo electrónico, número de fax ni dirección postal.
letters-nothing-has-it = La carta ya se le ha enviado.
letters-nothing-no-version = No existe ninguna versión que pueda salir en su lengua ni en la lengua original de la carta.
letters-lang-number = { $lang }: { $number }
letters-rehearse = Ensayo
letters-rehearse-address = Dirección de ensayo
letters-rehearse-hint = La carta se envía a esta dirección tal como la recibirían los destinatarios, y a nadie más. Los enlaces y códigos que contiene no abren nada.
letters-rehearse-all = Un mensaje por cada destinatario, y no solo uno por cada lengua
letters-act-rehearse = Enviar el ensayo
letters-rehearsal-on = La edición está en modo de ensayo: todos los mensajes se envían a { $address }. No puede autorizarse ninguna expedición.
letters-rehearsal-title = Progreso del ensayo
letters-rehearsal-progress = Mensajes redactados: { $done } de { $total }; pendientes: { $left }.
letters-rehearsal-failed = Mensajes que no se pudieron redactar: { $number }; véanse las tareas.
letters-rehearsal-outbox = Abrirlos en la bandeja de salida
letters-look-again = Actualizar
letters-rehearsal-link = (el enlace personal del destinatario)
letters-rehearsal-note = Ensayo. Este mensaje se dirigiría a: { $to } ({ $address }).
letters-rehearsal-subject = [Ensayo] { $subject }
letters-order = Expedición
letters-order-heading = { $number ->
    [one] La carta se enviará a { $number } destinatario
   *[other] La carta se enviará a { $number } destinatarios
}
letters-order-second = Otro funcionario debe autorizarla. Después, la expedición se retiene durante un breve plazo, en el que puede detenerse.
letters-order-alone = La expedición debe autorizarse. Después se retiene durante un breve plazo, en el que puede detenerse.
letters-order-word = Para ordenar la expedición, sírvase introducir el número de la carta: { $reference }
letters-order-wrong-word = Sírvase introducir el número de la carta tal como figura arriba: { $reference }.
letters-order-not-ready = La carta puede expedirse una vez que esté aprobada y tenga destinatarios.
letters-act-order = Ordenar la expedición
letters-release-heading = { $number ->
    [one] Saldrá { $number } carta
   *[other] Saldrán { $number } cartas
}
letters-release-languages = Lenguas: { $list }
letters-release-hold = { $minutes ->
    [0] La salida es inmediata.
    [one] El plazo de retención es de { $minutes } minuto, en el que la expedición puede detenerse.
   *[other] El plazo de retención es de { $minutes } minutos, en los que la expedición puede detenerse.
}
letters-release-final = Una carta que ha salido no puede recuperarse, y su texto ya no puede cambiarse.
letters-release-sure = He comprobado los destinatarios y el texto
letters-release-not-sure = Sírvase confirmar que ha comprobado los destinatarios y el texto.
letters-act-release = Autorizar la expedición
letters-act-stop = Detener la expedición
letters-act-stop-rest = Detener lo que no ha salido
letters-act-pause = Pausar
letters-act-resume = Reanudar
letters-waits-for-other = Usted ha ordenado esta expedición. Otro funcionario debe autorizarla.
letters-waits-for-release = Esta expedición se ha ordenado y está pendiente de autorización.
letters-is-held = Retenida hasta el { $until }. Hasta entonces puede detenerse y nada ha salido.
letters-is-running = Las cartas están saliendo. La expedición prosigue aunque se cierre esta página.
letters-is-paused = En pausa. Lo que está pendiente permanece así hasta que se reanude la expedición.
letters-progress-title = Progreso de la expedición
letters-progress = Envíos tramitados: { $done } de { $total }; pendientes: { $left }
letters-progress-goes-on = El trabajo prosigue aunque se cierre esta página. Sírvase abrirla de nuevo para ver su progreso.
letters-consignments = Envíos
letters-past-dispatches = Expediciones anteriores
letters-column-state = Estado
letters-column-lang = Lengua
letters-column-channel = Vía
letters-column-address = Dirección
letters-column-why = Motivo
letters-column-stands = Situación
letters-column-register = Número de registro
letters-column-words = Indicaciones del servidor de correo
letters-column-when = Fecha y hora
letters-column-when-machine = Cuándo, según el reloj del servidor
letters-column-outcome = Resultado
letters-attempts = Intentos
letters-see-mail = Ver el mensaje
letters-resend = Nuevo envío
letters-resend-hint = La carta se envía, con el mismo enlace personal, a la dirección que figura actualmente en el directorio. El motivo se conserva.
letters-reason = Motivo
letters-act-resend = Enviar de nuevo
letters-act-to-print = Pasar a papel
letters-print-batch = { $number ->
    [one] { $number } carta por imprimir, con una relación de envíos (PDF)
   *[other] { $number } cartas por imprimir, con una relación de envíos (PDF)
}
letters-posted = Marcar como enviado por correo postal
letters-posted-which = Cartas enviadas por correo postal o por fax
letters-posted-how = Medio (número del envío postal, hora del fax)
letters-act-posted = Marcar como enviado por correo postal
letters-cover-title = { $reference }: cartas por enviar por correo postal
letters-cover-intro = { $number ->
    [one] { $number } carta { $reference }, en el orden de esta relación.
   *[other] { $number } cartas { $reference }, en el orden de esta relación.
}
letters-cover-page = Página
letters-mail-reply = Puede responder sin necesidad de cuenta mediante su enlace personal: { $link }
    En papel o por teléfono, sírvase utilizar el código abreviado { $code } e indicar el Estado { $alpha3 } y la carta { $reference }.
letters-letter-stands = La carta se ha modificado entretanto y esta operación ya no es posible. Sírvase abrirla de nuevo para ver su estado actual.
letters-dispatch-stands = La expedición ha avanzado entretanto y esta operación ya no es posible. Sírvase abrirla de nuevo para ver su estado actual.
letters-consignment-stands = La situación actual de este envío no permite esta operación. Un envío en duda se resuelve primero en la bandeja de salida.
letters-under-way = Ya hay en curso una expedición de esta carta.
letters-no-addressee = Nadie recibiría esta carta. Sírvase consultar los motivos en la simulación.
letters-second-officer = Usted ha ordenado esta expedición; otro funcionario debe autorizarla.
letters-in-rehearsal = La edición está en modo de ensayo. Sírvase poner fin al ensayo antes de autorizar una expedición.
letters-no-address = No hay dirección para esta vía. Sírvase añadir una en el directorio.
letters-no-reason = Sírvase indicar el motivo; se conserva.
letters-bad-address = Sírvase introducir una dirección de correo electrónico, por ejemplo name@forum.example.
letters-bad-hold = Introduzca minutos enteros, de 0 a 1.440.
letters-no-link = Este envío no tiene ningún enlace personal válido.
letters-link = Enlace personal
letters-link-open = Abre el formulario de respuesta
letters-link-ended = Revocado
letters-act-renew-link = Renovar el enlace
letters-renew-link-hint = El enlace anterior y su código dejan de funcionar. Reenvíe la carta para que el destinatario reciba el nuevo.
letters-act-revoke-link = Revocar el enlace
letters-revoke-link-hint = El enlace y el código dejan de funcionar. Lo respondido se conserva.
letters-dispatch-settings = Modalidades de envío de las cartas
letters-hold-minutes = Espera tras la autorización, en minutos
letters-hold-hint = Durante ese tiempo aún se puede detener un envío. Lo habitual son diez minutos; 0 envía de inmediato.
letters-tick-second = Un segundo funcionario autoriza el envío
letters-second-hint = Quien ordenó un envío no puede autorizarlo.
letters-not-set = No se ha podido componer la carta en PDF.
letters-desk-release = La expedición de { $reference } está pendiente de autorización por un segundo funcionario
letters-desk-in-doubt = { $number ->
    [one] { $number } envío de { $reference } en duda: se requiere una decisión
   *[other] { $number } envíos de { $reference } en duda: se requiere una decisión
}
letters-desk-failed = { $number ->
    [one] { $number } envío de { $reference } ha fallado
   *[other] { $number } envíos de { $reference } han fallado
}
letters-desk-to-print = { $number ->
    [one] { $number } carta { $reference } por imprimir y enviar por correo postal
   *[other] { $number } cartas { $reference } por imprimir y enviar por correo postal
}
letters-verb-ordered = Expedición ordenada
letters-verb-released = Expedición autorizada
letters-verb-recalled = Carta retirada
letters-verb-stopped = Expedición detenida
letters-verb-paused = Expedición puesta en pausa
letters-verb-resumed = Expedición reanudada
letters-verb-started = Expedición iniciada
letters-verb-finished = Expedición terminada
letters-verb-dispatched = Carta expedida
letters-verb-consigned = Envío creado
letters-verb-made-ready = Envío preparado
letters-verb-put-on-paper = Envío pasado a papel
letters-verb-posted = Envío remitido por correo postal
letters-verb-sent-again = Carta enviada de nuevo
letters-verb-rehearsal-ordered = Ensayo ordenado
letters-verb-rehearsed = Ensayo realizado
letters-verb-draft-saved = Borrador de respuesta guardado
letters-verb-code-sent = Código enviado
letters-verb-code-typed = Código introducido
letters-verb-code-wrong = Código erróneo introducido
letters-verb-link-revoked = Enlace personal revocado
letters-verb-link-renewed = Enlace personal renovado
letters-verb-dispatch-set = Ajustes de la expedición modificados

letters-kind-consignment = Envío
letters-kind-dispatch = Expedición
letters-job-start = Iniciar una expedición
letters-job-send = Preparar un envío
letters-job-finish = Finalizar una expedición
letters-job-rehearse = Realizar un ensayo de expedición

## Campos del registro de auditoría
letters-field-addressee = Destinatario
letters-field-dispatch = Expedición
letters-field-ordered-by = Ordenada por
letters-field-ordered-at = Momento de la orden
letters-field-released-by = Autorizada por
letters-field-released-at = Momento de la autorización
letters-field-hold-until = Retenida hasta
letters-field-hold-seconds = Tiempo de retención, en segundos
letters-field-second-officer = Autoriza un segundo funcionario
letters-field-mails = Número de mensajes
letters-field-consignments = Número de envíos
letters-field-mail = Mensaje
letters-field-pdf = Archivo de la carta
letters-right-see = Consultar las cartas, las versiones y los envíos
letters-right-write = Redactar y traducir cartas
letters-right-translate = Entregar textos a los traductores y recibirlos de vuelta
letters-right-set-terms = Fijar los términos
letters-right-review = Revisar las versiones y aprobar las cartas
letters-right-dispatch = Ordenar, autorizar, detener y seguir un envío
letters-right-set-dispatch = Configurar los envíos de la edición: el plazo de retención, el segundo funcionario

# Mensajes automáticos: su nombre, cuándo salen y los campos de su texto.
letters-message-way = Modo de responder, al final de una carta enviada por correo electrónico
letters-message-way-when = Al pie de toda carta que pide respuesta y sale por correo electrónico. El texto de la propia carta se redacta y se aprueba con ella.
letters-message-rehearsal = Ensayo de una carta
letters-message-rehearsal-when = Encima del texto de una carta, cuando un funcionario la hace enviar a una dirección de prueba.
letters-slot-alpha3 = Las tres letras del Estado, tal como se introducen con el código
letters-slot-reference = El número de la carta
letters-slot-subject = El asunto de la carta
letters-slot-to = El destinatario al que se dirigiría
letters-slot-address = La dirección de correo electrónico a la que se enviaría
letters-sample-to = Ministro de Comunicaciones, Fiji
letters-sample-subject = Invitación a la serie de sesiones de alto nivel del Foro
