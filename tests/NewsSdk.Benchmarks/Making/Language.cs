namespace NewsSdk.Benchmarks;

/// <summary>A language to write articles in.</summary>
/// <param name="Tag">Its tag of BCP 47.</param>
/// <param name="Words">Its words; one that separates them by nothing has longer pieces.</param>
/// <param name="Names">Names of people, their parts joined by a space or a middle dot.</param>
/// <param name="Places">Names of places.</param>
/// <param name="Said">The word that reports a quote.</param>
/// <param name="Marks">Its quotation marks: what opens, what closes.</param>
/// <param name="Stop">What ends a sentence.</param>
/// <param name="Space">What stands between words.</param>
internal sealed record Language(
    string Tag, string[] Words, string[] Names, string[] Places, string Said, (string Open, string Close) Marks, string Stop, string Space = " ");
