namespace NewsSdk.Authoring.Tests.Reading;

/// <summary>Tests that measure time run when no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
