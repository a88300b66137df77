# El menú de la secretaría.
accounts-menu = Cuentas

# Solicitud de un enlace de acceso.
accounts-sign-in-title = Iniciar sesión
accounts-sign-in-lead = Este acceso está reservado a la secretaría. No hay contraseña: se envía un enlace a su dirección de correo electrónico.
accounts-email = Dirección de correo electrónico
accounts-email-hint = La dirección con la que el administrador dio de alta su cuenta.
accounts-send-link = Enviarme un enlace de acceso
accounts-asked-title = Consulte su correo
accounts-asked = Si esta dirección corresponde a una cuenta, se ha enviado a ella un enlace de acceso.
accounts-asked-once = { $minutes ->
    [one] El enlace puede utilizarse una sola vez, en el plazo de un minuto.
   *[other] El enlace puede utilizarse una sola vez, en el plazo de { $minutes } minutos.
}
accounts-asked-nothing = Si no recibe nada, sírvase comprobar la dirección y la carpeta de correo no deseado, o consultar al administrador.
accounts-asked-again = Solicitar un nuevo enlace
accounts-too-many = { $minutes ->
    [one] Ha habido demasiados intentos. Sírvase esperar un minuto e intentarlo de nuevo.
   *[other] Ha habido demasiados intentos. Sírvase esperar { $minutes } minutos e intentarlo de nuevo.
}

# Su utilización.
accounts-link-title = Iniciar sesión en { $service }
accounts-link-lead = Abrir esta página no ha cambiado nada. La sesión se inicia cuando usted pulsa el botón.
accounts-link-button = Iniciar sesión en este navegador
accounts-link-not-you = Si usted no ha solicitado este enlace, sírvase cerrar la página.
accounts-bad-link-title = Este enlace de acceso no puede utilizarse
accounts-bad-link = El enlace es incorrecto, ya se ha utilizado o es demasiado antiguo.
accounts-bad-link-lost = No se ha modificado nada.
accounts-bad-link-todo = Sírvase solicitar un nuevo enlace; es posible que el más reciente de su correo siga siendo válido.

# El mensaje con el enlace.
accounts-mail-subject = Su enlace de acceso a { $service }
accounts-mail-asked = Alguien, probablemente usted, ha solicitado iniciar sesión en { $service } con esta dirección. Para hacerlo, sírvase abrir este enlace y pulsar el botón de la página:
accounts-mail-once = El enlace puede utilizarse una sola vez, en el plazo de { $lasts }. Abrirlo no cambia nada; solo actúa el botón.
# How long, as it stands in the sentence before.
accounts-mail-lasts = { $minutes ->
    [one] un minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}
accounts-mail-not-you = Si usted no lo ha solicitado, no tiene que hacer nada. Sírvase no reenviar este mensaje.

# Configuración del segundo factor.
accounts-enrol-title = Configure su segundo factor
accounts-enrol-lead = Además del enlace que recibe por correo, la secretaría pide un código de una aplicación de autenticación, para que nadie que lea su correo pueda iniciar sesión en su nombre.
accounts-enrol-app = Abra una aplicación de autenticación en su teléfono u ordenador; sirve cualquiera que genere códigos temporales (TOTP).
accounts-enrol-key = Añada en ella una cuenta e introduzca esta clave:
accounts-enrol-open = Abrir la aplicación de autenticación en este dispositivo
accounts-enrol-type = Introduzca el código que muestra.
accounts-enrol-button = Configurar el segundo factor
accounts-code = Código
accounts-code-hint = Seis cifras; cada 30 segundos aparece un código nuevo.

# Su introducción.
accounts-give-title = Introduzca su segundo factor
accounts-give-lead = Sírvase introducir el código que muestra ahora su aplicación de autenticación.
accounts-code-or-recovery = Código o código de recuperación
accounts-code-or-recovery-hint = Seis cifras, o uno de los diez códigos de recuperación. Cada uno puede utilizarse una sola vez.
accounts-give-button = Continuar
accounts-give-lost = Si no dispone de la aplicación ni de un código de recuperación, sírvase pedir al administrador que restablezca su segundo factor.

