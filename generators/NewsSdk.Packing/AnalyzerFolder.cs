using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NewsSdk.Packing;

/// <summary>
/// The folder of analyzers that is packed. Every compilation loads the analyzers of all its packages into one process, and of two
/// assemblies with one name only one is loaded: an assembly that is not ours is packed under a name of ours
/// (microsoft/CsWin32#221, dotnet/sdk#35739).
/// </summary>
internal static class AnalyzerFolder
{
    private const string Prefix = "NewsSdk.";

    /// <summary>Writes the assemblies at <paramref name="paths"/> into <paramref name="folder"/>, each under its packed name and with references to the packed names of the others.</summary>
    public static void Write(string folder, IReadOnlyList<string> paths)
    {
        var renamed = paths.Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(static name => !IsOurs(name)).ToHashSet(StringComparer.Ordinal);

        Directory.CreateDirectory(folder);
        foreach (string path in paths)
            Write(folder, path, renamed);
    }

    private static bool IsOurs(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    private static void Write(string folder, string path, HashSet<string> renamed)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path, Reading);
        ModuleDefinition module = assembly.MainModule;

        if (renamed.Contains(assembly.Name.Name))
            Rename(assembly);
        foreach (AssemblyNameReference reference in module.AssemblyReferences.Where(reference => renamed.Contains(reference.Name)))
            Rename(reference);

        module.Write(Path.Combine(folder, assembly.Name.Name + ".dll"), Writing(module));
    }

    private static void Rename(AssemblyDefinition assembly)
    {
        Rename(assembly.Name);
        assembly.MainModule.Name = assembly.Name.Name + ".dll";

        // The signature of a changed assembly holds no more.
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
    }

    private static void Rename(AssemblyNameReference name)
    {
        name.Name = Prefix + name.Name;
        name.PublicKey = [];
        name.PublicKeyToken = [];
    }

    /// <summary>The symbols of ours lie beside them; those of others are mostly not there.</summary>
    private static ReaderParameters Reading => new() { SymbolReaderProvider = new DefaultSymbolReaderProvider(throwIfNoSymbol: false) };

    /// <summary>The same input gives the same bytes; symbols go into the assembly, so that the trace of a failure in somebody's build has lines.</summary>
    private static WriterParameters Writing(ModuleDefinition module) => new()
    {
        DeterministicMvid = true,
        SymbolWriterProvider = module.HasSymbols ? new EmbeddedPortablePdbWriterProvider() : null,
    };
}
