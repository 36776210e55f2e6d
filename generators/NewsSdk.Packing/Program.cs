using NewsSdk.Packing;

// NewsSdk.Packing OUTPUT-FOLDER ASSEMBLY...: writes the assemblies into the folder under the names of AnalyzerFolder.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: NewsSdk.Packing OUTPUT-FOLDER ASSEMBLY...");
    return 2;
}

AnalyzerFolder.Write(args[0], args[1..]);
return 0;
