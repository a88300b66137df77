web-about = Acerca del Foro
web-accessibility = Accesibilidad
web-privacy = Protección de datos

web-nothing-changed = No se ha modificado nada.
web-nothing-lost = No se ha perdido nada de lo que usted ha introducido. Se conserva a continuación.
web-files-lost = El texto que usted ha introducido se conserva a continuación; los archivos que lo acompañaban no se han podido conservar. Sírvase volver al formulario, elegir de nuevo los archivos y enviarlo.
web-send-again = Enviar de nuevo
web-what-was-typed = Lo que usted ha introducido
web-file-label = { $name }, { $kilobytes } kB
web-home = Página de inicio

web-not-found-title = Página no encontrada
web-not-found = No existe ninguna página en esta dirección, o no está abierta para usted.
web-not-found-todo = Compruebe que la dirección esté completa o comience de nuevo desde la página de inicio.

web-refused-title = No se ha podido atender su solicitud
web-refused-todo = Si necesita ayuda, sírvase dirigirse a la secretaría.
web-not-allowed = Usted no tiene derecho a abrir esta página ni a realizar esta operación. Un administrador puede otorgárselo.
web-stale-form = No se ha podido aceptar este formulario: llevaba abierto más de una semana, o se abrió antes de que usted iniciara o cerrara la sesión. Sírvase comprobar lo que ha introducido y enviarlo de nuevo.
web-foreign-form = El formulario se envió desde otro sitio y no se ha aceptado. Sírvase abrir el formulario en este sitio y rellenarlo aquí.
web-wrong-method = Esta dirección no puede abrirse de este modo. Es posible que corresponda a un formulario que figura en otra página.
web-wrong-method-todo = Sírvase comenzar de nuevo desde la página de inicio.

web-sign-in-title = Sírvase iniciar sesión
web-sign-in-first = Usted no ha iniciado sesión, o su sesión ha finalizado.
web-sign-in-todo = Sírvase iniciar sesión y abrir de nuevo la página.
web-sign-in-todo-kept = Sírvase iniciar sesión en otra ventana de su navegador, volver a esta página y enviar de nuevo lo que ha introducido.
web-sign-in = Iniciar sesión

web-no-such-link-title = Este enlace no es válido
web-no-such-link = Este enlace personal no es válido. Es posible que esté incompleto, que haya caducado o que se haya sustituido por otro más reciente.
web-no-such-link-lost = Las respuestas ya recibidas se conservan y no se ven afectadas.
web-no-such-link-todo = Sírvase utilizar el enlace que figura en el mensaje más reciente de la secretaría, o el código abreviado impreso en la carta. Si ninguno de los dos funciona, sírvase dirigirse a la secretaría.
web-no-such-link-code = Introducir el código abreviado

web-unavailable-title = El servicio no está disponible temporalmente
web-unavailable = El servicio no está disponible temporalmente y no ha podido atender su solicitud.
web-unavailable-kept = No se ha perdido nada de lo que usted ha introducido. Se conserva a continuación y puede enviarse de nuevo; no se registrará dos veces.
web-unavailable-lost = No se ha modificado nada.
web-unavailable-todo = Sírvase intentarlo de nuevo dentro de unos momentos. Si la dificultad persiste, sírvase dirigirse a la secretaría.

web-broken-title = Se ha producido un fallo técnico
web-broken = Un fallo técnico de nuestra parte ha impedido atender su solicitud.
web-broken-lost = Se conserva todo lo que se le confirmó anteriormente. Es posible que su último envío no se haya registrado.
web-broken-kept = Se conserva todo lo que se le confirmó anteriormente. Es posible que su último envío no se haya registrado; se conserva a continuación y puede enviarse de nuevo. No se registrará dos veces.
web-broken-todo = Sírvase intentarlo de nuevo. Si el fallo se repite, sírvase comunicar a la secretaría la referencia que figura a continuación.
web-reference = Referencia:

web-body-too-long = Su envío supera los { $megabytes } MB, límite fijado para un formulario. Sírvase volver atrás, abreviar el texto o elegir archivos más pequeños, y enviarlo de nuevo.
web-body-not-text = Su envío contiene caracteres que no se pueden leer, o más campos de los que puede tener un formulario. Sírvase volver atrás, comprobar el texto y enviarlo de nuevo.
web-body-wrong-type = Su envío no tiene el formato de un formulario. Sírvase utilizar el formulario de este sitio.
web-body-cut = La conexión se interrumpió antes de que llegara todo. Sírvase volver atrás y enviar de nuevo el formulario.

