using System.Globalization;
using System.Text;

namespace NewsSdk.Authoring;

/// <summary>Turns the names of the articles into names of C#.</summary>
public static class Identifiers
{
    private const int MaxShort = 64;

    /// <summary>Why a name is none, as a message says it.</summary>
    internal static string NoLetter(string name) => HasLoneSurrogate(name) || !name.Where((c, at) => char.IsHighSurrogate(c) && IsOfWord(name, at)).Any()
        ? "no letter or digit is in it"
        : "a name of C# has no character beyond U+FFFF, and no other letter or digit is in it; add one";

    private static readonly HashSet<string> OfObject = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    private static readonly HashSet<string> OfList = new(OfObject, StringComparer.Ordinal)
    {
        "Count", "Contains", "Create", "Empty", "GetEnumerator", "Item", "TryGet", "ActorMembers", "EventMembers", "QuoteMembers",
    };

    private static readonly HashSet<string> OfArticles = new(OfObject, StringComparer.Ordinal) { "All", "Articles" };

    private static readonly HashSet<string> OfActors = new(OfObject, StringComparer.Ordinal) { "All", "Actors" };

    private static readonly HashSet<string> OfRecord = new(OfObject, StringComparer.Ordinal)
    {
        "Id", "Type", "TypeCodes", "Mentions", "Extra", "Text", "Span", "EqualityContract", "PrintMembers", "Deconstruct", "Clone", "Json",
    };

    private static readonly HashSet<string> OfQuoteRecord = new(OfRecord, StringComparer.Ordinal)
    {
        "Kind", "Speaker", "Addressees", "Cue", "CueText", "Source", "SourceText", "Via", "Date", "In", "Fragments",
    };

    private static readonly HashSet<string> OfActorRecord = new(OfRecord, StringComparer.Ordinal) { "Name", "Aliases", "Wikidata" };

    private static readonly HashSet<string> OfEventRecord = new(OfRecord, StringComparer.Ordinal) { "Status", "Date", "Roles" };

    private static readonly HashSet<string> TypesTaken = new(OfObject, StringComparer.Ordinal)
    {
        "Actor", "ActorList", "ActorRegistry", "ActorType", "Article", "Articles", "Block", "BlockKind", "CoOccurrence", "Compiled", "Corpus", "CorpusEntry", "Event", "EventList",
        "EventStatus", "EventType", "FieldReader", "FieldWriter", "Heading", "Mark", "MarkKind", "MemberList", "Mention", "NewsDate", "NewsDateJsonConverter",
        "NewsDatePrecision", "NewsJson", "NewsJsonContext", "NewsJsonConverter", "NewsJsonLines", "NewsType", "NewsTypes", "Quantity", "QuantityJsonConverter", "Quote", "QuoteKind",
        "QuoteList", "QuoteType", "RawProperty", "Role", "TextSpan", "UnknownActor", "UnknownEvent", "UnknownQuote", "ValueList",
        "Actors", "Events", "Quotes", "Cue", "Source", "News", "NewsSdk", "System",

        // A record declares these, and a member cannot be named as its type (CS0542).
        "Type", "TypeCodes", "Roles", "EqualityContract", "PrintMembers", "Clone",
    };

    /// <summary>Why an actor, event or quote cannot have that id; null where it can.</summary>
    internal static string? IdTrouble(string id) =>
        SpanClass.IsKeyword(id) ? "the word has a meaning of its own; choose another"
        : IsForeign(id) ? "a class that begins with `x-` is left alone; choose another"
        : !HasName(id) ? NoLetter(id)
        : SignTrouble(id);

    /// <summary>Whether a class of that name could be an id.</summary>
    internal static bool MayBeId(string id) => !SpanClass.IsKeyword(id) && !IsForeign(id);

