namespace NewsSdk.Benchmarks;

/// <summary>The languages of the corpus maker: the scripts that news is written in, and what is odd in each.</summary>
internal static class Languages
{
    public static Language English { get; } = Of(
        "en",
        "the government has announced that new talks about trade and security will begin next month after weeks of protests in several cities while officials from both sides said they expect an agreement before winter and observers remain careful about what such a deal could change for people at the border",
        "Alexander Novak|Maria Fernández|John O’Neill|Zoë Brontë",
        "Springfield|Port-au-Prince|St. John’s",
        "said", "“|”", ".");

    /// <summary>English in ASCII alone; its quotation marks are escaped in JSON.</summary>
    public static Language Ascii { get; } = English with
    {
        Names = ["Alexander Novak", "Maria Fernandez", "John Neill", "Zoe Bronte"],
        Places = ["Springfield", "Port-au-Prince", "St. Johns"],
        Marks = ("\"", "\""),
    };

    public static Language French { get; } = Of(
        "fr",
        "le président a annoncé à la télévision que la réforme serait présentée dès l’été malgré les grèves où manifestants et forces de l’ordre se sont opposés près de l’hôtel de ville tandis que l’opposition dénonçait un recul démocratique sans précédent",
        "Élodie Béranger|François Lœuillet|Noël d’Ançay",
        "Besançon|Orléans|Saint-Étienne",
        "déclaré", "« | »", ".");

    /// <summary>One language and more for each script; the order is the order in which articles take them.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        English,
        French,
        Of("ru", "президент заявил что новые переговоры начнутся осенью после протестов в нескольких городах страны а оппозиция потребовала освобождения задержанных и честных выборов ещё до конца года", "Светлана Тихановская|Пётр Ёлкин|Александр Лукашенко", "Минск|Сочи|Санкт-Петербург", "сказал", "«|»", "."),
        Of("el", "η κυβέρνηση ανακοίνωσε ότι οι συνομιλίες θα αρχίσουν τον Σεπτέμβριο μετά τις διαδηλώσεις στην πρωτεύουσα ενώ η αντιπολίτευση ζήτησε εκλογές", "Γιώργος Παπαδόπουλος|Ελένη Ραΐση", "Αθήνα|Θεσσαλονίκη", "δήλωσε", "«|»", "·"),
        Of("ar", "أعلنت الحكومة أن المحادثات الجديدة ستبدأ في الشهر المقبل بعد أسابيع من الاحتجاجات في عدة مدن وقال مسؤولون إنهم يتوقعون اتفاقًا قبل نهاية العام", "أحمد الخطيب|فاطمة الزهراء", "القاهرة|بيروت", "قال", "«|»", "؟"),
        Of("he", "הממשלה הודיעה כי השיחות החדשות ייפתחו בחודש הבא אחרי שבועות של הפגנות בכמה ערים ובכירים אמרו שהם מצפים להסכם", "דוד לוי|רות בן־עמי", "ירושלים|תל אביב", "אמר", "„|”", "."),
        Of("hi", "सरकार ने घोषणा की कि नई वार्ता अगले महीने शुरू होगी और अधिकारियों ने कहा कि उन्हें समझौते की उम्मीद है जबकि कई शहरों में विरोध जारी है", "राजेश कुमार|प्रिया शर्मा", "दिल्ली|मुंबई", "कहा", "‘|’", "।"),
        Of("th", "รัฐบาลประกาศว่า|การเจรจาครั้งใหม่|จะเริ่มในเดือนหน้า|หลังการประท้วง|ในหลายเมือง|เจ้าหน้าที่คาดว่า|จะมีข้อตกลง", "สมชาย ใจดี|มาลี วงศ์ทอง", "กรุงเทพฯ|เชียงใหม่", "กล่าว", "“|”", " ", ""),
        Of("zh-Hans", "政府宣布|新一轮谈判|将于下月开始|数周抗议之后|多个城市|官员表示|预计年底前|达成协议|观察人士|保持谨慎", "王小明|李娜", "北京|上海", "表示", "“|”", "。", ""),
        Of("ja", "政府は|新たな協議を|来月始めると|発表した|数週間の抗議の後|複数の都市で|当局者は|年内の合意を|期待している", "山田 太郎|佐藤・ハナ", "東京|大阪", "述べた", "「|」", "。", ""),
        Of("ko", "정부는 새로운 회담이 다음 달 시작될 것이라고 발표했다 여러 도시에서 시위가 이어진 가운데 관계자들은 연말 전 합의를 기대한다고", "김민수|이지은", "서울|부산", "말했다", "『|』", "."),
        Of("de", "die Regierung kündigte an dass neue Gespräche über Handel und Sicherheit im nächsten Monat beginnen während Beobachter angesichts größerer Straßenproteste vorsichtig bleiben", "Jürgen Größmann|Käthe Müller-Lüdenscheidt", "Köln|Gießen", "sagte", "„|“", "."),
        // Decomposed: each accent is a character of its own.
        Of("vi", "chính phủ thông báo rằng các cuộc đàm phán mới sẽ bắt đầu vào tháng tới sau nhiều tuần biểu tình ở nhiều thành phố".Normalize(System.Text.NormalizationForm.FormD), "Nguyễn Thị Hằng|Trần Văn Đức".Normalize(System.Text.NormalizationForm.FormD), "Hà Nội|Đà Nẵng", "nói", "“|”", "…"),
        Of("tr", "hükümet yeni görüşmelerin gelecek ay başlayacağını açıkladı İstanbul ve Iğdır’da ılımlı ışıklar altında süren gösterilerin ardından yetkililer anlaşma bekliyor", "İsmail Işık|Ayşe Yıldırım", "İzmir|Diyarbakır", "dedi", "“|”", "!"),
        Of("en", "the 👩‍👩‍👧‍👦 family flew 🛫 home 🇧🇾 after the match ⚽️ ended 3–2 with 🏳️‍🌈 flags e\u0301 and a\u030A marks 𝕏 posts 𝒻𝓇𝑒𝓈𝒽 zero\u200Bwidth soft\u00ADhyphen non\u00A0breaking thin\u202Fspace", "Ana 🌟 Star|Mr. 👨🏽‍🚀 Moon", "Zürich 🏔️|Niš", "posted", "‹|›", "!"),
    ];

    private static Language Of(string tag, string words, string names, string places, string said, string marks, string stop, string space = " ") => new(
        tag,
        words.Split(space.Length == 0 ? '|' : ' '),
        names.Split('|'),
        places.Split('|'),
        said,
        (marks.Split('|')[0], marks.Split('|')[1]),
        stop,
        space);
}
