namespace NewsSdk.Generators;

/// <summary>The names of the pipeline's steps, in the order in which an article goes through them.</summary>
internal static class StepNames
{
    /// <summary>The build's properties, reduced to what the output depends on.</summary>
    public const string Options = nameof(Options);

    /// <summary>The build's properties, reduced to what the corpus depends on.</summary>
    public const string Layout = nameof(Layout);

    /// <summary>In which articles annotations with an id are members.</summary>
    public const string Members = nameof(Members);

    /// <summary>The text of each file that belongs to the corpus, a value.</summary>
    public const string Text = nameof(Text);

    /// <summary>Each schema, as written.</summary>
    public const string ParseSchema = nameof(ParseSchema);

    /// <summary>The schema with its types resolved, and what is wrong with it.</summary>
    public const string BindSchema = nameof(BindSchema);

    /// <summary>The schema's types by themselves: a moved line changes <see cref="BindSchema"/>, and not this.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>Each registry, as written.</summary>
    public const string ParseRegistry = nameof(ParseRegistry);

    /// <summary>The names that schema and registries give to every article.</summary>
    public const string SharedNames = nameof(SharedNames);

    /// <summary>Each article, read on its own.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>What each article tells the corpus.</summary>
    public const string Sign = nameof(Sign);

    /// <summary>What each registry tells the corpus.</summary>
    public const string SignRegistry = nameof(SignRegistry);

    /// <summary>The corpus's names and types, without drafts and with them.</summary>
    public const string Infer = nameof(Infer);

    /// <summary>The names and types that are built.</summary>
    public const string Corpus = nameof(Corpus);

    /// <summary>What articles add to actors of the registry.</summary>
    public const string Additions = nameof(Additions);

    /// <summary>Each registry against the corpus, with what articles add.</summary>
    public const string BindRegistry = nameof(BindRegistry);

    /// <summary>The actors of all registries.</summary>
    public const string Actors = nameof(Actors);

    /// <summary>Each article with all that it depends on: of the corpus no more than concerns it.</summary>
    public const string Article = nameof(Article);

    /// <summary>The source of each article, which is bound for it, and what is wrong with the article.</summary>
    public const string EmitArticle = nameof(EmitArticle);

    /// <summary>The names of the articles that have an output.</summary>
    public const string Names = nameof(Names);

    /// <summary>Each type by itself.</summary>
    public const string Types = nameof(Types);

    /// <summary>The names of the types, without their fields.</summary>
    public const string TypeNames = nameof(TypeNames);

    /// <summary>The articles' sources as files: one each, and of a large corpus some in a file.</summary>
    public const string Bundle = nameof(Bundle);

    /// <summary>The source of each type.</summary>
    public const string EmitType = nameof(EmitType);

    /// <summary>The source of <c>Actors</c>.</summary>
    public const string EmitActors = nameof(EmitActors);

    /// <summary>The source of <c>NewsJson</c>.</summary>
    public const string EmitJson = nameof(EmitJson);

    /// <summary>The source of <c>Articles.All</c>.</summary>
    public const string EmitCorpus = nameof(EmitCorpus);
}