    /// <summary>Whether a name is somebody else's.</summary>
    internal static bool IsForeign(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Why a name is no word, as a message says it: null where it is one, of letters, digits, <c>-</c> and <c>_</c> in any script.</summary>
    internal static string? SignTrouble(string name)
    {
        int at = WrongSignIn(name);
        return at < 0 ? null : $"`{Shown(name, at)}` is none of letters, digits, `-` and `_`; write `{WithoutWrongSigns(name)}`";
    }

    /// <summary>Where the first sign stands that is part of no word, or -1.</summary>
    internal static int WrongSignIn(string name)
    {
        for (int i = 0; i < name.Length; i += LengthAt(name, i))
        {
            if (!IsOfWord(name, i))
                return i;
        }

        return -1;
    }

    /// <summary>The word that a name was meant to be: what is part of no word becomes <c>-</c>, or nothing at the ends.</summary>
    internal static string WithoutWrongSigns(string name)
    {
        var word = new StringBuilder(name.Length);
        bool isDivided = false;
        for (int i = 0; i < name.Length; i += LengthAt(name, i))
        {
            bool isOfWord = IsOfWord(name, i);
            // Nobody sees it, so that it divides nothing.
            if (!isOfWord && IsUnseen(name[i]))
                continue;
            // One sign divides, so that `a -> b` is no `a--b`.
            if (isOfWord && isDivided && word.Length > 0 && word[word.Length - 1] is not ('-' or '_') && name[i] is not ('-' or '_'))
                word.Append('-');
            if (isOfWord)
                word.Append(name, i, LengthAt(name, i));
            isDivided = !isOfWord;
        }

        return word.ToString();
    }

    /// <summary>The sign at <paramref name="at"/> as a message shows it: one that nobody sees by its number.</summary>
    internal static string Shown(string name, int at) => CharUnicodeInfo.GetUnicodeCategory(name, at) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator when name[at] != ' ' =>
            "U+" + (LengthAt(name, at) == 2 ? char.ConvertToUtf32(name, at) : name[at]).ToString("X4", CultureInfo.InvariantCulture),
        _ => name.Substring(at, LengthAt(name, at)),
    };

    /// <summary>Whether a unit is a sign that nobody sees, such as a byte order mark, a soft hyphen or a joiner.</summary>
    internal static bool IsUnseen(char c) => c >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>How many code units the character at <paramref name="at"/> has.</summary>
    internal static int LengthAt(string name, int at) => char.IsHighSurrogate(name[at]) && at + 1 < name.Length && char.IsLowSurrogate(name[at + 1]) ? 2 : 1;

