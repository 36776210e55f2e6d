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

    private int _articleLength;

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
        ListSpec[] lists =
        [
            new("Actor", "actors", Article.Actors, _spec.Corpus.ActorTypes),
            new("Event", "events", Article.Events, _spec.Corpus.EventTypes),
            new("Quote", "quotes", Article.Quotes, _spec.Corpus.QuoteTypes),
        ];

        // A type that adds no member costs the compiler and helps nobody.
        ListSpec[] named = _spec.HasMembers ? Array.FindAll(lists, static list => list.HasNames) : [];

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
        public new readonly {list.Item}Members {list.Item}s;

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
            _writer.WriteLine($"{list.Item}s = new(base.{list.Item}s);");
        _writer.Close();
    }

    // Fields that a constructor sets: properties take the compiler twice the time.
    private void WriteMembers(ListSpec list)
    {
        _writer.WriteLine();
        _writer.WriteLine($"/// <summary>The article's {list.Noun}; those that have an id are members.</summary>");
        _writer.Open($"public sealed class {list.Item}Members : global::NewsSdk.{list.Item}List");
        foreach (BoundMember member in list.Members)
        {
            if (member.Identifier is null)
                continue;
            (string @namespace, string type, _) = TypeOf(list, member);
            _writer.WriteLine($"/// <summary>{Comment.Of(member.Summary)}</summary>");
            _writer.WriteLine($"public readonly global::{@namespace}.{type} {Identifier.Of(member.Identifier)};");
            _writer.WriteLine();
            foreach (FormerName former in member.Formerly)
            {
                WriteFormer(former, member.Identifier, $"global::{@namespace}.{type}", "public");
                _writer.WriteLine();
            }
        }

        _writer.Open($"internal {list.Item}Members(global::NewsSdk.{list.Item}List all) : base(all, out global::NewsSdk.{list.Item}[] {list.Noun})");
        foreach (BoundMember member in list.Members)
        {
            if (member.Identifier is null)
                continue;
            (string @namespace, string type, bool isOwn) = TypeOf(list, member);
            string index = member.Index.ToString(CultureInfo.InvariantCulture);
            if (isOwn)
                _writer.WriteLine($"{Identifier.Of(member.Identifier)} = (global::{@namespace}.{type}){list.Noun}[{index}];");
            else
                _writer.WriteLine($"{Identifier.Of(member.Identifier)} = {list.Noun}[{index}];");
        }

        _writer.Close();
        _writer.Close();
    }

    // The app's record where there is one, else the runtime's.
    private (string Namespace, string Name, bool IsOwn) TypeOf(ListSpec list, BoundMember member) =>
        list.Types.Find(member.Type, static type => type.Name) is { Identifier: { Length: > 0 } identifier }
            ? (_options.Namespace, Identifier.Of(identifier), true)
            : ("NewsSdk", list.Item, false);

    /// <summary>One of the article's lists, and the types that its items may have.</summary>
    private sealed record ListSpec(string Item, string Noun, EquatableArray<BoundMember> Members, EquatableArray<TypeModel> Types)
    {
        public bool HasNames { get; } = HasName(Members);

        private static bool HasName(EquatableArray<BoundMember> members)
        {
            foreach (BoundMember member in members)
            {
                if (member.Identifier is not null)
                    return true;
            }

            return false;
        }
    }
}
