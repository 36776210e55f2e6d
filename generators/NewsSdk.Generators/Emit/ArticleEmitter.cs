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

    private ArticleEmitter(ArticleSpec spec, NewsOptions options)
    {
        _spec = spec;
        _options = options;
        _writer = Code.BeginFile(options.Namespace);
        _view = ViewName(spec.Article.Identifier);
        _types = spec.Types.ToDictionary(static type => (type.Kind, type.Name), type => $"global::{options.Namespace}.{Identifier.Of(type.Identifier)}");
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
    public static GeneratedSource Emit(ArticleSpec spec, NewsOptions options)
    {
        var emitter = new ArticleEmitter(spec, options);
        int head = emitter._writer.Length;
        emitter.WriteMember();
        emitter.WriteView();
        return new GeneratedSource(HintName.OfArticle(spec.Article.Path), emitter._writer.Finish()) { HeadLength = head, ArticleLength = spec.Article.Json.Length };
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
            public static {view} {name} => {view}.Instance;
            """);
        foreach (FormerName former in Article.Formerly)
            WriteFormer(former, Article.Identifier, view);
        foreach (string _ in Article.Folders)
            _writer.Close();
        _writer.Close();
    }

    private void WriteFormer(FormerName former, string identifier, string type, string modifiers = "public static")
    {
        _writer.WriteLine();
        _writer.WriteLine($"/// <summary>What <see cref=\"{Identifier.Of(identifier)}\"/> was called before.</summary>");
        _writer.WriteLine(Code.Obsolete(former.Name, identifier));
        _writer.WriteLine($"{modifiers} {type} {Identifier.Of(former.Identifier)} => {Identifier.Of(identifier)};");
    }

    private void WriteView()
    {
        ListSpec[] lists = [new(TypeKind.Actor, Article.Actors), new(TypeKind.Event, Article.Events), new(TypeKind.Quote, Article.Quotes)];

        // A type that adds no member costs the compiler and helps nobody.
        ListSpec[] named = _options.HasMembersIn(Article.Path) ? [.. lists.Where(static list => list.HasNames)] : [];

        string published = Article.Metadata.Published;
        _writer.WriteLine();
        _writer.WriteLine($"""
            /// <summary>{Headline}</summary>
            /// <remarks>{(published.Length > 0 ? $"Published {Comment.Of(published)}. " : "")}{WrittenIn}{Comment.Of(Article.Path)}</c>.</remarks>
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
        string registry = Article.Actors.Any(static actor => actor.IsShared) ? $", global::{_options.Namespace}.Actors.Registry" : "";
        // Not readonly: where code changes while the app runs, the runtime puts the article there that the new code gives.
        _writer.WriteLine($"""
            internal static {_view} Instance = new();

            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            private {_view}()
                : base(Json(), global::{_options.Namespace}.NewsJson.Types{registry})
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
            _writer.WriteLine("/// <summary>", Comment.Of(member.Summary), "</summary>");
            string type = TypeOf(list, member, out bool isOwn);
            string index = member.Index.ToString(CultureInfo.InvariantCulture);
            if (isOwn)
                _writer.WriteLine("public ", type, " ", Identifier.Of(member.Identifier), " => (", type, ")this[", index, "];");
            else
                _writer.WriteLine("public ", type, " ", Identifier.Of(member.Identifier), " => this[", index, "];");
            foreach (FormerName former in member.Formerly)
                WriteFormer(former, member.Identifier, type, "public");
        }

        _writer.Close();
        _writer.WriteLine();
    }

    // The app's record where there is one, else the runtime's.
    private string TypeOf(ListSpec list, BoundMember member, out bool isOwn)
    {
        isOwn = _types.TryGetValue((list.Kind, member.Type), out string? type);
        return type ?? $"global::NewsSdk.{list.Kind}";
    }

    private void WriteJson()
    {
        _writer.WriteLine("private static string Json() =>");
        Literal.WriteRaw(_writer, JsonLines.Of(Article.Json));
    }

    /// <summary>One of the article's lists.</summary>
    private sealed record ListSpec(TypeKind Kind, EquatableArray<BoundMember> Members)
    {
        public string Property => Kind + "s";

        public string Class => Kind + "Members";

        public string BaseClass => Kind + "List";

        public string Noun => Property.ToLowerInvariant();

        public bool HasNames => Members.Any(static member => member.Identifier is not null);
    }
}
