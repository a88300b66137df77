# Replies: the personal link's form, the office's pages, the acknowledgement.

## The minister's word
replies-kind-accept = Invitación aceptada
replies-kind-accept-more = El Ministro o la Ministra pronunciará una declaración.
replies-kind-delegate = Declaración delegada
replies-kind-delegate-more = Otra persona pronunciará la declaración en nombre del Estado.
replies-kind-decline = Invitación declinada
replies-kind-decline-more = No se pronunciará ninguna declaración. Puede añadirse un mensaje.
replies-mode-live = En directo
replies-mode-video = Mediante un vídeo grabado
replies-state-provisional = Provisional
replies-state-conflict = Respuestas contradictorias
replies-state-withdrawn = Retirada

## The form under the personal link
replies-over = { $reference } · { $state }
replies-step-answer = Respuesta
replies-step-speaker = Orador
replies-step-availability = Disponibilidad
replies-step-check = Comprobación
replies-title-code = Introduzca el código
replies-title-answer = Su respuesta a la invitación
replies-title-speaker = El orador
replies-title-availability = Disponibilidad
replies-title-check = Compruebe su respuesta
replies-intro = Sírvase responder a la carta { $reference } a más tardar el { $deadline }. No se envía nada hasta que usted haya comprobado su respuesta. Lo que usted introduce se conserva y esta página puede abrirse de nuevo.
replies-read-letter = Leer la carta { $reference } (PDF)
replies-deadline-over = El plazo de respuesta ha terminado. No obstante, su respuesta se aceptará y llevará la indicación «recibida fuera de plazo».
replies-standing = Su respuesta vigente: «{ $kind }», número { $register }, recibida el { $at }. Puede modificarla a continuación.
replies-standing-provisional = Su respuesta se ha recibido y es provisional: { $kind }, número { $register }, recibida el { $at }. Contará cuando la secretaría haya registrado una nota verbal o una carta firmada que la confirme. Puede modificarla a continuación.
replies-standing-conflict = Otra respuesta de su Estado, recibida por otra vía, indica algo distinto. La secretaría se pondrá en contacto con usted. Su respuesta: «{ $kind }», número { $register }, recibida el { $at }.
replies-standing-withdrawn = Su respuesta fue retirada («{ $kind }», número { $register }, recibida el { $at }). Puede responder de nuevo a continuación.
replies-see-answer = Ver la respuesta
replies-continue = Guardar y continuar
replies-choose = Elegir
replies-speaker-accept = ¿Quién pronunciará la declaración?
replies-speaker-delegate = ¿Quién pronunciará la declaración en nombre del Estado?
replies-availability-intro = Sírvase marcar las horas a las que el orador podría pronunciar la declaración. Si no se marca ninguna, se entenderá que conviene cualquiera de las horas ofrecidas.
replies-sample-hours = Ejemplo: las horas ofrecidas son inventadas para esta demostración.
replies-show-zone = Mostrar las horas en este huso horario
replies-next-day = { $time } (día siguiente)
replies-day-before = { $time } (día anterior)
replies-hours-beside = { $own } = { $record }
replies-any-hour = Cualquiera de las horas ofrecidas
replies-check-intro = Sírvase comprobar su respuesta. Se enviará cuando usted pulse el botón que figura a continuación.
replies-proof-intro = Esta carta requiere un código. Se enviará a { $address }, la dirección a la que se envió la carta.
replies-proof-send = Enviarme el código
replies-proof-sent = Se ha enviado un código a { $address }. Es válido durante { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}. Su respuesta se enviará con él; hasta entonces se conserva lo que ha introducido.
replies-proof-code = Código
replies-proof-code-hint = Seis cifras
replies-proof-again = Enviar un nuevo código
replies-proof-wrong = No es el último código enviado, o ya no es válido. Compruebe las cifras o solicite un nuevo código.
replies-proof-code-typed = con el código enviado a la dirección registrada
replies-proof-mail-subject = Código para su respuesta a { $reference }
replies-proof-mail = Está a punto de enviarse, mediante su enlace personal, una respuesta a la carta { $reference } en nombre del siguiente Estado: { $state }. Requiere este código:
replies-proof-mail-lasts = El código es válido durante { $lasts } y para una sola respuesta.
# How long, as it stands in the sentence before.
replies-proof-mail-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}
replies-proof-mail-not-you = Si nadie en su oficina está respondiendo a la carta en este momento, no transmita el código e informe a la secretaría.
replies-give = Enviar la respuesta
replies-title-received = Se ha recibido su respuesta
replies-title-withdrawn = Se ha retirado su respuesta
replies-received-number = Número { $register }
replies-received-late = Se recibió fuera de plazo y lleva la indicación correspondiente.
replies-received-conflict = Otra respuesta de su Estado indica algo distinto. La secretaría se pondrá en contacto con usted.
replies-received-provisional = La respuesta es provisional. Contará cuando la secretaría haya registrado una nota verbal o una carta firmada que la confirme; envíela a la dirección que figura en el encabezamiento de la carta.
replies-received-mail = Se envía un acuse de recibo a la dirección a la que se expidió la carta.
replies-received-change = Puede modificar la respuesta mediante el mismo enlace. El plazo vence el { $deadline }; las modificaciones posteriores se aceptan y llevan la indicación «fuera de plazo».
replies-amend = Modificar la respuesta
replies-title-withdraw = Retirar la respuesta
replies-withdraw-link = Retirar la respuesta
replies-withdraw-heading = Se retirará la respuesta de su Estado
replies-withdraw-effect = La respuesta deja de contar; permanece en el historial.
replies-withdraw-again = Podrá responder de nuevo mediante el mismo enlace.
replies-withdraw-act = Retirar la respuesta
replies-withdraw-leave = Mantener la respuesta
replies-weekday-mon = lun
replies-weekday-tue = mar
replies-weekday-wed = mié
replies-weekday-thu = jue
replies-weekday-fri = vie
replies-weekday-sat = sáb
replies-weekday-sun = dom

