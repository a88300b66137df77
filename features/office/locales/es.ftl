office-menu-desk = Hoy
office-menu-outbox = Bandeja de salida
office-menu-jobs = Tareas
office-menu-trail = Registro de auditoría

office-banner-title = Ensayo
office-banner = Todos los mensajes de esta edición van a { $address }.
office-banner-without-address = Todos los mensajes de esta edición van a una dirección de prueba.
office-banner-link = Ajustes del ensayo

office-desk-title = Hoy
office-desk-lead = Lo que espera a la secretaría, lo más urgente primero.
office-desk-tone = Urgencia
office-desk-what = Asunto
office-desk-number = Número
office-desk-empty = No hay nada pendiente para usted. Lo que haya de decidirse, haya fallado o venza figurará aquí.
office-tone-decide = Por decidir
office-tone-failed = Fallido
office-tone-waiting = Pendiente
office-tone-told = Para información
office-desk-in-doubt = Mensajes en duda: sírvase decidir si deben enviarse de nuevo
office-desk-failed = Mensajes que no pudieron entregarse
office-desk-jobs = Tareas que fallaron

office-state = Estado
office-attempts = Intentos
office-by-machine = { $title }, según el reloj del servidor
office-when = Fecha
office-filter = Aplicar
office-clear = Mostrar todo
office-any-state = Todos los estados
office-any-purpose = Todos los fines
office-confirm-missing = Sírvase marcar la casilla para confirmar.

office-jobs-title = Tareas
office-jobs-lead = Trabajos pendientes, en curso o fallidos. Las tareas terminadas no se muestran.
office-jobs-empty = No hay ninguna tarea pendiente, en curso o fallida.
office-jobs-more = { $all ->
    [one] Se muestran las primeras { $shown } de { $all } tarea.
   *[other] Se muestran las primeras { $shown } de { $all } tareas.
}
office-jobs-name = Tarea
office-jobs-words = Último informe
office-jobs-next = Próxima ejecución
office-jobs-run = Ejecutar de nuevo
office-jobs-ordered = La tarea se ejecutará de nuevo.
office-jobs-ready = Pendiente
office-jobs-leased = En curso
office-jobs-done = Terminada
office-jobs-failed = Fallida
office-jobs-not-failed = Esta tarea no ha fallado, o ya se ha pedido que se ejecute de nuevo.

office-outbox-title = Bandeja de salida
office-outbox-lead = Todos los mensajes de esta edición, los más recientes primero.
office-outbox-empty = No hay ningún mensaje. Las cartas, los acuses de recibo y los enlaces de acceso figurarán aquí cuando hayan de enviarse.
office-outbox-total = { $number ->
    [one] { $number } mensaje
   *[other] { $number } mensajes
}
office-outbox-page = { $all ->
    [one] Mensaje { $first } a { $last } de { $all }
   *[other] Mensajes { $first } a { $last } de { $all }
}
office-subject = Asunto
office-addressee = Destinatario
office-purpose = Fin
office-queued = Redactado

office-message = Mensaje
office-redirected = Enviado en su lugar a
office-about = Se refiere a
office-mail-language = Idioma
office-mail-text = Texto
office-mail-files = Archivos adjuntos
office-mail-attempts = Intentos de entrega
office-attempts-caption = { $number ->
    [one] { $number } intento
   *[other] { $number } intentos
}
office-attempts-none = Todavía no se ha hecho ningún intento de entregar este mensaje.
office-outcome = Resultado
office-server-words = Respuesta del servidor de correo
office-link-hidden = enlace personal (oculto)
office-code-hidden = código abreviado (oculto)
office-link-sign-in = enlace de acceso (no se muestra nunca)
office-link-gone = enlace que ya no es válido
office-link-show = Mostrar el enlace personal
office-link-recorded = Quien tiene el enlace personal puede responder en nombre del destinatario. El registro de auditoría dejará constancia de que usted lo ha visto.

