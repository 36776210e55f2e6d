namespace NewsSdk.Benchmarks;

/// <summary>The articles whose JSON is compared; ASCII and accented ones of about 1, 10 and 100 KB.</summary>
public enum SubjectKind
{
    Seed,
    Ascii1,
    Ascii10,
    Ascii100,
    Accented1,
    Accented10,
    Accented100,
}
