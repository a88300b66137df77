//! A few states with short and long names, for tables.

/// English, French, Arabic, Chinese.
pub const STATES: [[&str; 4]; 12] = [
    ["Burkina Faso", "Burkina Faso", "بوركينا فاسو", "布基纳法索"],
    ["Côte d’Ivoire", "Côte d’Ivoire", "كوت ديفوار", "科特迪瓦"],
    [
        "Democratic People’s Republic of Korea",
        "République populaire démocratique de Corée",
        "جمهورية كوريا الشعبية الديمقراطية",
        "朝鲜民主主义人民共和国",
    ],
    ["Fiji", "Fidji", "فيجي", "斐济"],
    ["Jordan", "Jordanie", "الأردن", "约旦"],
    ["Mali", "Mali", "مالي", "马里"],
    ["Oman", "Oman", "عُمان", "阿曼"],
    ["Saint Vincent and the Grenadines", "Saint-Vincent-et-les-Grenadines", "سانت فنسنت وجزر غرينادين", "圣文森特和格林纳丁斯"],
    ["Switzerland", "Suisse", "سويسرا", "瑞士"],
    [
        "United Kingdom of Great Britain and Northern Ireland",
        "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
        "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
        "大不列颠及北爱尔兰联合王国",
    ],
    ["Uruguay", "Uruguay", "أوروغواي", "乌拉圭"],
    ["Viet Nam", "Viet Nam", "فييت نام", "越南"],
];