## Fields
replies-field-kind = Respuesta
replies-field-message = Mensaje a la secretaría
replies-field-named = Autorización para ser mencionado
replies-named-yes = El Estado puede ser mencionado
replies-named-no = El Estado no se menciona
replies-may-name = La secretaría puede mencionar a nuestro Estado entre los que han respondido
replies-may-name-hint = En las páginas públicas. El contenido de la respuesta nunca se muestra en ellas. Si no se marca la casilla, el Estado se cuenta sin mencionarse. Esta elección puede modificarse más adelante.
replies-field-title = Tratamiento que precede al nombre
replies-field-title-hint = Por ejemplo: Excma. Sra., Excmo. Sr., Dr.
replies-field-name = Nombre del orador
replies-field-post = Cargo del orador
replies-field-post-hint = Tal como debe figurar en el programa
replies-field-rank = Rango
replies-field-rank-hint = El rango determina, junto con la fecha y la hora de la respuesta, el lugar en la lista de oradores.
replies-field-lang = Idioma de la declaración
replies-field-mode = Modo de la declaración
replies-field-zone = Huso horario del orador
replies-field-zone-hint = Las horas que figuran a continuación se muestran en este huso horario.
replies-field-hours = Horas en que el orador está disponible
replies-field-hours-hint = Cada casilla corresponde a una hora.
replies-register = Número de registro
replies-at = Recibida

