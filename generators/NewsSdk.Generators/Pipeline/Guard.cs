using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>Turns what a step throws into a diagnostic of its file, and the other articles go on. Without it the compiler would drop the whole generator with CS8785.</summary>
internal static class Guard
{
    /// <summary>What <paramref name="step"/> gives, or the diagnostic of its failure.</summary>
    public static Outcome<T> Run<T>(string path, string fullPath, Func<Outcome<T>> step)
        where T : class, IEquatable<T>
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Outcome<T>(fullPath, null, [new NewsDiagnostic(NewsDiagnostics.InternalError, path, default, default, default, [$"{e.GetType().Name}: {e.Message}"])]);
        }
    }
}
