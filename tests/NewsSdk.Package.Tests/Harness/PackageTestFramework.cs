using System.Reflection;
using NewsSdk.Package.Tests.Harness;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("NewsSdk.Package.Tests.Harness." + nameof(PackageTestFramework), "NewsSdk.Package.Tests")]

namespace NewsSdk.Package.Tests.Harness;

/// <summary>Takes the package away when all tests have run: xunit has no fixture of classes that run at the same time.</summary>
public sealed class PackageTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) => new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink messages) : XunitTestFrameworkExecutor(assembly, sources, messages)
    {
        protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageSink messages, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, cases, diagnostics, messages, options)
    {
        protected override Task BeforeTestAssemblyFinishedAsync()
        {
            Aggregator.Run(PackedPackage.DisposeShared);
            return base.BeforeTestAssemblyFinishedAsync();
        }
    }
}
