namespace NewsSdk.Generators.Model;

/// <summary>Two values as one object.</summary>
/// <remarks>
/// Equal to another when both are. Each shape of nested tuples is a type of its own to the JIT, for which it compiles the driver's nodes and tables anew: that was 0.3 s of every build that
/// starts a compiler. Objects share what is compiled once.
/// </remarks>
internal sealed record Joined<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class, IEquatable<TLeft>
    where TRight : class?, IEquatable<TRight>?;
