//! The words of CL-21/4 (ITU, 3 February 2021) as they were sent.

use kernel::Lang;

use super::Words;
use crate::Letter;

pub fn letter() -> Letter {
    Words {
        lang: Lang::Fr,
        title: "CL-21/4: Invitation au Forum 2021 du SMSI",
        letterhead: &["Union internationale des télécommunications"],
        service: "Secrétariat général (SG)",
        place_date: "Genève, le 3 février 2021",
        rows: &[
            ("Réf.:", "**CL-21/4**"),
            ("Contact:", "Mme Gitanjali Sah"),
            ("Télécopie:", "+41 22 730 6240"),
            ("Courriel:", "wsis-info@itu.int"),
        ],
        addressee: &["Aux Ministres des États Membres de l'UIT"],
        subject_label: "Objet:",
        subject: "Invitation au Forum 2021 du Sommet mondial sur la société de l'information (SMSI)\\\n(De janvier à la dernière semaine: 17-21 mai 2021)",
        salutation: "Madame, Monsieur,",
        body: BODY,
        closing: "Veillez agréer, Madame, Monsieur, l'expression de ma très haute considération.",
        signed_mark: "(original signé)",
        signatory: "Houlin ZHAO",
        signatory_post: "Secrétaire général",
        notice: None,
        foot: None,
    }
    .letter()
}

const BODY: &str = r#"
Le Forum du Sommet mondial sur la société de l'information (SMSI) a débuté sous forme virtuelle en janvier, avec des manifestations préalables comprenant des ateliers thématiques et d'autres temps forts. La dernière semaine du Forum 2021 du SMSI aura lieu 17 au 21 mai 2021. Tenu sous l'égide de l'UIT, le Forum est organisé conjointement par l'UIT, l'UNESCO, la CNUCED et le PNUD. Il a pour thème général: "Les TIC au service de sociétés et d'économies inclusives, résilientes et durables (Grandes orientations du SMSI en vue de la réalisation des Objectifs de développement durable)".

Dans son examen d'ensemble de la mise en œuvre des résultats du SMSI (Résolution 70/125 de l'Assemblée générale des Nations Unies), l'Assemblée générale des Nations Unies a reconnu la nécessité de tenir le Forum du SMSI chaque année et a appelé à aligner étroitement le processus du SMSI sur le Programme de développement durable à l'horizon 2030. Ainsi, le Forum du SMSI de 2021 offrira une tribune pour suivre les progrès accomplis dans la mise en œuvre des grandes orientations du SMSI, en collaboration avec les institutions des Nations Unies concernées, et fournir des renseignements et une analyse sur la mise en œuvre des grandes orientations du SMSI depuis 2005.

Le format du Forum, son ordre du jour, ainsi que sa thématique sont le fruit d'un processus de consultation ouverte faisant intervenir toutes les parties prenantes du SMSI. Pour y accéder, l'adresse est la suivante: www.wsis.org/forum.

Au vu des importants efforts déployés par votre pays pour encourager le développement des sociétés de l'information et du savoir, je souhaiterais vous inviter à prononcer une déclaration de politique générale lors des sessions de haut niveau, qui auront lieu du 22 au 26 mars 2021. Le Président désigné du Forum 2021 du SMSI, S. E. M. Maxim Parshin, Vice-Ministre du développement numérique, des communications et des médias de la Fédération de Russie, sera nommé lors de l'ouverture de la Partie de haut niveau. Cette Partie se poursuivra en outre durant la dernière semaine du Forum, qui comprendra un segment inaugural, une cérémonie de remise des prix du SMSI, une table ronde ministérielle et des dialogues de haut niveau.

Je vous serais reconnaissant de bien vouloir confirmer avant le **1er mars 2021** si vous acceptez cette invitation, par correspondance ou depuis le site <https://www.itu.int/net4/wsis/forum/2021/HighLevel>.

Je souhaite, pour finir, attirer votre attention sur les possibilités de profiter d'une visibilité accrue lors du Forum grâce aux *offres de partenariat pour le Forum 2021 du SMSI*, qui sont présentées à l'adresse: www.itu.int/itu-wsis/fund.
"#;
