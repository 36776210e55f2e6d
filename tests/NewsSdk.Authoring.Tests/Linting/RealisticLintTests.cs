namespace NewsSdk.Authoring.Tests.Linting;

/// <summary>Well-written articles in several languages, full of what might be taken for a mistake: nothing wrong is said of them.</summary>
public sealed class RealisticLintTests
{
    private const string English = """
        ---
        headline: Biden and Macron agree on steel “truce”
        published: 2022-12-01T18:30:00-05:00
        language: en-US
        actors:
          biden: { type: person, name: Joe Biden, aliases: [Biden, the president, the President], title: President of the United States }
          macron: { type: person, name: Emmanuel Macron, aliases: [Macron], title: President of France }
          france: { type: place, name: France, country: FR }
          paris: { type: place, name: Paris }
          white-house: { type: organization, name: the White House }
          times: { type: organization, name: The New York Times, aliases: [the Times] }
          workers: { type: group, name: Steelworkers }
        ---

        [President]{.biden} [Joe Biden]{.biden} and [his French counterpart]{.macron}, [Emmanuel Macron]{.macron},
        [agreed]{#truce .agreement parties="biden macron" date=2022-12-01} on Thursday to what the two called a “truce” over steel.
        Steelworkers in Pennsylvania did not wait for the president of their union, who called it a ‘non-event’.

        [“We’re not going to let the ’90s happen again,”]{.quote by=biden cue=said} [Biden]{.biden} said, recalling “The Art of the Deal” and a 6'2" rival.
        [“I told [Emmanuel]{.macron}: ‘The workers’ union is with us.’”]{.quote by=biden}

        [“[France]{.france}]{.quote by=macron}’s answer[ is yes,”]{.quote by=macron} [Macron]{.macron} answered, in the words of an aide to Hunter Biden’s lawyer. In Paris Saint-Germain’s
        stadium, Brigitte Macron said nothing; the Bank of France declined to comment. The anti-Macron vote in [France]{.france} is near
        [Paris]{.paris}, [the Times]{.times} and [the White House]{.white-house} say. Send tips to tips@Biden.com.

        [“It is a long story.]{#story .quote by=biden}

        [“It has no end,”]{.story} [the president]{.biden} said. [A visit]{#visit .visit guest=biden place=paris date=2022-12-05 status=planned} may follow, and
        [a dinner]{#dinner .dinner host=biden date=2022-12-02} that began on Friday at noon in [Paris]{.paris}. [Steelworkers]{.workers} cheered.
        """;

    private const string German = """
        ---
        headline: Scholz warnt vor einer „Spirale“
        published: 2022-10-10
        language: de
        actors:
          scholz: { type: person, name: Olaf Scholz, aliases: [Scholz, Kanzler, der Kanzler, Bundeskanzler], title: Bundeskanzler }
          merkel: { type: person, name: Angela Merkel, aliases: [Kanzlerin, die Kanzlerin] }
          berlin: { type: place, name: Berlin }
          regierung: { type: organization, name: die Bundesregierung, aliases: [Regierung, die Regierung] }
          demonstranten: { type: group, name: Demonstranten }
        ---

        [Bundeskanzler]{.scholz} [Olaf Scholz]{.scholz} hat in [Berlin]{.berlin} vor einer „Spirale der Gewalt“ gewarnt. [„Wir stehen zusammen“]{.quote by=scholz},
        sagte [Scholz]{.scholz} am Montag. Der Kanzler der Republik Österreich und die Regierung in Wien sehen das ähnlich, sagten Demonstranten in Wien.
        [»Das ist ein ›starkes‹ Zeichen«]{.quote by=merkel}, fand [die frühere Kanzlerin]{.merkel}. Die Kanzlerin von damals, hieß es, habe [„das ‚Wir schaffen das‘“]{.quote by=merkel} nie bereut.

        - [Die Bundesregierung]{.regierung} plant für den 12. Oktober [ein Treffen]{#treffen .meeting host=scholz place=berlin date=2022-10-12 status=planned}.
        - Der Anti-Scholz-Block und die Scholz-Leute stritten; die Berliner Polizei und [Demonstranten]{.demonstranten} auch.

        [„Erster Absatz.]{#rede .quote by=scholz}

        [„Zweiter Absatz.“]{.rede} So schloss [der Kanzler]{.scholz}.
        """;

