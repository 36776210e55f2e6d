namespace NewsSdk.Generators;

/// <summary>The names of the pipeline's steps, in the order in which an article goes through them.</summary>
internal static class StepNames
{
    /// <summary>The build's properties, reduced to what the output depends on.</summary>
    public const string Options = nameof(Options);

    /// <summary>The additional files that are articles.</summary>
    public const string Files = nameof(Files);

    /// <summary>Each file's text, a value.</summary>
    public const string Text = nameof(Text);

    /// <summary>Each article, read on its own.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>What each article tells the corpus.</summary>
    public const string Sign = nameof(Sign);

    /// <summary>The corpus's names and types.</summary>
    public const string Infer = nameof(Infer);

    /// <summary>Each article against the corpus, with what is wrong with it.</summary>
    public const string Bind = nameof(Bind);

    /// <summary>Each bound article by itself: a moved line changes <see cref="Bind"/>, and not this.</summary>
    public const string Article = nameof(Article);

    /// <summary>The names of the articles that have an output.</summary>
    public const string Names = nameof(Names);

    /// <summary>Each type by itself.</summary>
    public const string Types = nameof(Types);

    /// <summary>The names of the types, without their fields.</summary>
    public const string TypeNames = nameof(TypeNames);

    /// <summary>The source of each article.</summary>
    public const string EmitArticle = nameof(EmitArticle);

    /// <summary>The source of each type.</summary>
    public const string EmitType = nameof(EmitType);

    /// <summary>The source of <c>NewsJson</c>.</summary>
    public const string EmitJson = nameof(EmitJson);

    /// <summary>The source of <c>Articles.All</c>.</summary>
    public const string EmitCorpus = nameof(EmitCorpus);
}
