namespace NewsSdk.CodeFixes;

/// <summary>What a fix writes.</summary>
internal enum IdForm
{
    /// <summary>The id, as a literal.</summary>
    Id,

    /// <summary>The generated member.</summary>
    Member,
}