## What is wrong with a form
replies-fault-kind = Sírvase indicar si acepta, delega o declina.
replies-fault-name = Sírvase introducir el nombre del orador.
replies-fault-post = Sírvase introducir el cargo del orador.
replies-fault-rank = Sírvase elegir en la lista el rango del orador.
replies-fault-lang = Sírvase elegir el idioma de la declaración.
replies-fault-mode = Sírvase indicar si la declaración se pronuncia en directo o mediante un vídeo.
replies-fault-zone = Sírvase elegir un huso horario de la lista.
replies-fault-hour = Sírvase elegir únicamente horas ofrecidas.
replies-fault-long = { $limit ->
    [one] Sírvase reducir este texto a { $limit } carácter como máximo.
   *[other] Sírvase reducir este texto a { $limit } caracteres como máximo.
}
replies-fault-message = { $limit ->
    [one] Sírvase reducir el mensaje a { $limit } carácter como máximo.
   *[other] Sírvase reducir el mensaje a { $limit } caracteres como máximo.
}
replies-fault-channel = Sírvase elegir la vía por la que llegó la respuesta.
replies-fault-received = Sírvase introducir la fecha y la hora de recepción.
replies-not-asked = Esta carta no pide respuesta.
replies-stands = La respuesta se ha modificado entretanto y esta operación ya no es posible. Sírvase abrirla de nuevo para ver su estado actual.
replies-stale = La respuesta se ha modificado en otra ventana o por un colega después de abrirse esta página. Sírvase abrir de nuevo el formulario para ver la respuesta actual.
replies-one-statement = Este Estado ya tiene su declaración. Sírvase indicar el motivo por el que se permite otra.
replies-no-reason = Sírvase indicar el motivo; se conserva junto con la decisión.
replies-future = La fecha de recepción es futura. Sírvase introducir la fecha en que se recibió la respuesta.

## The short code
replies-code-title = Responder con el código de su carta
replies-code-intro = El código figura al final de la carta y puede dictarse por teléfono.
replies-code-state = Código del Estado
replies-code-state-hint = Tres letras, por ejemplo CHE, como al final de la carta
replies-code-letter = Número de la carta
replies-code-letter-hint = Por ejemplo CL-21/4
replies-code-code = Código
replies-code-code-hint = Diez letras y cifras; los guiones y las mayúsculas son indiferentes
replies-code-open = Abrir el formulario de respuesta
replies-code-no-state = Sírvase introducir el código del Estado.
replies-code-no-letter = Sírvase introducir el número de la carta.
replies-code-no-code = Sírvase introducir el código.
replies-code-wrong = El Estado, la carta y el código no se corresponden. Sírvase comprobar los tres o consultar a la secretaría.

## The acknowledgement
replies-register-subject = Respuesta a { $reference }: { $kind }
replies-register-withdrawn = Retirada de la respuesta a { $reference }
replies-ack-subject = Acuse de recibo { $register }: su respuesta a { $reference }
replies-ack-received = La secretaría ha recibido la respuesta de { $state } a la carta { $reference }. Está registrada con el número { $register }.
replies-ack-withdrawn = Se ha retirado la respuesta de { $state } a la carta { $reference }. La retirada está registrada con el número { $register }.
replies-ack-fact = { $key }: { $value }
replies-ack-late = La respuesta se recibió fuera de plazo y lleva la indicación correspondiente.
replies-ack-conflict = Otra respuesta de su Estado indica algo distinto. La secretaría se pondrá en contacto con usted.
replies-ack-provisional = La respuesta es provisional. Contará cuando la secretaría haya registrado una nota verbal o una carta firmada que la confirme; envíela a la dirección que figura en el encabezamiento de la carta.
replies-ack-change = Puede ver o modificar la respuesta mediante su enlace personal: { $link }
replies-ack-not-you = Si esta respuesta no se dio en nombre de su Estado, sírvase informar a la secretaría.

