outbox-rehearsal-subject = [Ensayo, destinado a { $to }] { $subject }

outbox-moved = El estado de este mensaje ha cambiado entretanto y su decisión no se ha aplicado. Sírvase abrir de nuevo el mensaje y decidir según su estado actual.

outbox-called-off = Este mensaje se anuló porque ya no tiene objeto: la respuesta que recuerda ha sido recibida. No se enviará más.

outbox-state-waiting = Pendiente
outbox-state-handing-over = En curso de entrega
outbox-state-sent = Enviado
outbox-state-failed = Fallido
outbox-state-in-doubt = En duda
outbox-state-stopped = Detenido

outbox-purpose-letter = Carta circular
outbox-purpose-rehearsal = Ensayo
outbox-purpose-acknowledgement = Acuse de recibo
outbox-purpose-reminder = Recordatorio
outbox-purpose-sign-in = Enlace de acceso
outbox-purpose-code = Código para una respuesta
outbox-purpose-enquiry = Respuesta a una consulta

outbox-attempt-sent = Aceptado
outbox-attempt-failed = Fallido
outbox-attempt-in-doubt = Sin respuesta cierta
outbox-attempt-deferred = Aplazado por el servidor de correo
outbox-attempt-unreachable = Servidor de correo inaccesible
outbox-attempt-returned = Devuelto sin entregar
outbox-attempt-delayed = Entrega notificada como demorada
outbox-attempt-arrived = Entrega confirmada

outbox-right-see = Consultar el correo saliente
outbox-right-settle = Decidir sobre un mensaje dudoso
outbox-right-show-link = Mostrar los enlaces personales de las cartas; cada consulta queda registrada
outbox-right-rehearse = Desviar todo el correo a una dirección de prueba, o dejar de hacerlo

# The mail of `convoke mail test`.
outbox-test-subject = Prueba de la configuración de correo de Convoke
outbox-test-body = Este mensaje fue enviado por el operador para comprobar si llega el correo de esta instalación. No es necesario responder.

# Mensajes automáticos: su nombre, cuándo salen y los campos de su texto.
outbox-slot-link = El enlace personal; se inserta al salir el mensaje y aquí no se muestra a nadie
outbox-slot-code = El código breve; se inserta al salir el mensaje y aquí no se muestra a nadie
outbox-sample-link = [el enlace personal]
outbox-template-no-subject = Escriba el asunto del mensaje.
outbox-template-no-text = Escriba el texto del mensaje.
outbox-template-too-long = { $most ->
    [one] Acorte este texto a { $most } carácter como máximo.
    [many] Acorte este texto a { $most } de caracteres como máximo.
   *[other] Acorte este texto a { $most } caracteres como máximo.
}
outbox-template-lines = El asunto ocupa una sola línea. Elimine los saltos de línea.
outbox-template-secret = Los campos secretos solo pueden figurar en el texto: { $fields }.
outbox-template-unknown = Este mensaje no tiene ningún campo con ese nombre: { $fields }. La lista indica los campos disponibles.
outbox-template-brace = Las llaves solo encierran el nombre de un campo. Elimine las demás o complete el campo.
outbox-template-missing = Falta en el texto algo de lo que su lector no puede prescindir: { $fields }.
outbox-template-fixed = Este mensaje no pertenece a ninguna edición y conserva siempre su texto predeterminado.
outbox-template-stale = Un colega ha modificado este texto desde que usted lo abrió.
outbox-template-no-address = No hay ninguna cuenta con una dirección de correo electrónico a la que enviar la prueba.
outbox-template-too-many-tests = Ya se le han enviado muchas pruebas. Espere unos minutos.
outbox-template-test-note = Prueba del mensaje «{ $message }». El enlace y el código no son reales y no abren nada.
outbox-template-test-subject = [Prueba] { $subject }
outbox-right-word = Modificar el texto de los mensajes automáticos
