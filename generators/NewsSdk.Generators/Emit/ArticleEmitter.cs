using System.Globalization;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes an article: its member of <c>Articles</c>, its typed view and its JSON.</summary>
internal sealed class ArticleEmitter
{
    private readonly ArticleSpec _spec;
    private readonly NewsOptions _options;
    private readonly SourceWriter _writer;
    private readonly string _view;

    private ArticleEmitter(ArticleSpec spec, NewsOptions options)
    {
        _spec = spec;
        _options = options;
        _writer = Code.BeginFile(options.Namespace);
        _view = ViewName(spec.Article.Identifier);
    }

    private BoundArticle Article => _spec.Article;

    private string Headline => Comment.Of(Article.Metadata.Headline);

    /// <summary>The C# name of the typed view of the article whose member is called <paramref name="identifier"/>.</summary>
    public static string ViewName(string identifier) => Identifier.Of(identifier + "Article");

    /// <summary>The source of an article.</summary>
    public static GeneratedSource Emit(ArticleSpec spec, NewsOptions options)
    {
        var emitter = new ArticleEmitter(spec, options);
        emitter.WriteMember();
        emitter.WriteView();
        return new GeneratedSource(HintName.OfArticle(spec.Article.Path), emitter._writer.ToString());
    }

    private void WriteMember()
    {
        string view = $"global::{_options.Namespace}.{_view}";
        _writer.Open($"{_options.Accessibility} static partial class Articles");
        _writer.WriteLine($"""
            /// <summary>{Headline}</summary>
            public static {view} {Identifier.Of(Article.Identifier)} => {view}.Instance;
            """);
        _writer.Close();
    }

    private void WriteView()
    {
        ListSpec[] lists =
        [
            new("Actors", "ActorMembers", "ActorList", "Actor", Article.Actors),
            new("Events", "EventMembers", "EventList", "Event", Article.Events),
            new("Quotes", "QuoteMembers", "QuoteList", "Quote", Article.Quotes),
        ];

        // A type that adds no member costs the compiler and helps nobody.
        ListSpec[] named = [.. lists.Where(static list => list.HasNames)];

        string published = Article.Metadata.Published;
        _writer.WriteLine();
        _writer.WriteLine($"""
            /// <summary>{Headline}</summary>
            /// <remarks>{(published.Length > 0 ? $"Published {Comment.Of(published)}. " : "")}Written in <c>{Comment.Of(Article.Path)}</c>.</remarks>
            {Code.Attribute}
            """);
        _writer.Open($"{_options.Accessibility} sealed class {_view} : global::NewsSdk.Article");
        WriteConstruction(named);
        foreach (ListSpec list in named)
            WriteList(list);
        foreach (ListSpec list in named)
            WriteMembers(list);
        WriteJson();
        _writer.Close();
    }

    private void WriteConstruction(ListSpec[] lists)
    {
        _writer.WriteLine($"""
            internal static readonly {_view} Instance = new();

            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            private {_view}()
                : base(Json(), global::{_options.Namespace}.NewsJson.Types)
            """);
        _writer.OpenBlock();
        foreach (ListSpec list in lists)
            _writer.WriteLine($"{list.Property} = new {list.Class}(base.{list.Property});");
        _writer.Close();
        _writer.WriteLine();
    }

    private void WriteList(ListSpec list) => _writer.WriteLine($$"""
        /// <summary>The article's {{list.Noun}}; those that have an id are members.</summary>
        public new {{list.Class}} {{list.Property}} { get; }

        """);

    private void WriteMembers(ListSpec list)
    {
        _writer.WriteLine($"/// <summary>The article's {list.Noun}; those that have an id are members.</summary>");
        _writer.Open($"public sealed class {list.Class} : global::NewsSdk.{list.BaseClass}");
        _writer.WriteLine($$"""internal {{list.Class}}(global::NewsSdk.{{list.BaseClass}} all) : base(all) { }""");
        foreach (BoundMember member in list.Members)
        {
            if (member.Identifier is null)
                continue;
            _writer.WriteLine();
            _writer.WriteLine($"/// <summary>{Comment.Of(member.Summary)}</summary>");
            _writer.WriteLine($"public {Getter(list, member, Identifier.Of(member.Identifier))};");
        }

        _writer.Close();
        _writer.WriteLine();
    }

    private string Getter(ListSpec list, BoundMember member, string name)
    {
        string item = $"this[{member.Index.ToString(CultureInfo.InvariantCulture)}]";
        foreach (TypeName type in _spec.Types)
        {
            if (type.Name == member.Type && type.IsEvent == list.IsEvents && !list.IsQuotes)
            {
                string qualified = $"global::{_options.Namespace}.{Identifier.Of(type.Identifier)}";
                return $"{qualified} {name} => ({qualified}){item}";
            }
        }

        return $"global::NewsSdk.{list.ItemClass} {name} => {item}";
    }

    private void WriteJson()
    {
        _writer.WriteLine("private static string Json() =>");
        _writer.Indent();
        IReadOnlyList<string> lines = JsonLines.Of(Article.Json);
        for (int i = 0; i < lines.Count; i++)
            Literal.WriteRaw(_writer, lines[i], i < lines.Count - 1 ? " +" : ";");
        _writer.Outdent();
    }

    /// <summary>One of the article's lists.</summary>
    private sealed record ListSpec(string Property, string Class, string BaseClass, string ItemClass, EquatableArray<BoundMember> Members)
    {
        public string Noun => Property.ToLowerInvariant();

        public bool HasNames => Members.Any(static member => member.Identifier is not null);

        public bool IsEvents => ItemClass == "Event";

        public bool IsQuotes => ItemClass == "Quote";
    }
}