## The office
replies-menu = Respuestas
replies-title-list = Respuestas
replies-table = Respuestas por Estado
replies-column-state = Estado
replies-column-letter = Carta
replies-column-consignment = Envío de la carta
replies-column-answer = Respuesta
replies-column-channel = Vía
replies-column-at = Recibida
replies-show = Mostrar
replies-total = { $shown } de { $total ->
    [one] { $total } Estado
   *[other] { $total } Estados
}: { $what }
replies-filter-all = todos
replies-filter-unanswered = sin respuesta
replies-filter-accept = con invitación aceptada
replies-filter-delegate = con declaración delegada
replies-filter-decline = con invitación declinada
replies-filter-provisional = provisionales
replies-filter-conflict = con respuestas contradictorias
replies-filter-late = fuera de plazo
replies-filter-unreached = sin carta expedida
replies-none-shown = Ningún Estado corresponde a esta vista.
replies-no-letter = No se ha redactado ninguna carta que pida respuesta.
replies-statement-number = declaración { $number }
replies-sent-in = en { $lang }, a { $to }
replies-no-consignment = La carta no se envió a este Estado.
replies-nothing-yet = No se ha recibido ninguna respuesta.
replies-exception = Se permitió otra declaración. Motivo: { $reason }
replies-conflict-explained = Las respuestas recibidas por dos vías difieren. Sírvase decidir cuál cuenta; la decisión y su motivo se conservan.
replies-provisional-explained = Esta respuesta aún no cuenta como la respuesta del Estado: la carta exige una nota verbal o una carta firmada, o no se pudo enviar ningún código. Registre el documento cuando llegue; si dice lo mismo, la respuesta contará.
replies-confirm = Tomarla como respuesta del Estado
replies-confirm-register = Número de registro del documento que la confirma
replies-confirm-register-hint = Tal como figura en el registro, por ejemplo 2021/IN/0012
replies-confirm-reason = O el motivo, si no hay documento
replies-confirm-act = Confirmar la respuesta
replies-confirm-nothing = Introduzca el número de registro del documento o el motivo.
replies-confirm-no-item = El registro no contiene ningún documento recibido de este Estado con ese número.
replies-settle = La respuesta que cuenta
replies-settle-choice = { $kind }, vía: { $channel }, { $register }, { $at }
replies-settle-act = Resolver la contradicción
replies-reason = Motivo
replies-withdraw-for = Retirar la respuesta a petición del Estado
replies-history = Historial
replies-history-line = { $kind } ({ $channel }), { $register }
replies-see-register = Registro
replies-print-acknowledgement = Imprimir el acuse de recibo
replies-mark-printed = Marcar como impreso
replies-title-acknowledgement = Acuse de recibo
replies-record = Registrar una respuesta
replies-title-record = Registrar una respuesta de { $state }
replies-record-item = Cómo se recibió
replies-record-received = Recibida el
replies-record-from = Remitente
replies-record-scan = Documento escaneado
replies-record-scan-hint = PDF, JPEG, PNG o TIFF, 12 MB como máximo. Si el formulario vuelve a mostrarse, los archivos deben elegirse de nuevo.
replies-record-note = Observación
replies-record-answer = Lo que indica
replies-record-which = De qué declaración se trata
replies-record-same = Declaración { $number }
replies-record-another = Otra declaración de este Estado
replies-record-another-single = La carta pide una declaración por Estado. Toda excepción requiere un motivo.
replies-record-another-more = La carta permite varias declaraciones.
replies-record-reason = Motivo de la excepción
replies-record-act = Registrar la respuesta
replies-remind-title = Recordatorios
replies-remind-lead = Los recordatorios se envían por sí solos, únicamente a quienes no han respondido, en su idioma y con el enlace que ya tienen. Hasta entonces, cada uno puede leerse, retenerse o enviarse antes.
replies-remind-rounds = Recordatorios de { $reference }
replies-remind-round = Recordatorio
replies-remind-days = { $days ->
    [one] { $days } día antes del plazo
    [many] { $days } de días antes del plazo
   *[other] { $days } días antes del plazo
}
replies-remind-due = Salida prevista
replies-remind-stands-as = Situación
replies-remind-would-get = Destinatarios
replies-remind-none = Esta carta no tiene recordatorios. Su configuración indica cuándo salen.
replies-remind-switch-off = Desactivar los recordatorios de esta carta
replies-remind-switch-on = Activar los recordatorios de esta carta
replies-remind-round-title = { $days ->
    [one] { $reference }: recordatorio { $days } día antes del plazo
    [many] { $reference }: recordatorio { $days } de días antes del plazo
   *[other] { $reference }: recordatorio { $days } días antes del plazo
}
replies-round-planned = previsto
replies-round-due = por enviar
replies-round-held = retenido
replies-round-off = desactivado
replies-round-left = enviado
replies-round-over = no enviado
replies-remind-by-mail = por correo electrónico
replies-remind-on-paper = en papel
replies-spared-answered = ha respondido
replies-spared-withdrawn = ha retirado su respuesta
replies-spared-left-out = excluido
replies-spared-not-sent = carta no enviada
replies-spared-too-recent = carta demasiado reciente
replies-spared-over = sin objeto
replies-remind-hold = Retener
replies-remind-resume = Dejar que salga de nuevo por sí solo
replies-remind-send = Enviar ahora
replies-remind-send-heading = { $number ->
    [one] { $number } destinatario recibirá un recordatorio
    [many] { $number } de destinatarios recibirán un recordatorio
   *[other] { $number } destinatarios recibirán un recordatorio
}
replies-remind-send-effect = Salen de inmediato, cada uno en su idioma. Quien responda entretanto no recibe ninguno.
replies-remind-send-final = Un recordatorio enviado no puede retirarse ni se envía una segunda vez.
replies-remind-send-sure = He leído el texto y la lista
replies-remind-send-act = Enviar los recordatorios
replies-remind-text = Texto
replies-remind-link-here = [el enlace personal]
replies-remind-who = Quién lo recibe y quién no
replies-remind-lang = Idioma
replies-remind-fate = Recordatorio
replies-remind-nobody = Nadie recibe un recordatorio.
replies-remind-leave-out = Excluir un Estado
replies-remind-take-in = Volver a incluir: { $state }
replies-remind-left = Resultado
replies-reminder-waiting = en espera
replies-reminder-handing-over = en entrega
replies-reminder-sent = enviado
replies-reminder-failed = fallido
replies-reminder-in-doubt = en duda
replies-reminder-stopped = detenido
replies-reminder-to-print = por imprimir
replies-reminder-posted = enviado por correo
replies-remind-print = Imprimir los recordatorios en papel
replies-remind-nothing-to-print = No hay nada que imprimir.
replies-remind-posted = Marcar como enviado
replies-remind-stands = El recordatorio ha cambiado entretanto y no se ha hecho nada. Consulte su situación actual.
replies-remind-not-left = La carta no ha salido, por lo que no se puede recordar a nadie.
replies-remind-in-rehearsal = La edición está en ensayo: todo su correo va a una dirección de prueba. Los recordatorios esperan hasta que termine el ensayo.
replies-remind-not-sure = Marque que ha leído el texto y la lista.
replies-remind-subject = Recordatorio: respuesta a la carta { $reference }
replies-remind-refers = Tengo el honor de referirme a la carta { $reference } de fecha { $dated } relativa al siguiente asunto: { $subject }.
replies-remind-asks = La secretaría aún no ha recibido su respuesta. Le agradecería que se la hiciera llegar a más tardar el { $deadline }.
replies-remind-way =
    Puede responder por correspondencia o mediante su enlace personal: { $link }
    Código breve, que se introduce con { $alpha3 } y { $reference }: { $code }
