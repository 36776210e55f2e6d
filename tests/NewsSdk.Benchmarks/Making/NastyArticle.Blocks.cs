using System.Globalization;

namespace NewsSdk.Benchmarks;

// The body, block by block. Each ends in a line break; a blank line stands before it.
internal sealed partial class NastyArticle
{
    private void WriteBlock()
    {
        _body.Append('\n');
        if (Chance(5))
            _body.Append("\n \t\n");
        switch (_random.Next(14))
        {
            case 0:
                _body.Append(new string('#', 1 + _random.Next(4))).Append(' ').Append(Line()).Append('\n');
                break;
            case 1:
                WriteList("- ");
                break;
            case 2:
                WriteList("1. ");
                break;
            case 3:
                WriteQuotation();
                break;
            case 4:
                _body.Append("::: related\n").Append(Paragraph(1)).Append("\n:::\n");
                break;
            case 5:
                _body.Append(Any(["***\n", "![a picture of [" + Any(_language.Places) + "]](https://example.org/p.jpg \"A title\")\n", "```\nx = [1]{.y} <b>\n```\n", "::: {.x-box}\n" + Paragraph(1) + "\n:::\n"]));
                break;
            case 6:
                _body.Append(FragmentedQuote()).Append('\n');
                break;
            case 7:
                WriteCrossing();
                break;
            case 8:
                DeclareEvent();
                break;
            default:
                _body.Append(Paragraph(1 + _random.Next(6))).Append('\n');
                break;
        }
    }

    private void WriteList(string bullet)
    {
        for (int i = 0; i < 3; i++)
        {
            _body.Append(bullet).Append(Line()).Append('\n');
            if (Chance(30))
                _body.Append(' ', bullet.Length).Append("- ").Append(Line()).Append('\n');
        }
    }

    private void WriteQuotation()
    {
        string prefix = Chance(30) ? "> > " : "> ";
        foreach (string line in Paragraph(2).Split('\n'))
            _body.Append(prefix).Append(line).Append('\n');
    }

    // “…,” he added, “…”: one quote in two places, its cue between them.
    private string FragmentedQuote()
    {
        (string open, string close) = _language.Marks;
        string id = NextId("fragments");
        string speaker = Any(_actors).Id;
        string first = $"[{open}{Words(5)},{close}]{{#{id} .quote by={speaker} cue=\"{_language.Said}\"}}";
        string second = $"[{open}{Words(3)} {Mention()} {Words(2)}{close}]{{.{id}}}";
        return $"{first} {_language.Said} {Mention()}, {second}{_language.Stop}";
    }

    // An annotation that begins in a span of the text and ends behind it.
    private void WriteCrossing()
    {
        (string a, string b, string c) = (Words(2), Words(2), Words(2));
        string mark = string.Create(CultureInfo.InvariantCulture, $"№{++_annotations}");
        _body.Append(CultureInfo.InvariantCulture, $"{Words(3)} [{a} {mark} {b}]{{.{Any(_actors).Id}}} {c} {Words(3)}{_language.Stop}\n");
        if (_options.HasCrossing)
            _crossings.Add($"  - {{ of: {Any(_actors).Id}, exact: {Quoted($"{mark} {b} {c}")}, occurrence: 1 }}\n");
    }

    private void DeclareEvent()
    {
        string id = NextId("crisis");
        _declared.Add($"  {id}: {{ type: crisis, date: {Any(s_dates)}, topic: {Quoted(Words(3))}, status: {Any(["alleged", "planned", "denied"])} }}\n");
        _body.Append(CultureInfo.InvariantCulture, $"{Words(4)} [{Words(2)}]{{.{id}}}, {Words(3)}{_language.Stop}\n");
    }
}