# Los códigos de recuperación, mostrados una vez.
accounts-codes-title = Sus códigos de recuperación
accounts-codes-set = El segundo factor está configurado.
accounts-codes-once = { $number ->
    [one] Sírvase imprimir o anotar ahora este código. Se muestra solo esta vez y no se conserva en ningún otro lugar. Sustituye una vez a la aplicación de autenticación.
   *[other] Sírvase imprimir o anotar ahora estos { $number } códigos. Se muestran solo esta vez y no se conservan en ningún otro lugar. Cada uno sustituye una vez a la aplicación de autenticación.
}
accounts-codes-go-on = He guardado los códigos; continuar

# La cuenta propia.
accounts-own-title = Su cuenta
accounts-name = Nombre
accounts-factor = Segundo factor
accounts-factor-set = Configurado
accounts-factor-none = Ninguno
accounts-factor-set-up = Configurar un segundo factor
accounts-recovery-left = { $number ->
    [one] Queda { $number } código de recuperación.
   *[other] Quedan { $number } códigos de recuperación.
}
accounts-language = Idioma
accounts-language-hint = El idioma en que se dirigen a usted las páginas y los mensajes de la secretaría.
accounts-language-button = Cambiar el idioma
accounts-choose-language = Sírvase elegir uno de los seis idiomas.
accounts-sessions = Dónde tiene sesiones abiertas
accounts-sessions-caption = Sus sesiones abiertas, primero la utilizada más recientemente
accounts-session-browser = Navegador
accounts-session-since = Desde
accounts-session-seen = Último uso
accounts-session-this = esta
accounts-session-end = Cerrar esta sesión
accounts-browser-unnamed = Un navegador que no indicó su nombre
accounts-sessions-end-others = Cerrar todas las demás sesiones
accounts-done-signed-out = Se ha cerrado la sesión en este navegador.
accounts-done-language = Se ha cambiado el idioma.
accounts-done-ended = Se ha cerrado la sesión.
accounts-done-others-ended = Se han cerrado todas las demás sesiones.