replies-remind-way-paper = Puede responder por correspondencia o en { $address } con el código { $code }, las letras { $alpha3 } y el número { $reference }.
replies-remind-crossed = Si su respuesta se ha cruzado con este recordatorio, le rogamos que haga caso omiso de él.
replies-remind-closing = Le ruego acepte el testimonio de la más alta consideración de la secretaría.
replies-thing-reminders = Recordatorios de { $reference }
replies-thing-reminder = { $days ->
    [one] Recordatorio de { $reference } ({ $state }), { $days } día antes del plazo
    [many] Recordatorio de { $reference } ({ $state }), { $days } de días antes del plazo
   *[other] Recordatorio de { $reference } ({ $state }), { $days } días antes del plazo
}
replies-thing = Respuesta de { $state } a { $reference }
replies-desk-conflicts = { $number ->
    [one] { $number } contradicción entre respuestas por resolver
   *[other] { $number } contradicciones entre respuestas por resolver
}
replies-desk-provisional = { $number ->
    [one] { $number } respuesta provisional a la espera de una nota verbal o una carta firmada
    [many] { $number } de respuestas provisionales a la espera de una nota verbal o una carta firmada
   *[other] { $number } respuestas provisionales a la espera de una nota verbal o una carta firmada
}
replies-desk-late = { $number ->
    [one] { $number } respuesta recibida fuera de plazo
   *[other] { $number } respuestas recibidas fuera de plazo
}
replies-desk-unanswered = { $number ->
    [one] { $number } Estado no ha respondido aún a { $reference }
   *[other] { $number } Estados no han respondido aún a { $reference }
}
replies-desk-print = { $number ->
    [one] { $number } acuse de recibo por imprimir y enviar por correo postal
   *[other] { $number } acuses de recibo por imprimir y enviar por correo postal
}
replies-desk-remind = { $number ->
    [one] { $number } destinatario de { $reference } recibirá un recordatorio ({ $when })
    [many] { $number } de destinatarios de { $reference } recibirán un recordatorio ({ $when })
   *[other] { $number } destinatarios de { $reference } recibirán un recordatorio ({ $when })
}
replies-desk-remind-held = { $number ->
    [one] Un recordatorio de { $reference } a { $number } destinatario está retenido ({ $when })
    [many] Un recordatorio de { $reference } a { $number } de destinatarios está retenido ({ $when })
   *[other] Un recordatorio de { $reference } a { $number } destinatarios está retenido ({ $when })
}
replies-desk-remind-print = { $number ->
    [one] { $number } recordatorio de { $reference } por imprimir y enviar
    [many] { $number } de recordatorios de { $reference } por imprimir y enviar
   *[other] { $number } recordatorios de { $reference } por imprimir y enviar
}

