# __What__.

__feature__-title = Entradas
__feature__-empty = Aún no hay entradas.
__feature__-add = Añadir una entrada
__feature__-name = Nombre
__feature__-added-at = Añadida
__feature__-fault-empty = Sírvase indicar un nombre.
__feature__-fault-long = El nombre es demasiado largo. Sírvase reducirlo a 300 caracteres.
__feature__-kind-__thing__ = Entrada
__feature__-verb-added = Entrada añadida
__feature__-right-see = Consultar las entradas
__feature__-right-add = Añadir entradas
