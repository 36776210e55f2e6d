using NewsSdk.Benchmarks;

try
{
    return Commands.Run(args);
}
catch (InvalidOperationException e)
{
    // Caught, so that temporary folders are deleted.
    Console.Error.WriteLine(e.Message);
    return 1;
}
