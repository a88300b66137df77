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
