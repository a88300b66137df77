# Webhooks: programas externos a los que se informa de lo que ocurre en una edición.

webhooks-title = Webhooks
webhooks-lead = Programas externos a los que se informa de lo que ocurre en esta edición. Lo que se envía nombra el evento y la dirección en que puede leerse, nunca su contenido.
webhooks-empty = Todavía no se informa de los eventos a ningún programa.
webhooks-register = Registrar un webhook
webhooks-edit = Modificar el webhook
webhooks-save = Guardar
webhooks-name-hint = El programa informado, con el nombre por el que lo conocen sus colegas
webhooks-url = Dirección
webhooks-url-hint = Comienza por https:// y responde en menos de diez segundos
webhooks-events = Eventos
webhooks-told = Se le informa de lo siguiente:
webhooks-everything = Todo lo que ocurre en esta edición
webhooks-all-of-these = Todos estos
webhooks-general = Mensajes, tareas y todo lo que se añade, modifica o suprime
webhooks-state = Estado
webhooks-active = Activo
webhooks-failing = Último intento fallido
webhooks-paused-by-hand = En pausa
webhooks-paused-failing = En pausa: el receptor falla desde hace días
webhooks-paused-gone = En pausa: el receptor declara que ya no existe
webhooks-paused-effect = Mientras el webhook está en pausa no se envía nada, y lo que ocurre entretanto no se conserva para él.
webhooks-pause = Poner en pausa
webhooks-resume = Reanudar
webhooks-test = Enviar un evento de ensayo
webhooks-test-event = Evento de ensayo
webhooks-rotate = Sustituir el secreto
webhooks-rotate-effect = El nuevo secreto se muestra una sola vez. Durante 24 horas los eventos se firman con ambos, para que el programa pueda modificarse sin interrupción.
webhooks-remove = Suprimir el webhook
webhooks-remove-effect = El webhook se suprime junto con su registro. Lo que está en camino no se envía.
webhooks-remove-sure = Sí, suprimirlo
webhooks-remove-tick = Sírvase marcar la casilla para confirmar.
webhooks-secret-title = Secreto del webhook
webhooks-secret-once = Sírvase copiar ahora el secreto e introducirlo en el programa que recibe los eventos. No volverá a mostrarse.
webhooks-done-changed = El webhook ha sido modificado.
webhooks-done-paused = El webhook está en pausa.
webhooks-done-resumed = Se informa de nuevo al webhook de los eventos.
webhooks-done-tested = El evento de ensayo está en camino. El registro mostrará el resultado.
webhooks-done-sent-again = El evento está de nuevo en camino.
webhooks-done-removed = El webhook ha sido suprimido.

webhooks-log = Registro de envíos
webhooks-log-empty = Todavía no se ha enviado nada.
webhooks-any-state = Todos los estados
webhooks-filter = Aplicar
webhooks-total = { $number ->
    [one] { $number } evento
   *[other] { $number } eventos
}
webhooks-page = { $last ->
    [one] Página { $number } de { $last }
   *[other] Página { $number } de { $last }
}
webhooks-when = Solicitado
webhooks-attempts = Intentos
webhooks-tried = { $number ->
    [one] { $number } intento
   *[other] { $number } intentos
}
webhooks-next = Próximo intento:
webhooks-again = Enviar de nuevo
webhooks-millis = { $number ->
    [one] { $number } ms
   *[other] { $number } ms
}
webhooks-delivery-waiting = En espera
webhooks-delivery-delivered = Entregado
webhooks-delivery-given-up = Abandonado
webhooks-trouble-slow = No hubo respuesta a tiempo
webhooks-trouble-unreachable = Sin conexión, o certificado no válido
webhooks-trouble-not-allowed = No está permitido llamar a esta dirección

webhooks-desk-paused = Webhooks en pausa porque sus receptores fallan
webhooks-job-deliver = Entrega de un evento a un webhook
webhooks-job-sweep = Limpieza del registro de un webhook

webhooks-fault-name = Sírvase indicar un nombre de { $limit } caracteres como máximo.
webhooks-fault-url = Sírvase indicar una dirección completa, como https://programa.example/eventos.
webhooks-fault-https = La dirección debe comenzar por https://.
webhooks-fault-user = Sírvase retirar de la dirección el nombre de usuario y la contraseña.
webhooks-fault-private = Esta dirección no está en la Internet pública. El operador puede permitir tales direcciones en la configuración.
webhooks-fault-no-event = Sírvase elegir al menos un evento.
webhooks-fault-event = No existe el evento { $event }.
webhooks-fault-many = Una edición puede tener { $limit } webhooks. Sírvase suprimir uno que ya no se necesite.
webhooks-fault-not-there = El webhook o su evento ya no existe.
webhooks-fault-paused = El webhook está en pausa. Sírvase reanudarlo primero.
webhooks-fault-on-its-way = El evento ya está en camino. El registro indica el próximo intento.

webhooks-kind-webhook = Webhook
webhooks-verb-registered = Webhook registrado
webhooks-verb-secret-replaced = Secreto de un webhook sustituido
webhooks-verb-paused = Webhook puesto en pausa
webhooks-verb-resumed = Webhook reanudado
webhooks-verb-test-ordered = Evento de ensayo solicitado
webhooks-verb-event-delivered = Evento entregado
webhooks-verb-event-deferred = Evento no entregado, se intentará de nuevo
webhooks-verb-event-given-up = Evento abandonado
webhooks-verb-event-sent-again = Evento enviado de nuevo
webhooks-verb-log-swept = Registro de un webhook limpiado
webhooks-field-name = Nombre
webhooks-field-host = Servidor
webhooks-field-events = Eventos
webhooks-field-event = Evento
webhooks-field-paused = En pausa
webhooks-field-generation = Número del secreto
webhooks-field-status = Código de la respuesta
webhooks-field-trouble = Dificultad
webhooks-field-number = Número
webhooks-right-see = Ver los webhooks y su registro
webhooks-right-set = Configurar los webhooks
