namespace NewsSdk;

public partial class Article
{
    /// <summary>Tells whether both hold the same; a compiled article is equal to the same one read from JSON.</summary>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id && Headline == other.Headline && Text == other.Text
            && Published == other.Published && Modified == other.Modified
            && Language == other.Language && TranslatedFrom == other.TranslatedFrom && IsMachineTranslated == other.IsMachineTranslated
            && Genre == other.Genre && Publisher == other.Publisher && Url == other.Url && Rights == other.Rights && Dateline == other.Dateline
            && Authors == other.Authors && Credits == other.Credits && Subjects == other.Subjects && Keywords == other.Keywords
            && Meta == other.Meta && Extra == other.Extra
            && Blocks == other.Blocks && Marks == other.Marks && Mentions == other.Mentions
            && Actors.Equals(other.Actors) && Events.Equals(other.Events) && Quotes.Equals(other.Quotes));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(Id, Headline, Published, Text.Length);
}
