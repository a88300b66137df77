//! In Spanish.

use kernel::Lang;

use super::Words;
use crate::Letter;

pub fn letter() -> Letter {
    Words {
        lang: Lang::Es,
        title: "CL-21/9: Declaraciones en la Serie de Sesiones de Alto Nivel",
        letterhead: &["Unión Internacional de Telecomunicaciones"],
        service: "Secretaría General (SG)",
        place_date: "Ginebra, 9 de marzo de 2021",
        rows: &[
            ("Ref.:", "**CL-21/9**"),
            ("Contacto:", "La Secretaría del Foro"),
            ("Telefax:", "+41 22 730 6240"),
            ("Correo-e:", "[forum@example.org](mailto:forum@example.org)"),
        ],
        addressee: &["A los Ministros de los Estados Miembros de la UIT"],
        subject_label: "Asunto:",
        subject: "Declaraciones ministeriales en la Serie de Sesiones de Alto Nivel del Foro (22-26 de marzo de 2021)",
        salutation: "Muy señora mía/Muy señor mío:",
        body: BODY,
        closing: "Aprovecho la oportunidad para reiterarle el testimonio de mi más alta consideración.",
        signed_mark: "(firmado el original)",
        signatory: "El Secretario General",
        signatory_post: "Unión Internacional de Telecomunicaciones",
        notice: Some("Traducción de muestra, no oficial"),
        foot: Some((
            "Le ruego que responda mediante su enlace personal o, si recibe esta carta en papel, con el código abreviado:",
            "Código:",
        )),
    }
    .letter()
}

const BODY: &str = r"
Tengo el honor de agradecerle su carta de 26 de febrero de 2021, en la que acepta la invitación a pronunciar una **declaración de política general** en el Foro, y de comunicarle las disposiciones adoptadas (véase también [el programa de la semana](https://forum.example/2021/programa)).

Cada declaración tendrá una duración máxima de *tres minutos*. ¿Cómo puede pronunciarse? En cualquiera de las modalidades siguientes:

- presencialmente, desde la tribuna;
- mediante un mensaje de vídeo, que debería obrar en poder de la Secretaría a más tardar el 15 de marzo de 2021;
- o por escrito, como documento del Foro.

Los intérpretes agradecerían recibir el texto con antelación. El texto no se distribuirá antes de que se pronuncie la declaración y llevará en el encabezamiento la mención «cotéjese con la alocución». Se ruega a los participantes con necesidades especiales (interpretación en lengua de señas, subtitulación, acompañante) que las comuniquen oportunamente.

De cada declaración se registrarán los datos siguientes:

1. el nombre y el cargo del orador, tal como deban anunciarse;
2. el idioma de la declaración;
3. las horas a las que puede intervenir el orador, en el huso horario de la capital.

La lista de oradores se publicará en <https://forum.example/2021/alto-nivel/oradores> el 17 de marzo de 2021. La preparación del Foro es el resultado de un proceso de consulta abierta en el que intervienen todas las partes interesadas de la Cumbre Mundial sobre la Sociedad de la Información.
";