    private const string French = """
        ---
        headline: Emmanuel Macron se dit « confiant »
        published: 2021-05-03
        language: fr-FR
        actors:
          macron: { type: person, name: Emmanuel Macron, aliases: [M. Macron, le président, le chef de l’État], title: président de la République }
          elysee: { type: organization, name: l’Élysée }
          lyon: { type: place, name: Lyon }
          maires: { type: group, name: maires de grandes villes }
        ---

        [Emmanuel Macron]{.macron} s’est dit [« confiant »]{.quote by=macron} lundi à [Lyon]{.lyon}. [« La France n’est pas “finie” »]{.quote by=macron}, a lancé
        [le chef de l’État]{.macron}, lecteur de « L’Étranger ». Le président de la région, lui, parle d’« échec ». Selon [l’Élysée]{.elysee}, rien n’est décidé.

        [« Nous avons commencé.]{#discours .quote by=macron}

        [» Nous finirons »]{.discours}, a promis [M. Macron]{.macron} devant [des maires]{.maires}. L’Olympique Lyonnais et le maire de la métropole de [Lyon]{.lyon} applaudissent.

        ::: related
        Lire aussi : [« Le vaccin marche »]{.quote by=macron} »
        :::

        ## [« Je reviendrai »]{.quote by=macron}

        Aujourd’hui, [une réunion]{#reunion .meeting host=macron date=2021-05} se prépare pour le mois de mai.
        """;

    private const string Russian = """
        ---
        headline: Лукашенко назвал протесты «спектаклем»
        published: 2020-09-17
        language: ru
        actors:
          lukashenko: { type: person, name: Александр Лукашенко, aliases: [Лукашенко, президент, белорусский президент], title: Президент Белоруссии }
          minsk: { type: place, name: Минск, aliases: [Минске] }
          kommersant: { type: organization, name: Коммерсантъ, aliases: [«Коммерсантъ»] }
          belarusians: { type: group, name: Белорусы }
        ---

        [Александр Лукашенко]{.lukashenko} заявил в [Минске]{.minsk}: [«Это — „спектакль“»]{.quote by=lukashenko}. Об этом пишет газета [«Коммерсантъ»]{.kommersant}.
        Белорусы молчат; президент Польши — тоже. Виктор Лукашенко не ответил. В минских кафе обсуждали «Войну и мир».

        — Мы не уйдём, — сказал [он]{.lukashenko}. [«Никогда!»]{.quote by=lukashenko} — добавил [белорусский президент]{.lukashenko}. Пресс-служба завода «Минск-Арена» молчит.
        [Белорусы]{.belarusians} разошлись. [Выборы]{#vybory .election place=minsk date=2020-09-17/..} не повторят.
        """;

    private const string Japanese = """
        ---
        headline: 岸田首相「決断する」
        published: 2022-07-11
        language: ja
        actors:
          kishida: { type: person, name: 岸田文雄, aliases: [岸田, 首相], title: 内閣総理大臣 }
          kyoto: { type: place, name: 京都 }
          ldp: { type: organization, name: 自民党 }
        ---

        [岸田文雄]{.kishida}首相は11日、[「決断する」]{.quote by=kishida}と述べた。英国の首相は『坊っちゃん』を読んでいるという。東京都の職員は「無回答」だった。

        [自民党]{.ldp}は[京都]{.kyoto}で[会議]{#kaigi .meeting host=ldp place=kyoto date=2022-07-10}を開いた。旧自民党員の岸田川さんは欠席。

        [「人の話を聞く。『はい』と答える]{#hanashi .quote by=kishida}

        [「それだけだ」]{.hanashi}と[首相](https://example.org)は話した。
        """;

    public static TheoryData<string> Articles => new(English, German, French, Russian, Japanese);

    [Theory]
    [MemberData(nameof(Articles))]
    public void NothingWrongIsSaid(string article)
    {
        Assert.Equal([], Lints.Of(article).Select(static told => told.ToString()));
        Assert.Equal([], Lints.Of(article.Replace("\n", "\r\n")).Select(static told => told.ToString()));
    }
}
