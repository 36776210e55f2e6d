using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>The quotes of an article: in order, and by id.</summary>
[CollectionBuilder(typeof(QuoteList), nameof(Create))]
[JsonConverter(typeof(NewsJsonConverter))]
public class QuoteList : MemberList<Quote>
{
    /// <summary>A list of <paramref name="quotes"/>.</summary>
    /// <exception cref="ArgumentException">Two of them have one id.</exception>
    public QuoteList(IEnumerable<Quote> quotes)
        : base([.. quotes])
    {
    }

    // Read from JSON, where the ids were checked.
    internal QuoteList(Quote[] quotes, bool isUnique)
        : base(quotes, isUnique)
    {
    }

    /// <summary>A view of <paramref name="all"/>, for generated code that gives each quote a name.</summary>
    /// <param name="all">The article's quotes.</param>
    /// <param name="quotes">Each of them, in order.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected QuoteList(QuoteList all, out Quote[] quotes)
        : base(all) => quotes = AsSpan().ToArray();

    /// <summary>The empty list.</summary>
    public static QuoteList Empty { get; } = new([], isUnique: true);

    private protected override string Noun => "quote";

    private protected override string? IdOf(Quote item) => item.Id;

    /// <summary>A list of <paramref name="quotes"/>, for collection expressions.</summary>
    /// <exception cref="ArgumentException">Two of them have one id.</exception>
    public static QuoteList Create(ReadOnlySpan<Quote> quotes) => quotes.IsEmpty ? Empty : new QuoteList(quotes.ToArray());
}