office-send-again = Enviar de nuevo
office-mark-sent = Marcar como enviado
office-mark-failed = Marcar como fallido
office-decide-about = Mensaje a { $name }, { $address }
office-effect-send-again = El mensaje se enviará de nuevo con el mismo identificador, para que los programas de correo puedan reconocer una segunda copia.
office-effect-mark-sent = El mensaje figurará como enviado. No se enviará nada.
office-effect-mark-failed = El mensaje figurará como fallido. No se enviará nada; podrá enviarse de nuevo más tarde.
office-twice = No se sabe si la primera copia llegó. El destinatario puede recibir el mensaje dos veces.
office-decide-yes = Sí, lo he comprobado
office-decide-leave = Volver al mensaje
office-done-send-again = El mensaje se enviará de nuevo.
office-done-mark-sent = El mensaje se ha marcado como enviado.
office-done-mark-failed = El mensaje se ha marcado como fallido.

office-rehearsal-title = Ensayo
office-rehearsal-lead = Durante el ensayo, todos los mensajes de esta edición van a una sola dirección de prueba y a nadie más.
office-rehearsal-is-off = El ensayo está desactivado. Los mensajes van a sus destinatarios.
office-rehearsal-address = Dirección de prueba
office-rehearsal-hint = Una dirección de correo electrónico de la secretaría. El asunto de cada mensaje indicará a quién iba dirigido.
office-rehearsal-on = Activar el ensayo
office-rehearsal-change = Cambiar la dirección de prueba
office-rehearsal-off-title = Los mensajes irán a sus destinatarios
office-rehearsal-off = Desactivar el ensayo
office-rehearsal-off-waiting = { $number ->
    [0] No hay ningún mensaje pendiente en este momento.
    [one] Hay { $number } mensaje pendiente, que irá a su destinatario.
   *[other] Hay { $number } mensajes pendientes, que irán a sus destinatarios.
}
office-rehearsal-off-later = Los mensajes ya enviados a la dirección de prueba no se enviarán de nuevo por sí solos.
office-rehearsal-off-final = Un mensaje que ha salido no puede retirarse.
office-rehearsal-off-yes = Sí, los mensajes pueden ir a sus destinatarios
office-rehearsal-done-on = El ensayo está activado.
office-rehearsal-done-off = El ensayo está desactivado.
office-rehearsal-bad-address = Sírvase introducir una dirección de correo electrónico completa, por ejemplo tests@forum.example.

office-trail-title = Registro de auditoría
office-trail-lead = Quién hizo qué, sobre qué elemento y cuándo; lo más reciente primero. Aquí no puede modificarse nada.
office-trail-empty = Ningún asiento corresponde a este filtro.
office-seal = El último asiento sellado lleva el número { $last }.
office-seal-waiting = { $number ->
    [0] No hay ningún asiento pendiente de sellado.
    [one] { $number } asiento está pendiente de sellado.
   *[other] { $number } asientos están pendientes de sellado.
}
office-check = Comprobar el registro
office-kind = Tipo
office-any-kind = Todos los tipos
office-verb = Operación
office-any-verb = Todas las operaciones
office-who = Autor
office-anyone = Todos los autores
office-who-public = Un visitante que no había iniciado sesión
office-who-command-line = El operador, por línea de órdenes
office-who-account-gone = Una cuenta que ya no existe
office-who-any-link = Cualquier enlace personal
office-who-any-job = Cualquier tarea
office-who-link = Enlace personal de { $thing }
office-who-job = Tarea: { $job }
office-thing = Elemento
office-thing-id = Identificador del elemento
office-all-of-thing = Todos sus asientos
office-from = Desde
office-until = Hasta
office-bad-thing = Sírvase introducir el identificador de un elemento, 32 cifras y letras, tal como figura en su asiento.
office-bad-day = Sírvase introducir un día, por ejemplo 2021-02-15.
office-too-many-records = Este filtro deja más de { $limit } registros. Sírvase limitarlo por días y exportarlos por partes.
office-changes = Cambios
office-fields = { $number ->
    [one] { $number } campo
   *[other] { $number } campos
}
office-field = Campo
office-before = Antes
office-after = Después
office-nothing = nada
office-erased = suprimido
office-no-fields = El asiento no contiene ningún valor.
office-way = Vía
office-way-page = Por una página de la secretaría o del sitio
office-way-link = Por una página de un enlace personal
office-way-api = Por la interfaz de programación
office-way-command-line = Por línea de órdenes
office-way-job = Por una tarea
office-machine = Para constancia
office-machine-time = Hora de la máquina
office-number = Número en la cadena
office-unsealed = todavía sin sellar
office-record-id = Identificador del asiento
office-actor = Autor, según consta

