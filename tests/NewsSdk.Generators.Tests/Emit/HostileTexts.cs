namespace NewsSdk.Generators.Tests.Emit;

/// <summary>Texts that try to leave the string, comment or name that holds them.</summary>
internal static class HostileTexts
{
    private static readonly string[] s_core =
    [
        "",
        " ",
        "\"",
        "\"\"\"",
        "\"\"\"; System.Environment.Exit(1); \"\"\"",
        "\"\"\"\"\"\"\"\"\"\"",
        "ends in \"",
        "\\",
        "\\u0022",
        "\\\"",
        "{",
        "}",
        "{{0}}",
        "$\"{x}\"",
        "@\"x\"",
        "*/",
        "/* */ //",
        "///",
        "#endif",
        "\n#endif\n",
        "\r\n#pragma warning disable",
        "\r",
        "\u0085",
        "\u2028class X { }",
        "\u2029",
        "\0",
        "\u0001\u001b[31m",
        "\uFEFF",
        "\uFFFE\uFFFF",
        "\uD83D",
        "\uDE00",
        "\uDE00\uD83D",
        "\uD83D\uDE00",
        "\u202Etxt.exe\u202C",
        "\u2066\u2069",
        "</summary>",
        "]]>",
        "<!--",
        "&amp;",
        "&#0;",
        "<?xml version='1.0'?>",
        "<see cref=\"M:System.Environment.Exit\"/>",
        "e\u0301 é",
        "\u00A0",
        "\u200B\u200D\u200F",
        "\uFB01",
        "مرحبا",
        "漢字",
        "𐍈",
        "class",
        "@class",
        "_",
        "1",
        "a b",
        "a.b",
        "a-b",
        "a;b",
        "global::System",
        "İıŞ",
        new string('"', 1000),
        new string('x', 5000),
    ];

    private static readonly string[] s_attacks =
    [
        "\";", "\") + Evil(", "\"\"\" + Evil() + \"\"\"", "\"\"\"\" \"\"\"", "$\"\"\"{{x}}\"\"\"", "$@\"{x}\"", "{Evil()}", "{{Evil()}}", "}}}}", "\\\\\"", "\\x41", "\\U0001F600", "\\e[0m", "\\", "'", "'; //", "`", "u8", "\"u8",
        "*/ class X { } /*", "//", "/// <summary>", "/**", "<!-- -->", "<![CDATA[", "<![CDATA[ ]]>", "]]", "<summary>", "</remarks></summary>", "<c>", "</c>", "&", "&lt;", "&unknown;", "&#x41;", "&#xFFFF;", "&#;", "<?x?>", "<!DOCTYPE x [<!ENTITY e \"e\">]>&e;", "<see cref=\"X{\"/>", "<x y='", "<",
        "#if false", "\n#if false\n", "\r\n#else\r\n", "\n#endregion", "\n#line 1 \"x\"", "\n#error x", "\n#nullable disable", "#:package X", "#!/bin/sh", "\n\n}}}\nclass Evil { }", "; } } class Evil { static Evil() { } }", "extern alias X;", "[assembly: X]", "=> throw null;", "get; set;",
        "a\u0085b", "a\u2028#endif\u2028b", "a\u2029b", "a\vb", "a\fb", "a\0b", "a\u001Ab", "a\u007Fb", "a\u0080\u009Fb", "a\uFEFFb", "a\uFFF9\uFFFA\uFFFBb", "a\uFFFEb", "a\uFFFFb", "a\uFDD0b", "\U0001FFFE", "\U000E0041\U000E007F", "a\uD83Db", "a\uDE00b", "\uD83D\uD83D\uDE00\uDE00",
        "a\u202Eb\u202C", "a\u202Ab", "a\u2066b\u2069", "a\u2067/*\u2069*/", "a\u061Cb", "a\u200Eb\u200F", "a\u00ADb", "a\u200Bb", "a\u2060b", "a\u180Eb", "a\u034Fb", "a\u115F\u3164b", "a\u00A0b", "a\u3000b", "a\u2007b",
        "раypal", "Ρutin", "ａｂｃ", "\u0131\u0130", "ß", "ǆ", "ﬃ", "Å\u212B\u0041\u030A", "e\u0301\u0323", "\u0301", "क्ष", "ก็", "👩‍👩‍👧", "𝒳𝓎", "١٢٣", "Ⅷ", "²", "‿", "_", "__", "@", "@@x", "$", "$x", "a$b", "a@b", "::", "global::", "a::b", "->", "??=", "=>", "..", "...", "^1", "0x", "1e5", "-1", "+", "null", "true",
        "..\\..\\x", "../x", "/etc/passwd", "C:\\x", "CON", "nul", "COM1", "aux.x", "x.", "x ", " x", "~", "*", "?", "|", ":", "%00", "%2e%2e", "$(Property)", "@(Item)", "%(Metadata)", ";x;", "a=b", "a,b", "\t",
    ];

    /// <summary>Words that mean something to C#, those that do so in some places only among them.</summary>
    public static IReadOnlyList<string> Keywords { get; } =
    [
        .. Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKinds().Select(Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetText).Where(static word => word.Length > 0 && char.IsLetter(word[0])),
        "dynamic", "nint", "nuint", "notnull", "unmanaged", "extension", "field", "file", "scoped", "required", "record", "nameof", "value", "_", "args", "System", "NewsSdk", "News", "Articles",
    ];

    public static IReadOnlyList<string> All { get; } = [.. s_core, .. s_attacks.Except(s_core)];

    public static TheoryData<string> Theory => new(All);
}