## Verbs of the trail
replies-verb-given = Respuesta dada
replies-verb-amended = Respuesta modificada
replies-verb-confirmed = Respuesta confirmada por otra vía
replies-verb-upheld = Respuesta confirmada como la del Estado
replies-verb-contradicted = Respuesta contradicha por otra vía
replies-verb-settled = Contradicción resuelta
replies-verb-withdrawn = Respuesta retirada
replies-verb-acknowledged = Acuse de recibo emitido
replies-verb-acknowledgement-printed = Acuse de recibo impreso
replies-verb-reminded = Recordatorio enviado
replies-verb-spared = Sin recordatorio
replies-verb-posted = Enviado por correo
replies-verb-left-out = Estado excluido
replies-verb-taken-in = Estado incluido de nuevo
replies-verb-reminders-held = Recordatorio retenido
replies-verb-reminders-resumed = Recordatorio liberado
replies-verb-reminders-left = Recordatorios enviados
replies-verb-reminders-off = Recordatorios desactivados
replies-verb-reminders-on = Recordatorios activados

replies-kind-reply = Respuesta
replies-kind-reminders = Recordatorios de una carta
replies-kind-reminder = Recordatorio
replies-job-acknowledge = Acusar recibo de una respuesta

## Who has answered so far, for everybody
replies-public-title = Quiénes han respondido hasta la fecha
replies-public-home = Cuántos Estados han respondido, por región y por tipo de respuesta, y cuáles de ellos pueden ser mencionados.
replies-public-to = Respuestas a la carta { $reference }
replies-public-total = Estados que han respondido: { $answered } de { $addressed }.
replies-public-total-least = Estados que han respondido: al menos { $answered } de { $addressed }.
replies-public-counted = Recuento realizado hace un minuto como máximo. Las respuestas retiradas no se cuentan.
replies-public-regions = Por región
replies-public-region = Región
replies-public-answered = Han respondido
replies-public-addressed = Destinatarios
replies-public-together = Las regiones en las que podría reconocerse a un Estado se cuentan conjuntamente.
replies-public-kinds = Por tipo de respuesta
replies-public-number = Respuestas
replies-public-kinds-counted = Respuestas contadas aquí: { $counted }. Las cifras se actualizan cada cinco respuestas, de modo que nadie pueda deducir qué respondió un Estado. Las respuestas que se contradicen no figuran entre ellas.
replies-public-kinds-few = Los tipos de respuesta se indicarán cuando haya un número suficiente de cada uno para que nadie pueda deducir qué respondió un Estado.
replies-public-named = Estados que pueden ser mencionados
replies-public-named-none = Hasta la fecha, ningún Estado ha autorizado que se le mencione.
replies-public-leave = Solo se menciona a un Estado si su respuesta lo autoriza, y puede retirar esa autorización en cualquier momento. El contenido de su respuesta nunca se muestra aquí.