web-upload-empty = El archivo está vacío. Sírvase elegir otro archivo.
web-upload-too-large = El archivo supera los { $megabytes } MB. Sírvase elegir un archivo más pequeño o digitalizar el documento con una resolución más baja.
web-upload-wrong-type = Por su contenido, el archivo no es de tipo PDF, JPEG, PNG ni TIFF, sea cual sea su nombre. Sírvase elegir un archivo de uno de estos tipos.
web-upload-active = El archivo PDF contiene secuencias de instrucciones, programas o archivos incrustados y no puede aceptarse, por motivos de seguridad. Sírvase imprimirlo en un nuevo archivo PDF y elegir este último.

web-api-several = Varios valores no son aceptables. Cada uno se indica con su lugar.
web-api-not-there-title = No encontrado
web-api-not-there = No hay nada en esta dirección, o no está abierta a quien llama.
web-api-no-token = Esta operación exige un token. Envíelo en el encabezado Authorization, después de la palabra Bearer.
web-api-bad-token = El token no es válido. Puede estar incompleto, haber caducado o haber sido revocado.
web-api-not-allowed = La cuenta no tiene el derecho que exige esta operación, o el token no se creó para ese derecho.
web-api-wrong-method = Esta dirección no admite este método. El encabezado Allow enumera los que admite.
web-api-bad-parameter = El parámetro { $name } no pertenece a esta operación, o su valor no puede leerse.
web-api-bad-cursor = Este cursor está dañado, o pertenece a otra lista o a otro filtro. Comience de nuevo sin cursor.
web-api-bad-key = El encabezado Idempotency-Key debe contener de 1 a 200 caracteres ASCII visibles.
web-key-reused = Esta clave Idempotency-Key ya se utilizó con otro contenido. No se ha modificado nada. Utilice una clave nueva para una solicitud nueva.
web-api-wrong-type = El cuerpo debe ser de tipo { $media }.
web-api-too-long = El cuerpo supera los { $megabytes } MB, límite de esta operación.
web-api-cut = La conexión terminó antes de que llegara el cuerpo entero.
web-api-not-json = El cuerpo no es JSON.
web-api-unknown-member = No existe ningún miembro con este nombre.
web-api-missing-member = Falta este miembro.
web-api-bad-value = Este valor no tiene el tipo, la forma o el tamaño que indica la descripción de la interfaz.
web-api-too-many-characters = Este texto supera los { $limit } caracteres.

web-table-empty = El archivo no contiene ningún cuadro: está vacío, o lo están todas sus líneas. Sírvase elegir otro archivo.
web-table-too-large = El archivo supera los { $megabytes } MB. Sírvase repartir el cuadro en varios archivos.
web-table-unpacks-too-large = Una vez descomprimido, el libro supera los { $megabytes } MB y no se ha leído. Sírvase guardar el cuadro solo en un libro nuevo, o en formato CSV.
web-table-too-many-lines = El cuadro tiene más de { $limit } líneas. Sírvase repartirlo en varios archivos.
web-table-too-many-columns = El cuadro tiene más de { $limit } columnas. Sírvase suprimir las que no sean necesarias.
web-table-headings = La línea de los encabezamientos no puede leerse: una comilla no está cerrada, o un encabezamiento es una fórmula o es demasiado largo. Sírvase corregir la primera línea del cuadro.
web-table-macros = El libro contiene macros y no puede aceptarse, por motivos de seguridad. Sírvase guardarlo como libro sin macros (.xlsx) o en formato CSV.
web-table-old-or-locked = El libro está en el formato anterior a 2007 (.xls) o está protegido con contraseña. Sírvase guardarlo en formato .xlsx sin contraseña, o en formato CSV.
web-table-no-table = Por su contenido, el archivo no es de tipo CSV ni XLSX, sea cual sea su nombre. Sírvase elegir un archivo de uno de estos tipos.
web-table-damaged = El libro está dañado y no puede leerse. Sírvase abrirlo en su programa de hojas de cálculo, guardarlo de nuevo y elegirlo otra vez, o guardarlo en formato CSV.

web-line-quote-open = Una comilla abre una celda y no está cerrada.
web-line-text-after-quote = Hay texto después de una comilla de cierre.
web-line-too-many = Celdas en la línea: { $found }; encabezamientos: { $wanted }. Sobran celdas.
web-line-too-few = Celdas en la línea: { $found }; encabezamientos: { $wanted }. Faltan celdas.
web-line-too-long = La celda de la columna «{ $column }» supera los { $limit } caracteres.
web-line-not-text = La celda de la columna «{ $column }» contiene caracteres que no pueden leerse.
web-line-formula = La celda de la columna «{ $column }» es una fórmula. Sírvase sustituirla por su valor.
web-line-error-value = La celda de la columna «{ $column }» muestra un error de la hoja de cálculo.

web-export-too-large = La lista tiene más líneas de las que caben en un libro. Sírvase exportarla en formato CSV o acotarla.
web-export-cell-too-long = El texto de la línea { $row } es más largo de lo que admite una celda de un libro. Sírvase exportar la lista en formato CSV.