# La lista del administrador.
accounts-list-title = Cuentas
accounts-list-lead = Quién puede iniciar sesión y con qué funciones en la edición { $edition }.
accounts-list-caption = { $number ->
    [one] { $number } cuenta, por nombre
   *[other] { $number } cuentas, por nombre
}
accounts-list-empty = Aquí figuran los miembros de la secretaría una vez dados de alta.
accounts-add = Añadir una cuenta
accounts-add-button = Añadir la cuenta
accounts-name-hint = Tal como los colegas conocen a la persona.
accounts-add-email-hint = Los enlaces de acceso se envían a esta dirección.
accounts-add-language-hint = El idioma de las páginas y los mensajes de la secretaría para esta persona, que puede cambiarlo.
accounts-roles = Funciones
accounts-roles-hint = Las funciones rigen en esta edición. Cuando cambian, las sesiones de la persona se cierran de inmediato.
accounts-roles-none = Ninguna
accounts-roles-button = Guardar las funciones
accounts-role-may-administrator = Gestiona la instalación: cuentas, ajustes, registro de cambios.
accounts-role-may-officer = Realiza el trabajo de la secretaría.
accounts-role-may-reviewer = Lee y autoriza los textos.
accounts-role-may-reader = Consulta las páginas de la secretaría sin modificar nada.
accounts-state = Estado
accounts-open = Abierta
accounts-closed = Cerrada
accounts-close-lead = Con una cuenta cerrada no se puede iniciar sesión; sus sesiones se cierran de inmediato. Puede volver a abrirse.
accounts-close-button = Cerrar la cuenta
accounts-open-lead = Esta cuenta está cerrada. Una vez abierta, la persona podrá iniciar sesión de nuevo con las mismas funciones.
accounts-open-button = Abrir la cuenta
accounts-links = Enlaces de acceso
accounts-links-lead = Se envía un enlace a la dirección de esta cuenta, en el idioma de la persona.
accounts-links-button = Enviar un enlace de acceso
accounts-links-caption = Los últimos enlaces de acceso enviados por correo
accounts-links-when = Solicitado
accounts-links-words = Respuesta del servidor de correo
accounts-links-empty = No se ha enviado ningún enlace de acceso a esta cuenta.
accounts-reset-title = Restablecer el segundo factor
accounts-reset-sessions = Todas las sesiones de esta persona se cierran de inmediato.
accounts-reset-codes = La aplicación de autenticación y los códigos de recuperación de esta persona dejan de ser válidos; en el próximo inicio de sesión se configurará un nuevo segundo factor.
accounts-reset-final = El segundo factor anterior no podrá recuperarse. Sírvase asegurarse de que es esta persona quien lo solicita.
accounts-reset-yes = Me he asegurado de quién lo solicita
accounts-reset-button = Restablecer el segundo factor
accounts-reset-unconfirmed = Sírvase marcar la casilla si debe restablecerse el segundo factor.
accounts-done-added = Se ha añadido la cuenta. La persona ya puede solicitar un enlace de acceso.
accounts-done-roles = Se han guardado las funciones.
accounts-done-opened = La cuenta está abierta.
accounts-done-closed = La cuenta está cerrada y sus sesiones han terminado.
accounts-done-reset = Se ha restablecido el segundo factor.
accounts-done-link = Se está enviando un enlace de acceso.

# Lista del día, registro de cambios, línea de órdenes.
accounts-desk-no-factor = Su cuenta no tiene todavía un segundo factor. Configure uno para poder iniciar sesión por correo.
accounts-session-of = Sesión de { $name }
accounts-no-such-account = Ninguna cuenta abierta tiene la dirección { $address }.

accounts-tokens-title = Tokens para programas
accounts-tokens-link = Crear, ver y revocar sus tokens en la edición { $edition }
accounts-tokens-lead = Con un token, un programa puede hacer en la edición { $edition } lo que usted mismo puede hacer, dentro de los derechos que marque aquí y hasta que el token caduque. Termina en cuanto usted lo revoca, se le retira una función o se cierra su cuenta.
accounts-tokens-caption = Sus tokens, del más reciente al más antiguo
accounts-tokens-none = No tiene ningún token en esta edición.
accounts-token-new = Nuevo token
accounts-token-name = Nombre del token
accounts-token-name-hint = Qué es el programa y dónde funciona, para reconocer el token.
accounts-token-scopes = Derechos
accounts-token-days = Días hasta que caduque
accounts-token-expires = Caduca
accounts-token-make = Crear el token
accounts-token-made-title = El token está creado
accounts-token-made = Sírvase copiarlo ahora en el almacén de secretos del programa. No podrá mostrarse de nuevo.
accounts-token-unused = Todavía no
accounts-token-revoke = Revocar
accounts-token-document = Descripción de la interfaz (OpenAPI 3.1)
accounts-done-revoked = El token ha sido revocado. Ya nadie puede utilizarlo.
accounts-token-of = Token «{ $name }»
accounts-kind-token = Token para un programa
accounts-verb-made = Token creado
accounts-verb-revoked = Token revocado
accounts-field-scopes = Derechos del token

# Mensajes automáticos: su nombre, cuándo salen y los campos de su texto.
accounts-message-sign-in = Enlace de acceso
accounts-message-sign-in-when = A una persona con cuenta que solicita iniciar sesión. No pertenece a ninguna edición y tiene el mismo texto en todas.
accounts-slot-service = El nombre de este servicio
accounts-slot-lasts = Cuánto tiempo es válido el enlace
