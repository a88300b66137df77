access-bad-email = Sírvase introducir una dirección de correo electrónico completa, por ejemplo nombre@example.org.
access-bad-name = Sírvase introducir un nombre de { $limit ->
    [one] { $limit } carácter
   *[other] { $limit } caracteres
} como máximo, en una sola línea.
access-email-taken = Otra cuenta ya tiene esta dirección de correo electrónico.
access-bad-sign-in = Este enlace de acceso no es válido. Es posible que ya se haya utilizado o que haya caducado. Sírvase solicitar uno nuevo.
access-bad-code = Este código no es correcto o ya se ha utilizado. Sírvase introducir el código que muestra ahora su aplicación de autenticación, o uno de sus códigos de recuperación.
access-too-many = Se han realizado demasiados intentos en poco tiempo. Sírvase esperar unos minutos, volver atrás e intentarlo de nuevo.
access-last-administrator = Siempre debe haber un administrador. Sírvase asignar primero esta función a otra cuenta.

access-role-administrator = Administrador
access-role-officer = Funcionario de la secretaría
access-role-reviewer = Revisor
access-role-reader = Lector
access-role-account = Titular de una cuenta
access-role-invited = Titular de un enlace personal
access-role-public = Público

access-no-scope = Elija al menos un derecho para el token.
access-not-your-right = Solo puede crearse un token para derechos que usted mismo tiene en esta edición.
access-bad-days = Introduzca un número de días de 1 a { $limit }.
access-too-many-tokens = Ya tiene { $limit } tokens en esta edición, el máximo por cuenta. Sírvase revocar uno que ya no necesite.

access-right-run-accounts = Consultar y modificar las cuentas y sus funciones
