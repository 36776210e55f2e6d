using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>The app as it is shipped prints what it printed before, and nobody is warned on the way.</summary>
public sealed class PublishTests
{
    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    /// <summary>No roots and no suppressions: every warning of the trimmer, also one from inside a library, counts.</summary>
    [Fact]
    public void TrimmedAndNativeAppsPrintTheSame()
    {
        NativeTools.Require();
        TestProject app = workspace.Project("App", items: workspace.PackageReference, properties: "<TrimmerSingleWarn>false</TrimmerSingleWarn>")
            .Write("Program.cs", Samples.PrintSeed).AddSeed();
        app.Build().SucceededWithoutWarnings();
        string printed = app.Run();

        foreach (string property in (string[])["PublishTrimmed", "PublishAot"])
        {
            app.Publish("-c", "Release", $"-p:{property}=true", "-o", app.PathOf(property)).SucceededWithoutWarnings();
            Assert.Equal(printed, app.RunPublished(property));
        }
    }
}