    /// <summary>Where the first sign stands that nobody sees, or -1. Persian and the scripts of India have joiners.</summary>
    internal static int UnseenIn(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsUnseen(text[i]) && !IsMark(text[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a unit is a mark on the letter before it, or joins letters: no letter, and part of words in many scripts.</summary>
    internal static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark || c is '\u200C' or '\u200D';

    // The joiners are part of words in Persian and in the scripts of India.
    private static bool IsOfWord(string name, int at)
    {
        char c = name[at];
        if (c < 0x80)
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';
        return CharUnicodeInfo.GetUnicodeCategory(name, at) is <= UnicodeCategory.OtherNumber || c is '\u200C' or '\u200D';
    }

    /// <summary>The member of an article's list of actors, events or quotes that an id becomes; a name that is taken there ends in <paramref name="kind"/>.</summary>
    public static string? OfMember(string id, string kind) => Clear(ToPascalCase(id), OfList, kind);

    /// <summary>The member of <c>Articles</c> that an article's id becomes.</summary>
    public static string? OfArticle(string id) => Clear(ToPascalCase(id), OfArticles, "Article");

    /// <summary>The member of <c>Actors</c> that the id of an actor of the registry becomes.</summary>
    public static string? OfSharedActor(string id) => Clear(ToPascalCase(id), OfActors, "Actor");

    /// <summary>The class within <c>Articles</c> that a folder becomes; a member cannot be named as the class that holds it (CS0542).</summary>
    public static string OfFolder(string name, string? outer)
    {
        string identifier = Clear(ToPascalCase(name), OfArticles, "Folder") ?? "_";
        return identifier == outer ? identifier + "Folder" : identifier;
    }

    /// <summary>The member of an enum that a word becomes.</summary>
    public static string? OfEnumWord(string word) => ToPascalCase(word);

    /// <summary>The property that a field of a type becomes; <c>date</c> is the property that every event has.</summary>
    internal static string? OfField(string name, string type, TypeKind kind) =>
        name == "date" && kind == TypeKind.Event ? "Date" : Clear(ToPascalCase(name), TakenIn(kind), "Field") is { } identifier
            // A member cannot be named as its type (CS0542).
            ? identifier == ToPascalCase(type) ? identifier + "Field" : identifier
            : null;

    private static HashSet<string> TakenIn(TypeKind kind) => kind switch
    {
        TypeKind.Actor => OfActorRecord,
        TypeKind.Event => OfEventRecord,
        _ => OfQuoteRecord,
    };

    /// <summary>The record that a type becomes.</summary>
    public static string? OfType(string name) => ToPascalCase(name);

    /// <summary>Whether NewsSdk or the generated code has a type of that name already.</summary>
    public static bool IsTypeTaken(string identifier) => TypesTaken.Contains(identifier);

    /// <summary>The property in JSON: <c>heldBy</c> for <c>held-by</c>.</summary>
    public static string ToCamelCase(string name)
    {
        if (IsAscii(name))
            return AsciiToPascalCase(name, isCamel: true) ?? name;
        string? pascal = ToPascalCase(name);
        return pascal is null ? name : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary>
    /// <c>held-by</c>, <c>held_by</c> and <c>held by</c> become <c>HeldBy</c>; a name of any script is kept in NFC. A digit that comes first gets
    /// <c>_</c> before it. Null where no letter or digit is left.
    /// </summary>
    public static string? ToPascalCase(string name)
    {
        if (IsAscii(name))
            return AsciiToPascalCase(name);
        if (HasLoneSurrogate(name))
            return null;

        string text = WithoutOthers(name).Normalize(NormalizationForm.FormC);
        var identifier = new StringBuilder(text.Length + 1);
        bool startsWord = true;
        for (int i = 0; i < text.Length; i++)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(text, i))
            {
                // C# takes no letter beyond the Basic Multilingual Plane (dotnet/roslyn#9731).
                case var _ when char.IsSurrogate(text[i]):
                    startsWord = true;
                    break;
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                    identifier.Append(startsWord ? char.ToUpperInvariant(text[i]) : text[i]);
                    startsWord = false;
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    if (identifier.Length == 0)
                        identifier.Append('_');
                    identifier.Append(text[i]);
                    startsWord = true;
                    break;
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when identifier.Length > 0:
                    identifier.Append(text[i]);
                    break;
                default:
                    startsWord = true;
                    break;
            }
        }

        return identifier.Length == 0 ? null : identifier.ToString();
    }

    /// <summary>Whether a name becomes a C# name at all.</summary>
    internal static bool HasName(string name)
    {
        if (!IsAscii(name))
            return ToPascalCase(name) is not null;
        foreach (char c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                return true;
        }

        return false;
    }

    private static bool IsAscii(string name)
    {
        foreach (char c in name)
        {
            if (c >= 0x80)
                return false;
        }

        return true;
    }

    // What ToPascalCase does of names in ASCII, which nearly all are, and most of them come again and again.
    private static string? AsciiToPascalCase(string name, bool isCamel = false)
    {
        Span<char> pascal = name.Length < MaxShort ? stackalloc char[MaxShort] : new char[name.Length + 1];
        int length = 0;
        bool startsWord = true;
        foreach (char c in name)
        {
            bool isDigit = c is >= '0' and <= '9';
            bool isLower = c is >= 'a' and <= 'z';
            if (isDigit && length == 0)
                pascal[length++] = '_';
            if (isDigit || isLower || c is >= 'A' and <= 'Z')
                pascal[length++] = startsWord && isLower ? (char)(c & ~0x20) : c;
            startsWord = isDigit || !(isLower || c is >= 'A' and <= 'Z');
        }

        if (length == 0)
            return null;
        if (isCamel)
            pascal[0] = char.ToLowerInvariant(pascal[0]);
        return WordTable.Of(pascal.Slice(0, length));
    }

    // Normalize throws for what is no character, such as U+FFFE; all that no name holds separates words.
    private static string WithoutOthers(string name)
    {
        char[]? kept = null;
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] < 0x80 || CharUnicodeInfo.GetUnicodeCategory(name[i]) is <= UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber)
                continue;
            kept ??= name.ToCharArray();
            kept[i] = ' ';
        }

        return kept is null ? name : new string(kept);
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private static string? Clear(string? identifier, HashSet<string> taken, string suffix) =>
        identifier is not null && taken.Contains(identifier) ? identifier + suffix : identifier;
}
