using System.Globalization;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes an article: its member of <c>Articles</c>, its typed view and its JSON.</summary>
internal sealed class ArticleEmitter
{
    // Analyzers tell by it which article a view is.
    private const string WrittenIn = "Written in <c>";

    private readonly ArticleSpec _spec;
    private readonly NewsOptions _options;
    private readonly SourceWriter _writer;
    private readonly string _view;

    // The article's types in C#.
    private readonly Dictionary<(TypeKind, string), string> _types;

    private int _articleLength;

    private ArticleEmitter(ArticleSpec spec, NewsOptions options)
    {
        _spec = spec;
        _options = options;
        _writer = Code.BeginFile(options.Namespace);
        _view = ViewName(spec.Article.Identifier);
        _types = new Dictionary<(TypeKind, string), string>(spec.Types.Count);
        foreach (TypeName type in spec.Types)
            _types.Add((type.Kind, type.Name), $"global::{options.Namespace}.{Identifier.Of(type.Identifier)}");
    }

    private BoundArticle Article => _spec.Article;

    private string Headline => Comment.Of(Article.Metadata.Headline);

    /// <summary>The C# name of the typed view of the article whose member is called <paramref name="identifier"/>.</summary>
    public static string ViewName(string identifier) => Identifier.Of(identifier + "Article");

    /// <summary>The path of the article, as <see cref="Comment.Of"/> gives it, in the comment of its view; null in another comment.</summary>
    public static string? WrittenPathIn(string comment)
    {
        int start = comment.LastIndexOf(WrittenIn, StringComparison.Ordinal);
        int end = start < 0 ? -1 : comment.IndexOf("</c>", start, StringComparison.Ordinal);
        return end < 0 ? null : comment.Substring(start + WrittenIn.Length, end - start - WrittenIn.Length);
    }

    /// <summary>The source of an article.</summary>
    public static GeneratedSource Emit(ArticleSpec spec, ArticleJson json, NewsOptions options)
    {
        var emitter = new ArticleEmitter(spec, options);
        int head = emitter._writer.Length;
        emitter.WriteMember();
        emitter.WriteView(json);
        return new GeneratedSource(HintName.OfArticle(spec.Article.Path), emitter._writer.Finish()) { HeadLength = head, ArticleLength = emitter._articleLength };
    }

    private void WriteMember()
    {
        string view = $"global::{_options.Namespace}.{_view}";
        string name = Identifier.Of(Article.Identifier);
        _writer.Open($"{_options.Accessibility} static partial class Articles");
        foreach (string folder in Article.Folders)
            _writer.Open($"public static partial class {Identifier.Of(folder)}");
        _writer.WriteLine($"""
            /// <summary>{Headline}</summary>
            public static {view} {name} => global::NewsSdk.Compiled<{view}>.Article;
            """);
        foreach (FormerName former in Article.Formerly)
        {
            _writer.WriteLine();
            WriteFormer(former, Article.Identifier, view);
        }

        foreach (string _ in Article.Folders)
            _writer.Close();
        _writer.Close();
    }

    private void WriteFormer(FormerName former, string identifier, string type, string modifiers = "public static")
    {
        _writer.WriteLine($"/// <summary>What <see cref=\"{Identifier.Of(identifier)}\"/> was called before.</summary>");
        _writer.WriteLine(Code.Obsolete(former.Name, identifier));
        _writer.WriteLine($"{modifiers} {type} {Identifier.Of(former.Identifier)} => {Identifier.Of(identifier)};");
    }