office-check-title = Comprobación del registro de auditoría
office-check-whole = El registro de auditoría está íntegro: ningún asiento ha sido modificado, falta o ha sido cortado.
office-check-faults = { $number ->
    [one] El registro de auditoría no está íntegro: se ha encontrado { $number } defecto.
   *[other] El registro de auditoría no está íntegro: se han encontrado { $number } defectos.
}
office-check-more = { $number ->
    [one] Y { $number } más.
   *[other] Y { $number } más.
}
office-check-sealed = Asientos en la cadena
office-check-unsealed = Asientos pendientes de sellado
office-check-erased = Valores suprimidos a petición
office-check-heads = Estados anotados fuera de la base de datos y comparados
office-fault-value = El asiento { $number } ha sido modificado: el valor de { $field } no es el que se escribió.
office-fault-record = El asiento { $number } ha sido modificado.
office-fault-unsealed = Un asiento todavía sin sellar ha sido modificado: { $id }.
office-fault-missing = Falta el asiento { $number }.
office-fault-missing-many = Faltan los asientos { $first } a { $last }.
office-fault-broken = La cadena está rota en el asiento { $number }.
office-fault-cut-off = El registro está cortado: se anotó fuera de la base de datos el asiento { $noted } y el último es { $last }.
office-fault-other-history = El asiento { $number } no es el que se anotó fuera de la base de datos.
office-file-missing = Falta el archivo { $file } ({ $feature }).
office-file-damaged = El archivo { $file } está dañado ({ $feature }).
office-file-unavailable = El archivo { $file } no puede leerse en este momento ({ $feature }).
office-verify-unreadable = No se ha podido leer el registro

office-verb-added = Añadido
office-verb-made = Creado
office-verb-revoked = Revocado
office-verb-changed = Modificado
office-verb-removed = Eliminado
office-verb-begun = Sesión iniciada
office-verb-ended = Sesión cerrada
office-verb-other-sessions-ended = Otras sesiones cerradas
office-verb-opened = Cuenta abierta
office-verb-closed = Cuenta cerrada
office-verb-roles-set = Funciones asignadas
office-verb-second-factor-enrolled = Segundo factor configurado
office-verb-second-factor-given = Segundo factor presentado
office-verb-second-factor-reset = Segundo factor retirado
office-verb-sign-in-asked = Enlace de acceso solicitado
office-verb-sign-in-asked-unknown = Enlace de acceso solicitado, dirección desconocida
office-verb-sign-in-printed = Enlace de acceso impreso
office-verb-founded = Edición fundada
office-verb-shown = Abierta al público
office-verb-hidden = Oculta al público
office-verb-rehearsal-on = Ensayo activado
office-verb-rehearsal-off = Ensayo desactivado
office-verb-queued = Mensaje redactado
office-verb-handing-over = Mensaje en curso de entrega
office-verb-returned = Mensaje devuelto sin entregar
office-verb-delayed = Entrega notificada como demorada
office-verb-arrived = Entrega confirmada
office-verb-lifted = Dirección permitida de nuevo
office-verb-delivered = Intento de entrega terminado
office-verb-sent-again = Mensaje enviado de nuevo
office-verb-marked-sent = Mensaje marcado como enviado
office-verb-marked-failed = Mensaje marcado como fallido
office-verb-stopped = Mensaje detenido
office-verb-link-shown = Enlace personal mostrado
office-verb-run-again = Nueva ejecución de la tarea solicitada
office-verb-restored = Instalación restaurada a partir de una copia de seguridad
office-verb-moved = Instalación trasladada

office-kind-account = Cuenta
office-kind-session = Sesión
office-kind-edition = Edición
office-kind-mail = Mensaje
office-kind-job = Tarea
office-kind-installation = Instalación

