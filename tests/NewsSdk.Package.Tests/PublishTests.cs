using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>The app as it is shipped prints what it printed before, and nobody is warned on the way.</summary>
[Collection(PackageCollection.Name)]
public sealed class PublishTests(PackageFixture package)
{
    private readonly Workspace workspace = package.NewWorkspace();

    [Fact]
    public void TrimmedAppPrintsTheSame() => PublishedAppPrintsTheSame("<PublishTrimmed>true</PublishTrimmed>");

    [Fact]
    public void NativeAppPrintsTheSame()
    {
        NativeTools.Require();
        PublishedAppPrintsTheSame("<PublishAot>true</PublishAot>");
    }

    private void PublishedAppPrintsTheSame(string property)
    {
        // No roots and no suppressions: every warning of the trimmer, also one from inside a library, counts.
        TestProject app = workspace.Project("App", items: workspace.PackageReference, properties: $"""
            {property}
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            """).Write("Program.cs", Samples.PrintSeed).AddSeed();
        app.Build().SucceededWithoutWarnings();
        string printed = app.Run();

        app.Publish("-c", "Release", "-o", app.PathOf("out")).SucceededWithoutWarnings();

        Assert.Equal(printed, app.RunPublished("out"));
    }
}
