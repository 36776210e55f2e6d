using System.Globalization;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes an article: its member of <c>Articles</c>, its typed view where it has one, and its JSON.</summary>
internal sealed class ArticleEmitter
{
    // Analyzers tell by it which article a view or a member is.
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

    private string Remarks
    {
        get
        {
            string published = Article.Metadata.Published;
            return $"{(published.Length > 0 ? $"Published {Comment.Of(published)}. " : "")}{WrittenIn}{Comment.Of(Article.Path)}</c>.";
        }
    }

    /// <summary>The C# name of the typed view of the article whose member is called <paramref name="identifier"/>.</summary>
    public static string ViewName(string identifier) => Identifier.Of(identifier + "Article");

    /// <summary>The path of the article, as <see cref="Comment.Of"/> gives it, in the comment of its view, or of its member where it has no view; null in another comment.</summary>
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
        SourceParts parts = emitter.WriteArticles(json);
        if (spec.HasMembers)
            emitter.WriteView(json);
        return new GeneratedSource(HintName.OfArticle(spec.Article.Path), emitter._writer.Finish()) { Parts = parts, ArticleLength = emitter._articleLength };
    }

    private SourceParts WriteArticles(ArticleJson json)
    {
        int head = _writer.Length;
        _writer.Open($"{_options.Accessibility} static partial class Articles");
        foreach (string folder in Article.Folders)
            _writer.Open($"public static partial class {Identifier.Of(folder)}");
        int opening = _writer.Length;
        WriteMember(json);
        int members = _writer.Length;
        foreach (string _ in Article.Folders)
            _writer.Close();
        _writer.Close();
        return new SourceParts(head, opening, members, _writer.Length);
    }

    // Where annotations are no members, an article has no view: it would cost the compiler and its analyzers a third of their time. Its JSON stands in the member.
    private void WriteMember(ArticleJson json)
    {
        string type = _spec.HasMembers ? $"global::{_options.Namespace}.{_view}" : "global::NewsSdk.Article";
        string name = Identifier.Of(Article.Identifier);
        _writer.WriteLine($"/// <summary>{Headline}</summary>");
        if (_spec.HasMembers)
        {
            _writer.WriteLine($"public static {type} {name} => global::NewsSdk.Compiled<{type}>.Article;");
        }
        else
        {
            _writer.WriteLine($"/// <remarks>{Remarks}</remarks>");
            _writer.WriteLine($"public static {type} {name} => global::{_options.Namespace}.NewsJson.Types.Compiled(");
            WriteJson(json, "", ");");
        }

        foreach (FormerName former in Article.Formerly)
        {
            _writer.WriteLine();
            WriteFormer(former, Article.Identifier, type);
        }
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
        ListSpec[] named = Array.FindAll(lists, static list => list.HasNames);

        _writer.WriteLine();
        _writer.WriteLine($"""
            /// <summary>{Headline}</summary>
            /// <remarks>{Remarks}</remarks>
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
        _writer.WriteLine("""
            /// <summary>Reads the article.</summary>
            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            """);
        _writer.WriteLine($"public {_view}() : base(");
        WriteJson(json, $", global::{_options.Namespace}.NewsJson.Types", ")");
        _writer.OpenBlock();
        foreach (ListSpec list in lists)
            _writer.WriteLine($"{list.Item}s = new(base.{list.Item}s);");
        _writer.Close();
    }

    // The JSON, other arguments, and the registry where the article has actors of it.
    private void WriteJson(ArticleJson json, string arguments, string end)
    {
        string registry = Article.Actors.Any(static actor => actor.IsShared) ? $", global::{_options.Namespace}.Actors.Registry" : "";
        _articleLength = JsonLiteral.Write(_writer, json, arguments + registry + end);
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