office-field-id = Identificador
office-field-email = Dirección de correo electrónico
office-field-name = Nombre
office-field-lang = Idioma
office-field-active = Utilizable
office-field-second-factor = Segundo factor configurado
office-field-roles = Funciones
office-field-before = Funciones anteriores
office-field-by = Por
office-field-account = Cuenta
office-field-strong = Con segundo factor
office-field-number = Número
office-field-slug = Nombre en las direcciones
office-field-names = Nombres
office-field-zone = Zona horaria
office-field-current = Edición actual
office-field-public = Abierta al público
office-field-purpose = Fin
office-field-state = Estado
office-field-to = Dirección
office-field-words = Respuesta del servidor de correo
office-field-address = Dirección de prueba
office-field-job = Tarea
office-field-backup-of = Copia de
office-field-rows = Filas
office-field-files = Archivos

office-job-outbox-deliver = Entregar un mensaje

## Campos del registro de auditoría
office-verb-sign-in-not-sendable = Enlace de acceso solicitado, envío imposible
office-field-in = { $field } ({ $language })
office-field-in-unofficial = { $field } ({ $language }), traducción no oficial
office-field-version = Edición
office-field-reason = Motivo
office-field-letter = Carta
office-field-register = Número de registro
office-field-channel = Vía
office-field-party = Estado Miembro
office-field-alpha3 = Código de tres letras del Estado
office-field-note = Observación
office-field-since = Desde
office-field-until = Hasta
office-field-sample = Ejemplo
office-field-kind = Tipo
office-field-value = Valor
office-right-see = Consultar las tareas del sistema
office-right-trail = Leer el registro de auditoría
office-right-run-jobs = Ejecutar de nuevo una tarea fallida

# El texto de los mensajes automáticos: lista, edición, vista previa, prueba, texto predeterminado.
office-template-title = Mensajes automáticos
office-template-lead = Lo que Convoke envía por sí mismo. Cada mensaje tiene un texto predeterminado en seis idiomas; esta edición puede tener el suyo. Lo que ya está en la bandeja de salida no cambia.
office-template-own-in = Texto propio en
office-template-none = No se envía nada automáticamente.
office-template-own = texto propio
office-template-same = igual en todas las ediciones
office-template-unfit = ya no es válido
office-template-some-unfit = Algún texto de esta edición ya no es válido para su mensaje, que sale con el texto predeterminado. Abra los que están señalados.
office-template-unfit-now = El mensaje ha cambiado desde que se escribió este texto, que ya no es válido. Sale con el texto predeterminado hasta que se corrija; lo que falla se indica junto al campo.
office-template-is-default = texto predeterminado
office-template-changed = Modificado el
office-template-subject = Asunto
office-template-text = Texto
office-template-text-hint = Una línea en blanco inicia un párrafo nuevo. Un nombre entre llaves representa su campo.
office-template-example = Rellenar la vista previa con
office-template-save = Guardar
office-template-preview = Vista previa
office-template-test = Enviarme una prueba
office-template-fields = Campos
office-template-needed = obligatorio
office-template-with = Relleno con: { $of }
office-template-with-samples = La edición aún no tiene con qué rellenarlo: se muestran ejemplos.
office-template-default = Texto predeterminado
office-template-reset-title = Volver al texto predeterminado
office-template-reset = Usar el texto predeterminado
office-template-reset-effect = A partir de ahora el mensaje sale con el texto predeterminado. El texto propio de la edición queda en el registro de auditoría.
office-template-reset-yes = Sí, usar el texto predeterminado
office-template-done-saved = Guardado. Los mensajes que se pongan en cola a partir de ahora tendrán este texto.
office-template-done-reset = Se ha restablecido el texto predeterminado.
office-template-tested = Una prueba va en camino a { $address }. No se ha guardado nada.
office-template-tested-rehearsal = La edición está en ensayo, por lo que la prueba se envía a { $address }. No se ha guardado nada.
office-template-both = Su texto está en el formulario de abajo; primero se muestra el texto vigente. Si guarda de nuevo, el suyo lo sustituirá.
office-template-theirs = El texto vigente
office-kind-mail-template = Texto de un mensaje
office-verb-reworded = Texto de un mensaje modificado
office-verb-default-restored = Texto predeterminado de un mensaje restablecido
office-verb-message-tested = Prueba de un mensaje enviada
office-field-message = Mensaje
office-field-subject = Asunto
office-field-body = Texto
office-template-when = Cuándo sale
