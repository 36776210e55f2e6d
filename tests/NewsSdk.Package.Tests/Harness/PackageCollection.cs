namespace NewsSdk.Package.Tests.Harness;

/// <summary>The tests that share the package. One after another: each of them keeps the machine busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
