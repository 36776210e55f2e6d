namespace NewsSdk.Generators.Model;

/// <summary>What the project says of all files before any is read.</summary>
/// <remarks>Equal to another when all that it holds is equal.</remarks>
/// <param name="ProjectFolder">The folder of the project, or nothing.</param>
/// <param name="TooMany">The number of articles where there are too many, else 0.</param>
/// <param name="TooOld">The version of the project's language where generated code would not compile in it, else nothing.</param>
internal sealed record FileRules(string ProjectFolder, int TooMany, string TooOld);
