namespace NewsSdk.Generators.Analyzers.Ids;

/// <summary>What a diagnostic tells its code fixes, by the keys of its properties.</summary>
internal static class IdFix
{
    /// <summary>The id to write.</summary>
    public const string Id = nameof(Id);

    /// <summary>The member of the list to write in place of the lookup.</summary>
    public const string Member = nameof(Member);

    /// <summary>The expression to write in place of the whole lookup.</summary>
    public const string Expression = nameof(Expression);
}