## Campos del registro de auditoría
replies-field-ordinal = Número de la declaración
replies-field-standing = Respuesta vigente
replies-field-contender = Respuesta contradictoria
replies-field-exception = Motivo de otra declaración
replies-field-first-at = Momento de la primera respuesta
replies-field-way = Vía del acuse de recibo
replies-field-why = Motivo
replies-field-off = Recordatorios desactivados
replies-field-held = Recordatorios retenidos (días antes del plazo)
replies-field-left = Recordatorios enviados (días antes del plazo)
replies-right-see = Consultar las respuestas
replies-right-record = Registrar respuestas, resolver conflictos y retirar respuestas
replies-right-remind = Retener, enviar o desactivar los recordatorios
replies-job-remind = Recordar una respuesta
replies-job-watch-reminders = Vigilar los recordatorios

## Cifras y Estados sin respuesta
replies-figures-title = Las respuestas en cifras
replies-figures-total = Estados que han respondido: { $answered } de { $all }
replies-figures-open = por dirimir
replies-figures-by-region = Respuestas por región
replies-figures-by-region-note = Cada barra muestra, en el orden de la leyenda, lo que han respondido los Estados de una región.
replies-figures-by-channel = Respuestas por canal
replies-figures-by-day = Respuestas por día hasta la fecha límite
replies-figures-by-day-note = Estados que han respondido: { $answered } de { $all }; la línea discontinua es la fecha límite, { $deadline }.
replies-figures-numbers = Las cifras
replies-figures-region = Región
replies-figures-all = todos los Estados
replies-figures-answers = Respuestas
replies-figures-day = Día
replies-figures-on-the-day = Respuestas del día
replies-figures-so-far = Respuestas hasta ese día
replies-figures-of = { $answered } de { $all }
replies-figures-standing = Situación de la respuesta
replies-figures-stands = Válida
replies-silent-title = Estados sin respuesta
replies-silent-total = { $shown } de { $total } Estados sin respuesta: { $what }
replies-silent-none = Ningún Estado de esta vista está sin respuesta.
replies-silent-code = Código
replies-silent-not-reminded = ninguno todavía
replies-silent-reminded-days = { $state } (días antes de la fecha límite: { $days })
replies-page = Página { $page } de { $last }

# Mensajes automáticos: su nombre, cuándo salen y los campos de su texto.
replies-message-received = Acuse de recibo de una respuesta
replies-message-received-when = A la dirección registrada, cuando se ha recibido o modificado una respuesta.
replies-message-withdrawn = Acuse de recibo de una retirada
replies-message-withdrawn-when = A la dirección registrada, cuando se ha retirado una respuesta.
replies-message-code = Código para una respuesta
replies-message-code-when = A la dirección registrada, cuando se responde a una carta que exige confirmación mediante código.
replies-message-reminder = Recordatorio por correo electrónico
replies-message-reminder-when = A los destinatarios que no han respondido, en los días que fija la configuración de la carta.
replies-message-reminder-paper = Recordatorio en papel
replies-message-reminder-paper-when = Impreso para los destinatarios sin dirección de correo electrónico que no han respondido, en los mismos días.
replies-slot-state = El nombre abreviado del Estado
replies-slot-register = El número de registro
replies-slot-facts = Lo que dice la respuesta, una línea por dato; conviene que forme un párrafo aparte
replies-slot-late = Una frase si la respuesta llegó fuera de plazo; de lo contrario, nada
replies-slot-conflict = Una frase si otra respuesta del Estado indica algo distinto; de lo contrario, nada
replies-slot-provisional = Una frase si la respuesta es provisional; de lo contrario, nada
replies-slot-lasts = Cuánto tiempo es válido el código
replies-slot-salutation = El encabezamiento de la carta
replies-slot-dated = La fecha de la carta
replies-slot-deadline = El plazo para responder
replies-slot-address = La dirección en la que se introduce el código
replies-slot-code-paper = El código breve, impreso en el recordatorio
replies-sample-state = Fiji
replies-sample-facts = Respuesta: acepta
    Nombre del orador: Excma. Sra. A. Ejemplo
replies-sample-salutation = Excelentísima señora:
replies-sample-dated = 3 de febrero de 2021
replies-sample-deadline = 26 de febrero de 2021, a las 18 horas (Ginebra)