    private void WriteView(ArticleJson json)
    {
        ListSpec[] lists = [new(TypeKind.Actor, Article.Actors), new(TypeKind.Event, Article.Events), new(TypeKind.Quote, Article.Quotes)];

        // A type that adds no member costs the compiler and helps nobody.
        ListSpec[] named = _spec.HasMembers ? [.. lists.Where(static list => list.HasNames)] : [];

        string published = Article.Metadata.Published;
        _writer.WriteLine();
        _writer.WriteLine($"""
            /// <summary>{Headline}</summary>
            /// <remarks>{(published.Length > 0 ? $"Published {Comment.Of(published)}. " : "")}{WrittenIn}{Comment.Of(Article.Path)}</c>.</remarks>
            {Code.Attribute}
            """);
        _writer.Open($"{_options.Accessibility} sealed class {_view} : global::NewsSdk.Article");
        foreach (ListSpec list in named)
            WriteList(list);
        WriteConstruction(named, json);
        foreach (ListSpec list in named)
            WriteMembers(list);
        _writer.Close();
    }

    private void WriteList(ListSpec list) => _writer.WriteLine($"""
        /// <summary>The article's {list.Noun}; those that have an id are members.</summary>
        public new readonly {list.Class} {list.Property};

        """);

    private void WriteConstruction(ListSpec[] lists, ArticleJson json)
    {
        string registry = Article.Actors.Any(static actor => actor.IsShared) ? $", global::{_options.Namespace}.Actors.Registry" : "";
        _writer.WriteLine("""
            /// <summary>Reads the article.</summary>
            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            """);
        _writer.WriteLine($"public {_view}() : base(");
        _articleLength = JsonLiteral.Write(_writer, json, $", global::{_options.Namespace}.NewsJson.Types{registry})");
        _writer.OpenBlock();
        foreach (ListSpec list in lists)
            _writer.WriteLine($"{list.Property} = new(base.{list.Property});");
        _writer.Close();
    }

    // Fields that a constructor sets: properties take the compiler twice the time.
    private void WriteMembers(ListSpec list)
    {
        _writer.WriteLine();
        _writer.WriteLine($"/// <summary>The article's {list.Noun}; those that have an id are members.</summary>");
        _writer.Open($"public sealed class {list.Class} : global::NewsSdk.{list.BaseClass}");
        BoundMember[] members = [.. list.Members.Where(static member => member.Identifier is not null)];
        foreach (BoundMember member in members)
        {
            string type = TypeOf(list, member, out _);
            _writer.WriteLine($"/// <summary>{Comment.Of(member.Summary)}</summary>");
            _writer.WriteLine($"public readonly {type} {Identifier.Of(member.Identifier!)};");
            _writer.WriteLine();
            foreach (FormerName former in member.Formerly)
            {
                WriteFormer(former, member.Identifier!, type, "public");
                _writer.WriteLine();
            }
        }

        _writer.Open($"internal {list.Class}(global::NewsSdk.{list.BaseClass} all) : base(all, out global::NewsSdk.{list.Item}[] {list.Noun})");
        foreach (BoundMember member in members)
        {
            string type = TypeOf(list, member, out bool isOwn);
            string index = member.Index.ToString(CultureInfo.InvariantCulture);
            if (isOwn)
                _writer.WriteLine($"{Identifier.Of(member.Identifier!)} = ({type}){list.Noun}[{index}];");
            else
                _writer.WriteLine($"{Identifier.Of(member.Identifier!)} = {list.Noun}[{index}];");
        }

        _writer.Close();
        _writer.Close();
    }

    // The app's record where there is one, else the runtime's.
    private string TypeOf(ListSpec list, BoundMember member, out bool isOwn)
    {
        isOwn = _types.TryGetValue((list.Kind, member.Type), out string? type);
        return type ?? $"global::NewsSdk.{list.Item}";
    }

    /// <summary>One of the article's lists.</summary>
    private sealed record ListSpec(TypeKind Kind, EquatableArray<BoundMember> Members)
    {
        public string Item { get; } = Kind switch { TypeKind.Actor => "Actor", TypeKind.Event => "Event", _ => "Quote" };

        public string Noun { get; } = Kind switch { TypeKind.Actor => "actors", TypeKind.Event => "events", _ => "quotes" };

        public string Property => Item + "s";

        public string Class => Item + "Members";

        public string BaseClass => Item + "List";

        public bool HasNames => Members.Any(static member => member.Identifier is not null);
    }
}
