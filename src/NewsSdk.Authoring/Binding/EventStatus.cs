namespace NewsSdk.Authoring;

/// <summary>How sure an article is of an event.</summary>
internal static class EventStatus
{
    public const string Asserted = "asserted";

    public static readonly string[] All = [Asserted, "planned", "alleged", "denied", "hypothetical"];
}
