# The high-level track: the provisional list.
highlevel-title = Lista provisional de aceptaciones
highlevel-place = Lugar
highlevel-state = Estado
highlevel-speaker = Orador
highlevel-rank = Rango
highlevel-asked = Primera respuesta
highlevel-lang = Idioma
highlevel-mode = Modalidad
highlevel-empty = Aún no hay aceptaciones. Las aceptaciones y delegaciones aparecen aquí a medida que llegan.
highlevel-show = Mostrar
highlevel-all = todos
highlevel-post = Cargo
highlevel-total = { $shown } de { $all } en la lista
highlevel-lead = { $number ->
    [one] { $number } Estado hará uso de la palabra, por rango y fecha de la primera respuesta. Esta no es aún la lista de oradores.
   *[other] { $number } Estados harán uso de la palabra, por rango y fecha de la primera respuesta. Esta no es aún la lista de oradores.
}

highlevel-right-see = Consultar la lista provisional de aceptaciones
